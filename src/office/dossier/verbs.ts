import {
  type Acceptance,
  type ActingOfficer,
  type Apologising,
  type Assigning,
  acceptDossier,
  apologise,
  assignDossier,
  type Comparing,
  compareOriginals,
  type Deciding,
  type Declining,
  type DefectFound,
  decideDossier,
  declineDossier,
  type Forwarding,
  forwardDossier,
  type Noting,
  type OfficerAction,
  type OriginalCheck,
  type Returning,
  requestSupplement,
  returnResult,
  type Sealing,
  type Started,
  type Stopping,
  type SupplementRequest,
  sealResult,
  startProcessing,
  stopDossier,
  supplementProblems,
  writeNote,
} from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { readTypedInstant } from '../../platform/typed-instant.js'
import { type Fields, textOf, textsOf } from '../../surface/route.js'
import type { DossierView } from './load-dossier.js'
import { checkWords } from './texts.vi.js'

type RefusalOf<T> = T extends { outcome: 'refused'; because: infer B } ? B : never

/** Every reason for which a use case may turn an officer away. */
export type Refusal = RefusalOf<
  | Acceptance
  | SupplementRequest
  | Declining
  | Started
  | Assigning
  | Forwarding
  | Deciding
  | Sealing
  | Stopping
  | Apologising
  | Comparing
  | Returning
  | Noting
>

export type VerbOutcome = { outcome: string; because?: Refusal }

/** What the officer left out: the field and the sentence beside it. */
export interface Missing {
  field: string
  text: string
}

export interface Deed {
  view: DossierView
  officer: ActingOfficer
  body: Fields
}

/** One thing an officer does with a dossier: its word in the address, who may, what the audit log calls it, and the use case. */
export interface Verb {
  slug: string
  action: OfficerAction
  audit: string
  label: string
  /** Said after it was done. */
  done: string
  /** Said before: what follows from it. */
  warning?: string
  isIrreversible?: true
  /** Done by its button alone, without a page of its own. */
  isPlain?: true
  key?: 'a' | 'b' | 'c'
  missing?: (deed: Deed) => Missing[]
  run: (needs: Needs, deed: Deed) => Promise<VerbOutcome>
}

const requires =
  (field: string, text: string) =>
  ({ body }: Deed): Missing[] =>
    textOf(body, field) ? [] : [{ field, text }]

