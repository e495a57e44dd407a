import { typedDay } from '../../platform/typed-time.js'
import type { WaitingRevision } from './import-rules.js'

// What the report of an import says of a line, beside the names of facts that differ.

export const abolishedReason = 'Thủ tục đã bị bãi bỏ tại đây bằng quyết định; công bố lại trước khi nhập.'

/** What only the details tell would have to be guessed. */
export const withoutDetailsReason = (differing: readonly string[]): string =>
  `Thủ tục đã có chi tiết từ lần nhập trước, lần này không có; dòng này ghi khác về: ${differing.join(', ')}. Hãy nhập kèm tệp chi tiết.`

/** The source differs from what was designed here, which it does not replace. */
export function designedHereReason(told: readonly string[], waiting: WaitingRevision | null): string {
  const since = waiting ? ` (phiên bản ${waiting.number} chờ có hiệu lực từ ${typedDay(waiting.validFrom)})` : ''
  return `Thủ tục được thiết kế tại đây${since} nên không ghi đè; nguồn ghi khác về: ${told.join(', ')}. Hãy đối chiếu và sửa bằng phiên bản mới.`
}

/** What was changed holds only until an amendment of ours. */
export const replacedSoonReason = ({ number, validFrom }: WaitingRevision): string =>
  `phiên bản ${number} thiết kế tại đây sẽ thay từ ${typedDay(validFrom)}: đối chiếu trước ngày đó`
