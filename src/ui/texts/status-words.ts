import type { DossierStatus } from '../../dossiers/dossier.js'
import { type Language, textIn } from '../../platform/text.js'
import type { TagTone } from '../components/tag.js'

/** How a status is said to people: a short name, one sentence that says what it means for the citizen, a colour. */
export interface StatusWords {
  name: { vi: string; en: string }
  meaning: { vi: string; en: string }
  tone: TagTone
}

export const statusWords = {
  submitted: {
    name: { vi: 'Chờ tiếp nhận', en: 'Waiting for acceptance' },
    meaning: {
      vi: 'Hồ sơ đã đến cơ quan. Cán bộ sẽ xem và trả lời trong 8 giờ làm việc.',
      en: 'The agency has your dossier. An officer will look at it and answer within 8 working hours.',
    },
    tone: 'blue',
  },
  supplement_before_acceptance: {
    name: { vi: 'Cần bổ sung để tiếp nhận', en: 'Supplement needed before acceptance' },
    meaning: {
      vi: 'Hồ sơ còn thiếu. Bạn bổ sung những mục được nêu để cơ quan tiếp nhận.',
      en: 'Something is missing. Add what is listed so that the agency can accept your dossier.',
    },
    tone: 'orange',
  },
  declined: {
    name: { vi: 'Không được tiếp nhận', en: 'Declined' },
    meaning: {
      vi: 'Cơ quan không tiếp nhận hồ sơ và đã nêu lý do.',
      en: 'The agency did not accept your dossier and has said why.',
    },
    tone: 'red',
  },
  accepted: {
    name: { vi: 'Đã tiếp nhận', en: 'Accepted' },
    meaning: {
      vi: 'Hồ sơ hợp lệ và đã có ngày hẹn trả kết quả.',
      en: 'Your dossier is complete and has a due date.',
    },
    tone: 'teal',
  },
  in_processing: {
    name: { vi: 'Đang xử lý', en: 'In processing' },
    meaning: { vi: 'Cơ quan đang giải quyết hồ sơ của bạn.', en: 'The agency is working on your dossier.' },
    tone: 'teal',
  },
  supplement_requested: {
    name: { vi: 'Yêu cầu bổ sung', en: 'Supplement requested' },
    meaning: {
      vi: 'Cơ quan cần thêm giấy tờ hoặc thông tin. Thời gian chờ bạn không tính vào thời hạn.',
      en: 'The agency needs more papers or facts. The time you take does not count.',
    },
    tone: 'orange',
  },
  obligation_due: {
    name: { vi: 'Chờ nghĩa vụ tài chính', en: 'Financial obligation due' },
    meaning: {
      vi: 'Bạn cần thực hiện nghĩa vụ tài chính để hồ sơ được giải quyết tiếp.',
      en: 'A tax or other obligation must be paid before the work goes on.',
    },
    tone: 'orange',
  },
  decided: {
    name: { vi: 'Đã có kết quả', en: 'Decided' },
    meaning: { vi: 'Kết quả đã sẵn sàng để trả cho bạn.', en: 'The result is ready to be returned to you.' },
    tone: 'green',
  },
  returned: {
    name: { vi: 'Đã trả kết quả', en: 'Result returned' },
    meaning: { vi: 'Cơ quan đã trả kết quả.', en: 'The agency has returned the result.' },
    tone: 'green',
  },
  withdrawn: {
    name: { vi: 'Đã rút hồ sơ', en: 'Withdrawn' },
    meaning: { vi: 'Bạn đã rút hồ sơ này.', en: 'You have withdrawn this dossier.' },
    tone: 'grey',
  },
  stopped: {
    name: { vi: 'Dừng xử lý', en: 'Stopped' },
    meaning: {
      vi: 'Cơ quan đã dừng giải quyết hồ sơ và nêu lý do.',
      en: 'The agency has stopped the work and has said why.',
    },
    tone: 'grey',
  },
} satisfies Record<DossierStatus, StatusWords>

/** The short name of a status, for a tag, a list or a message. */
export function statusName(language: Language, status: DossierStatus): string {
  return textIn(language, statusWords[status].name)
}

/** One sentence telling the citizen what the status means. */
export function statusMeaning(language: Language, status: DossierStatus): string {
  return textIn(language, statusWords[status].meaning)
}