export const verbs: readonly Verb[] = [
  {
    slug: 'tiep-nhan',
    action: 'accept',
    audit: 'accept_dossier',
    label: 'Tiếp nhận',
    done: 'Đã tiếp nhận hồ sơ. Giấy tiếp nhận và hẹn trả kết quả đang được lập.',
    isPlain: true,
    key: 'a',
    run: (needs, { view, officer }) => acceptDossier(needs, view.dossier.id, officer),
  },
  {
    slug: 'bo-sung',
    action: 'request_supplement',
    audit: 'request_supplement',
    label: 'Yêu cầu bổ sung',
    done: 'Đã gửi yêu cầu bổ sung. Thời hạn tạm dừng cho đến khi công dân bổ sung.',
    warning: 'Chỉ được yêu cầu bổ sung một lần: xin nêu đủ mọi giấy tờ và mục kê khai cần sửa trong lần này.',
    key: 'b',
    missing: ({ view, body }) =>
      defectsIn(view, body).length > 0
        ? []
        : [{ field: 'muc', text: 'Xin chọn ít nhất một giấy tờ hoặc một mục kê khai cần bổ sung.' }],
    run: (needs, { view, officer, body }) =>
      requestSupplement(needs, view.dossier.id, {
        officer,
        reason: textOf(body, 'ly-do'),
        defects: defectsIn(view, body),
      }),
  },
  {
    slug: 'tu-choi',
    action: 'decline',
    audit: 'decline_dossier',
    label: 'Từ chối tiếp nhận',
    done: 'Đã từ chối tiếp nhận và gửi lý do cho công dân.',
    warning: 'Hồ sơ kết thúc tại đây. Công dân được nhận nguyên văn lý do dưới đây.',
    isIrreversible: true,
    missing: requires('ly-do', 'Xin ghi rõ lý do từ chối.'),
    run: (needs, { view, officer, body }) =>
      declineDossier(needs, view.dossier.id, { officer, reason: textOf(body, 'ly-do') }),
  },
  {
    slug: 'bat-dau',
    action: 'start_processing',
    audit: 'start_processing',
    label: 'Chuyển xử lý',
    done: 'Hồ sơ đã chuyển đến bước đầu tiên của quy trình.',
    isPlain: true,
    key: 'c',
    run: (needs, { view, officer }) => startProcessing(needs, view.dossier.id, officer),
  },
  {
    slug: 'phan-cong',
    action: 'assign',
    audit: 'assign_dossier',
    label: 'Phân công',
    done: 'Đã phân công người xử lý.',
    missing: requires('can-bo', 'Xin chọn người xử lý.'),
    run: (needs, { view, officer, body }) =>
      assignDossier(needs, view.dossier.id, { officer, to: assigneeIn(view, textOf(body, 'can-bo')) }),
  },
  {
    slug: 'chuyen',
    action: 'forward',
    audit: 'forward_dossier',
    label: 'Chuyển bước tiếp theo',
    done: 'Đã chuyển hồ sơ sang bước tiếp theo.',
    key: 'c',
    run: (needs, { view, officer, body }) =>
      forwardDossier(needs, view.dossier.id, { officer, action: 'forward', note: textOf(body, 'y-kien') }),
  },
  {
    slug: 'trinh',
    action: 'put_forward',
    audit: 'put_forward',
    label: 'Trình phê duyệt',
    done: 'Đã trình hồ sơ lên người có thẩm quyền.',
    key: 'c',
    run: (needs, { view, officer, body }) =>
      forwardDossier(needs, view.dossier.id, { officer, action: 'put_forward', note: textOf(body, 'y-kien') }),
  },
  {
    slug: 'phe-duyet',
    action: 'approve',
    audit: 'approve_dossier',
    label: 'Phê duyệt',
    done: 'Đã phê duyệt. Kết quả được lập và ký số.',
    warning: 'Kết quả được đánh số và ký số bằng chứng thư của Ông/Bà ngay sau khi xác nhận.',
    isIrreversible: true,
    key: 'a',
    run: (needs, { view, officer, body }) =>
      decideDossier(needs, view.dossier.id, { officer, decision: 'granted', words: textOf(body, 'ly-do') }),
  },
  {
    slug: 'tu-choi-giai-quyet',
    action: 'refuse',
    audit: 'refuse_dossier',
    label: 'Từ chối giải quyết',
    done: 'Đã quyết định từ chối giải quyết. Văn bản được lập và ký số.',
    warning: 'Văn bản từ chối được đánh số, ký số và gửi cho công dân kèm nguyên văn lý do dưới đây.',
    isIrreversible: true,
    missing: requires('ly-do', 'Xin ghi rõ lý do từ chối, mỗi lý do một dòng.'),
    run: (needs, { view, officer, body }) =>
      decideDossier(needs, view.dossier.id, { officer, decision: 'refused', words: textOf(body, 'ly-do') }),
  },
  {
    slug: 'dong-dau',
    action: 'seal',
    audit: 'seal_result',
    label: 'Đóng dấu, phát hành',
    done: 'Đã đóng dấu. Kết quả được phát hành.',
    isPlain: true,
    key: 'a',
    run: (needs, { view, officer }) => sealResult(needs, view.dossier.id, officer),
  },
  {
    slug: 'dung',
    action: 'stop',
    audit: 'stop_dossier',
    label: 'Dừng giải quyết',
    done: 'Đã dừng giải quyết và gửi lý do cho công dân.',
    warning: 'Hồ sơ kết thúc tại đây mà không có kết quả. Công dân được nhận nguyên văn lý do dưới đây.',
    isIrreversible: true,
    missing: requires('ly-do', 'Xin ghi rõ lý do dừng giải quyết.'),
    run: (needs, { view, officer, body }) =>
      stopDossier(needs, view.dossier.id, { officer, reason: textOf(body, 'ly-do') }),
  },
  {
    slug: 'xin-loi',
    action: 'apologise',
    audit: 'apologise',
    label: 'Xin lỗi và hẹn lại',
    done: 'Đã gửi lời xin lỗi và thời điểm hẹn mới. Phiếu xin lỗi (Mẫu 04) đang được lập và ký số.',
    warning: 'Chỉ được hẹn lại một lần. Phiếu xin lỗi được ký số và gửi cho công dân kèm nguyên văn lý do dưới đây.',
    isIrreversible: true,
    missing: (deed) => [
      ...requires('ly-do', 'Xin ghi rõ lý do trễ hẹn.')(deed),
      ...(newAppointmentIn(deed.body)
        ? []
        : [{ field: 'ngay-hen', text: 'Xin nhập ngày hẹn mới có thật và giờ hẹn dạng 09:30.' }]),
    ],
    run: (needs, { view, officer, body }) =>
      apologise(needs, view.dossier.id, {
        officer,
        reason: textOf(body, 'ly-do'),
        newDueAt: newAppointmentIn(body) ?? needs.now(),
      }),
  },
  {
    slug: 'doi-chieu',
    action: 'compare_originals',
    audit: 'compare_originals',
    label: 'Đối chiếu bản chính',
    done: 'Đã ghi nhận việc đối chiếu bản chính.',
    run: (needs, { view, officer, body }) =>
      compareOriginals(needs, view.dossier.id, { officer, checks: checksIn(view, body) }),
  },
  {
    slug: 'tra-ket-qua',
    action: 'return_result',
    audit: 'return_result',
    label: 'Trả kết quả',
    done: 'Đã trả kết quả. Hồ sơ kết thúc.',
    isIrreversible: true,
    missing: (deed) => [
      ...requires('nguoi-nhan', 'Xin ghi họ tên người nhận kết quả.')(deed),
      ...requires('ky-nhan', 'Xin ghi cách người nhận đã ký nhận.')(deed),
    ],
    run: (needs, { view, officer, body }) =>
      returnResult(needs, view.dossier.id, {
        officer,
        way: view.dossier.returnWay === 'postal' ? 'postal' : 'counter',
        receiver: textOf(body, 'nguoi-nhan'),
        signature: textOf(body, 'ky-nhan'),
      }),
  },
  {
    slug: 'ghi-chu',
    action: 'note',
    audit: 'write_note',
    label: 'Ghi chú',
    done: 'Đã lưu ghi chú.',
    missing: requires('noi-dung', 'Xin nhập nội dung ghi chú.'),
    run: (needs, { view, officer, body }) =>
      writeNote(needs, view.dossier.id, { officer, words: textOf(body, 'noi-dung') }),
  },
]

