import { removeInfected } from '../../dossiers/index.js'
import { textOf, textsOf } from '../../surface/route.js'
import { requires, type Verb } from './verb.js'

/** Name of the boxes that choose the files to take out. */
export const infectedField = 'tep'

/** Taking a file that holds malware out of a dossier; to have it replaced, a supplement is asked for. */
export const infectedVerb: Verb = {
  slug: 'go-tep-ma-doc',
  action: 'remove_infected',
  audit: 'remove_infected',
  label: 'Gỡ tệp chứa mã độc',
  done: 'Đã gỡ tệp chứa mã độc và báo cho công dân.',
  warning:
    'Tệp bị gỡ không mở được nữa, nhưng vẫn được ghi trong danh sách đã nộp. Nếu giấy tờ vẫn cần cho hồ sơ, xin dùng “Yêu cầu bổ sung” để công dân gửi tệp khác.',
  isDrastic: true,
  missing: (deed) => [
    ...(textsOf(deed.body, infectedField).length > 0
      ? []
      : [{ field: infectedField, text: 'Xin chọn ít nhất một tệp cần gỡ.' }]),
    ...requires('ly-do', 'Xin ghi rõ lý do gỡ tệp.')(deed),
  ],
  run: (needs, { view, officer, body }) =>
    removeInfected(needs, view.dossier.id, {
      officer,
      attachmentIds: textsOf(body, infectedField),
      reason: textOf(body, 'ly-do'),
    }),
}
