import {
  type Assignee,
  acceptDossier,
  apologise,
  assignDossier,
  compareOriginals,
  type DossierStep,
  decideDossier,
  declineDossier,
  forwardDossier,
  type OriginalCheck,
  receivePapers,
  returnResult,
  sealResult,
  sendBackStep,
  startProcessing,
  writeNote,
} from '../../dossiers/index.js'
import { readTypedInstant } from '../../platform/typed-instant.js'
import { type Fields, textOf } from '../../surface/route.js'
import { infectedVerb } from './infected-verb.js'
import type { DossierView } from './load-dossier.js'
import { stopVerbs } from './stop-verbs.js'
import { leaveVerbs, supplementVerbs } from './supplement-verbs.js'
import { checkWords } from './texts.vi.js'
import { requires, type Verb } from './verb.js'

/** Everything an officer does with a dossier, in the order of the buttons. */
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
  ...supplementVerbs,
  {
    slug: 'tu-choi',
    action: 'decline',
    audit: 'decline_dossier',
    label: 'Từ chối tiếp nhận',
    done: 'Đã từ chối tiếp nhận và gửi lý do cho công dân.',
    warning: 'Hồ sơ kết thúc tại đây. Công dân được nhận nguyên văn lý do dưới đây.',
    isDrastic: true,
    missing: requires('ly-do', 'Xin ghi rõ lý do từ chối.'),
    run: (needs, { view, officer, body }) =>
      declineDossier(needs, view.dossier.id, { officer, reason: textOf(body, 'ly-do') }),
  },
  {
    slug: 'nhan-ho-so-giay',
    action: 'receive_papers',
    audit: 'receive_papers',
    label: 'Nhận hồ sơ giấy',
    done: 'Đã ghi nhận hồ sơ giấy đến cơ quan. Thời hạn tính từ lúc này; công dân được báo thời điểm hẹn trả.',
    isPlain: true,
    key: 'a',
    run: (needs, { view, officer }) => receivePapers(needs, view.dossier.id, officer),
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
    run: (needs, { view, officer, step, body }) =>
      assignDossier(needs, view.dossier.id, {
        officer,
        ...named(step),
        to: assigneeIn(view.assignees.get(step?.id ?? '') ?? [], textOf(body, 'can-bo')),
      }),
  },
  {
    slug: 'chuyen',
    action: 'forward',
    audit: 'forward_dossier',
    label: 'Chuyển bước tiếp theo',
    done: 'Đã chuyển hồ sơ sang bước tiếp theo.',
    key: 'c',
    run: (needs, { view, officer, step, body }) =>
      forwardDossier(needs, view.dossier.id, {
        officer,
        action: 'forward',
        ...named(step),
        note: textOf(body, 'y-kien'),
      }),
  },
  {
    slug: 'trinh',
    action: 'put_forward',
    audit: 'put_forward',
    label: 'Trình phê duyệt',
    done: 'Đã trình hồ sơ lên người có thẩm quyền.',
    key: 'c',
    run: (needs, { view, officer, step, body }) =>
      forwardDossier(needs, view.dossier.id, {
        officer,
        action: 'put_forward',
        ...named(step),
        note: textOf(body, 'y-kien'),
      }),
  },
  {
    slug: 'tra-lai',
    action: 'send_back',
    audit: 'send_back_step',
    label: 'Trả lại bước trước',
    done: 'Đã trả lại hồ sơ. Bước được chọn và các bước sau nó được làm lại.',
    warning: 'Bước được chọn và mọi bước sau nó phải làm lại, kể cả bước đang làm song song. Thời hạn vẫn tính tiếp.',
    missing: (deed) => [
      ...requires('tra-ve', 'Xin chọn bước cần làm lại.')(deed),
      ...requires('ly-do', 'Xin ghi rõ vì sao trả lại và cần làm lại việc gì.')(deed),
    ],
    run: (needs, { view, officer, step, body }) =>
      sendBackStep(needs, view.dossier.id, {
        officer,
        ...named(step),
        to: textOf(body, 'tra-ve'),
        reason: textOf(body, 'ly-do'),
      }),
  },
  {
    slug: 'phe-duyet',
    action: 'approve',
    audit: 'approve_dossier',
    label: 'Phê duyệt',
    done: 'Đã phê duyệt. Kết quả được lập và ký số.',
    warning: 'Kết quả được đánh số và ký số bằng chứng thư của Ông/Bà ngay sau khi xác nhận.',
    key: 'a',
    run: (needs, { view, officer, step, body }) =>
      decideDossier(needs, view.dossier.id, {
        officer,
        ...named(step),
        decision: 'granted',
        words: textOf(body, 'ly-do'),
      }),
  },
  {
    slug: 'tu-choi-giai-quyet',
    action: 'refuse',
    audit: 'refuse_dossier',
    label: 'Từ chối giải quyết',
    done: 'Đã quyết định từ chối giải quyết. Văn bản được lập và ký số.',
    warning: 'Văn bản từ chối được đánh số, ký số và gửi cho công dân kèm nguyên văn lý do dưới đây.',
    isDrastic: true,
    missing: requires('ly-do', 'Xin ghi rõ lý do từ chối, mỗi lý do một dòng.'),
    run: (needs, { view, officer, step, body }) =>
      decideDossier(needs, view.dossier.id, {
        officer,
        ...named(step),
        decision: 'refused',
        words: textOf(body, 'ly-do'),
      }),
  },
  {
    slug: 'dong-dau',
    action: 'seal',
    audit: 'seal_result',
    label: 'Đóng dấu, phát hành',
    done: 'Đã đóng dấu. Kết quả được phát hành.',
    isPlain: true,
    key: 'a',
    run: (needs, { view, officer, step }) => sealResult(needs, view.dossier.id, officer, step?.id),
  },
  infectedVerb,
  ...leaveVerbs,
  ...stopVerbs,
  {
    slug: 'xin-loi',
    action: 'apologise',
    audit: 'apologise',
    label: 'Xin lỗi và hẹn lại',
    done: 'Đã gửi lời xin lỗi và thời điểm hẹn mới. Phiếu xin lỗi (Mẫu 04) đang được lập và ký số.',
    warning: 'Chỉ được hẹn lại một lần. Phiếu xin lỗi được ký số và gửi cho công dân kèm nguyên văn lý do dưới đây.',
    missing: (deed) => [
      ...requires('ly-do', 'Xin ghi rõ lý do trễ hẹn.')(deed),
      ...(deed.view.isApologyLate ? requires('ly-do-muon', 'Xin ghi rõ vì sao lời xin lỗi gửi muộn.')(deed) : []),
      ...(newAppointmentIn(deed.body)
        ? []
        : [{ field: 'ngay-hen', text: 'Xin nhập ngày hẹn mới có thật và giờ hẹn dạng 09:30.' }]),
    ],
    run: (needs, { view, officer, body }) =>
      apologise(needs, view.dossier.id, {
        officer,
        reason: textOf(body, 'ly-do'),
        latenessReason: textOf(body, 'ly-do-muon'),
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
    key: 'a',
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

const newAppointmentIn = (body: Fields) =>
  readTypedInstant({
    day: textOf(body, 'ngay-hen-day'),
    month: textOf(body, 'ngay-hen-month'),
    year: textOf(body, 'ngay-hen-year'),
    clock: textOf(body, 'gio-hen'),
  })

/** A form says which step it was opened for, so that sending it twice does not act on the next. */
const named = (step: DossierStep | undefined) => (step ? { step: step.id } : {})

/** Only who was offered may be chosen. */
const assigneeIn = (assignees: readonly Assignee[], wanted: string): string =>
  assignees.find(({ id }) => id === wanted)?.id ?? '00000000-0000-0000-0000-000000000000'

function checksIn({ definition }: DossierView, body: Fields): OriginalCheck[] {
  const outcomes = Object.keys(checkWords) as OriginalCheck['outcome'][]
  return definition.requiredDocuments.flatMap(({ id }) => {
    const outcome = outcomes.find((each) => each === textOf(body, `doi-chieu:${id}`))
    return outcome ? [{ requiredDocumentId: id, outcome }] : []
  })
}