/** Something the officer may point at when asking for a supplement. */
export interface Target {
  /** `document:id` or `field:id`, as the form posts it. */
  value: string
  target: DefectFound['target']
  id: string
  name: string
}

export function targetsOf({ definition, answers }: DossierView): Target[] {
  const documents = definition.requiredDocuments.map(({ id, name }) => ({
    target: 'document' as const,
    id,
    name: name.vi,
  }))
  // Two pages may ask the same question of two people, so the page is named too.
  const fields = answers.asRead.map(({ field, question, pageTitle }) => ({
    target: 'field' as const,
    id: field,
    name: `${pageTitle} – ${question}`,
  }))
  return [...documents, ...fields].map((each) => ({ ...each, value: `${each.target}:${each.id}` }))
}

function defectsIn(view: DossierView, body: Fields): DefectFound[] {
  const chosen = new Set(textsOf(body, 'muc'))
  return targetsOf(view)
    .filter(({ value }) => chosen.has(value))
    .map(({ value, target, id, name }) => ({
      target,
      targetId: id,
      name,
      problem: supplementProblems.find((problem) => problem === textOf(body, `van-de:${value}`)) ?? 'other',
      note: textOf(body, `ghi-chu:${value}`),
    }))
}

const newAppointmentIn = (body: Fields) =>
  readTypedInstant({
    day: textOf(body, 'ngay-hen-day'),
    month: textOf(body, 'ngay-hen-month'),
    year: textOf(body, 'ngay-hen-year'),
    clock: textOf(body, 'gio-hen'),
  })

/** Only who was offered may be chosen. */
const assigneeIn = ({ assignees }: DossierView, wanted: string): string =>
  assignees.find(({ id }) => id === wanted)?.id ?? '00000000-0000-0000-0000-000000000000'

function checksIn({ definition }: DossierView, body: Fields): OriginalCheck[] {
  const outcomes = Object.keys(checkWords) as OriginalCheck['outcome'][]
  return definition.requiredDocuments.flatMap(({ id }) => {
    const outcome = outcomes.find((each) => each === textOf(body, `doi-chieu:${id}`))
    return outcome ? [{ requiredDocumentId: id, outcome }] : []
  })
}

export const refusalWords = {
  not_available_now:
    'Việc này hiện không thực hiện được: hồ sơ đã sang trạng thái khác, hoặc đang ở bước của người khác. Xin xem lại tình trạng hồ sơ.',
  fee_due_at_acceptance: 'Chưa tiếp nhận được vì còn khoản phí, lệ phí phải nộp khi tiếp nhận.',
  papers_not_scanned:
    'Chưa tiếp nhận được vì còn tệp chưa kiểm tra mã độc xong. Hệ thống đang kiểm tra lại; xin thử lại sau ít phút.',
  paper_infected:
    'Chưa tiếp nhận được vì có tệp chứa mã độc. Xin yêu cầu người nộp bổ sung giấy tờ đó, hoặc từ chối tiếp nhận.',
  nothing_flagged: 'Chưa chọn giấy tờ hay mục kê khai nào cần bổ sung.',
  asked_before: 'Hồ sơ đã được yêu cầu bổ sung một lần; quy định không cho yêu cầu lần thứ hai.',
  officer_cannot_work_step: 'Người được chọn không có vai trò làm bước hiện tại của hồ sơ.',
  no_next_step: 'Quy trình không còn bước nào phía sau.',
  reasons_missing: 'Cần ghi rõ lý do từ chối.',
  result_not_signed_yet: 'Kết quả chưa ký số xong. Xin đợi ít giây rồi thử lại.',
  nothing_checked: 'Chưa chọn giấy tờ nào đã đối chiếu.',
  fee_due_before_return: 'Chưa trả được kết quả vì còn phí, lệ phí chưa nộp.',
  originals_not_compared: 'Chưa trả được kết quả vì còn giấy tờ chưa đối chiếu bản chính.',
  result_not_ready: 'Kết quả chưa phát hành xong. Xin đợi ít giây rồi thử lại.',
  extended_before: 'Hồ sơ đã được hẹn lại một lần; quy định không cho hẹn lại lần thứ hai.',
  not_later: 'Thời điểm hẹn mới phải sau thời điểm hẹn hiện tại và sau lúc này.',
  outside_working_time: 'Thời điểm hẹn mới phải trong giờ làm việc của cơ quan.',
  note_empty: 'Ghi chú còn trống.',
} as const satisfies Record<Refusal, string>
