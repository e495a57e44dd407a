import type { DossierEvent, EventKind } from '../../dossiers/index.js'
import { type Language, type Text, textIn } from '../../platform/text.js'
import type { WorkflowStep } from '../../procedures/procedure.js'
import type { TimelineEvent } from '../../ui/index.js'

/** What each event is called for the citizen; null stays inside the agency. */
const eventWords = {
  submitted: { vi: 'Đã nộp hồ sơ', en: 'Submitted' },
  accepted: { vi: 'Cơ quan đã tiếp nhận', en: 'Accepted by the agency' },
  received_by_competent: {
    vi: 'Cơ quan giải quyết đã nhận hồ sơ giấy',
    en: 'The papers reached the agency that settles',
  },
  declined: { vi: 'Cơ quan không tiếp nhận', en: 'Declined by the agency' },
  answer_missed: { vi: 'Quá giờ mà cơ quan chưa trả lời', en: 'The agency has not answered in time' },
  supplement_requested: { vi: 'Cơ quan yêu cầu bổ sung', en: 'Supplement requested' },
  supplemented: { vi: 'Đã bổ sung', en: 'Supplemented' },
  supplement_lapsed: { vi: 'Hết hạn bổ sung', en: 'Time for the supplement ran out' },
  leave_asked: null,
  leave_answered: null,
  processing_started: { vi: 'Bắt đầu giải quyết', en: 'Processing started' },
  assigned: null,
  step_started: null,
  step_sent_back: null,
  step_finished: { vi: 'Xong một bước giải quyết', en: 'One step done' },
  apologised: {
    vi: 'Cơ quan xin lỗi, hẹn lại ngày trả kết quả',
    en: 'The agency begs pardon and gives a new appointment',
  },
  due_recomputed: { vi: 'Tính lại ngày hẹn theo lịch nghỉ mới', en: 'Due date recomputed for a new calendar' },
  obligation_asked: { vi: 'Có nghĩa vụ tài chính cần thực hiện', en: 'A financial obligation is due' },
  obligation_met: { vi: 'Đã thực hiện nghĩa vụ tài chính', en: 'Financial obligation met' },
  payment_settled: { vi: 'Đã nhận thanh toán', en: 'Payment received' },
  originals_checked: { vi: 'Đã đối chiếu bản chính', en: 'Originals compared' },
  decided: { vi: 'Đã có kết quả', en: 'Decided' },
  result_signed: null,
  returned: { vi: 'Đã trả kết quả', en: 'Result returned' },
  withdrawn: { vi: 'Đã rút hồ sơ', en: 'Withdrawn' },
  paper_infected: { vi: 'Phát hiện mã độc trong một giấy tờ', en: 'Malware found in a paper' },
  paper_removed: { vi: 'Cơ quan gỡ tệp chứa mã độc', en: 'File with malware taken out' },
  stop_asked: { vi: 'Bạn đề nghị dừng giải quyết', en: 'You asked to stop' },
  stop_refused: { vi: 'Cơ quan chưa dừng, tiếp tục giải quyết', en: 'Not stopped, the work goes on' },
  stopped: { vi: 'Dừng giải quyết', en: 'Stopped' },
  revision_moved: { vi: 'Hồ sơ theo bản mới của thủ tục', en: 'The dossier follows a new revision of the procedure' },
  rated: { vi: 'Đã đánh giá sự phục vụ', en: 'Service rated' },
} as const satisfies Record<EventKind, Text | null>

const problems: readonly EventKind[] = [
  'declined',
  'paper_infected',
  'supplement_requested',
  'supplement_lapsed',
  'stopped',
]

export interface TimelineFacts {
  events: readonly DossierEvent[]
  workflow: readonly WorkflowStep[]
  language: Language
  /** Whether more can still happen. */
  isOpen: boolean
}

/** A dossier's events as its citizen reads them, the newest last. */
export function timelineOf({ events, workflow, language, isOpen }: TimelineFacts): TimelineEvent[] {
  const shown = events.filter((event) => eventWords[event.kind] !== null)
  return shown.map((event, index) => ({
    title: titleOf(event, workflow, language),
    at: event.at,
    standing: standingOf(event, isOpen && index === shown.length - 1),
  }))
}

function titleOf(event: DossierEvent, workflow: readonly WorkflowStep[], language: Language): string {
  const words = eventWords[event.kind]
  const step = workflow.find((each) => each.id === event.detail.step)
  if (event.kind === 'step_finished' && step) {
    return language === 'en' ? `Done: ${textIn(language, step.name)}` : `Đã xong bước: ${step.name.vi}`
  }
  return words ? textIn(language, words) : ''
}

function standingOf(event: DossierEvent, isLast: boolean): TimelineEvent['standing'] {
  if (isLast && problems.includes(event.kind)) return 'problem'
  return isLast ? 'current' : 'done'
}
