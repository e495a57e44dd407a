import {
  answerLeave,
  askLeave,
  type DefectFound,
  requestSupplement,
  supplementProblems,
  takesFilesFor,
} from '../../dossiers/index.js'
import { fileQuestions, fileSlot } from '../../procedures/forms/index.js'
import { type Fields, textOf, textsOf } from '../../surface/route.js'
import { agrees, answerMissing } from './answer-given.js'
import type { DossierView } from './load-dossier.js'
import { type Deed, type Missing, requires, type Verb } from './verb.js'

/** Asking for a supplement, and the leader's leave to do so once more than law allows (L4). */
export const supplementVerbs: readonly Verb[] = [
  {
    slug: 'bo-sung',
    action: 'request_supplement',
    audit: 'request_supplement',
    label: 'Yêu cầu bổ sung',
    done: 'Đã gửi yêu cầu bổ sung. Thời hạn tạm dừng cho đến khi công dân bổ sung.',
    warning: 'Chỉ được yêu cầu bổ sung một lần: xin nêu đủ mọi giấy tờ và mục kê khai cần sửa trong lần này.',
    key: 'b',
    missing: supplementMissing,
    run: (needs, { view, officer, body }) =>
      requestSupplement(needs, view.dossier.id, {
        officer,
        reason: textOf(body, 'ly-do'),
        defects: defectsIn(view, body),
      }),
  },
  {
    slug: 'xin-phep-bo-sung',
    action: 'ask_leave',
    audit: 'ask_leave',
    label: 'Xin phép yêu cầu bổ sung thêm',
    done: 'Đã gửi đề nghị đến lãnh đạo cơ quan. Thời hạn giải quyết vẫn tính trong lúc chờ.',
    warning:
      'Hồ sơ đã được yêu cầu bổ sung đủ số lần quy định. Mỗi lần yêu cầu thêm phải được lãnh đạo cho phép bằng văn bản và được công khai ở trang thống kê.',
    missing: requires('ly-do', 'Xin ghi rõ vì sao cần yêu cầu bổ sung thêm một lần.'),
    run: (needs, { view, officer, body }) =>
      askLeave(needs, view.dossier.id, { officer, reason: textOf(body, 'ly-do') }),
  },
]

/** The leader's answer to an officer who asked for leave. */
export const leaveVerbs: readonly Verb[] = [
  {
    slug: 'cho-phep-bo-sung',
    action: 'answer_leave',
    audit: 'answer_leave',
    label: 'Trả lời xin phép bổ sung',
    done: 'Đã trả lời đề nghị yêu cầu bổ sung thêm.',
    warning: 'Lý do cho phép được lưu cùng hồ sơ và công dân đọc được. Mỗi lần cho phép chỉ dùng cho một yêu cầu.',
    missing: (deed) => [
      ...answerMissing(deed.body),
      ...requires('ly-do', 'Xin ghi rõ lý do cho phép hoặc không cho phép.')(deed),
    ],
    run: (needs, { view, officer, body }) =>
      answerLeave(needs, view.dossier.id, { officer, granted: agrees(body), reason: textOf(body, 'ly-do') }),
  },
]

function supplementMissing({ view, body }: Deed): Missing[] {
  const found = defectsIn(view, body)
  if (found.length === 0)
    return [{ field: 'muc', text: 'Xin chọn ít nhất một giấy tờ hoặc một mục kê khai cần bổ sung.' }]
  return found
    .filter(({ problem, note }) => problem === 'other' && !note)
    .map(({ target, targetId, name }) => ({
      field: `ghi-chu:${target}:${targetId}`,
      text: `Xin ghi cần sửa thế nào ở mục “${name}”.`,
    }))
}

/** Something the officer may point at when asking for a supplement. */
export interface Target {
  /** `document:id` or `field:id`, as the form posts it. */
  value: string
  target: DefectFound['target']
  id: string
  /** What the citizen reads. */
  name: string
  /** What stands on the page of the form, for an answer. */
  asked?: { page: string; question: string }
}

/** Everything that a request may have pointed at, by its name. */
export function targetsOf({ definition, answers }: DossierView): Target[] {
  const documents = takesFilesFor(definition).map(({ id, name }) => ({
    target: 'document' as const,
    id,
    name: name.vi,
  }))
  // Two pages may ask the same question of two people, so the page is named too.
  const fields = answers.inVietnamese.map(({ field, question, pageTitle }) => ({
    target: 'field' as const,
    id: field,
    name: `${pageTitle} – ${question}`,
    asked: { page: pageTitle, question },
  }))
  return [...documents, ...fields].map((each) => ({ ...each, value: `${each.target}:${each.id}` }))
}

/** Of these, what the person can put right: papers asked on their channel, and answers that are typed, not worked out or proven. */
export function offeredTargets(view: DossierView): Target[] {
  const { requiredDocuments, form } = view.definition
  const hasFile = (slot: string) => view.attachments.some((file) => file.requiredDocumentId === slot)
  const fields = (form?.pages ?? []).flatMap(({ sections }) => sections.flatMap((section) => section.fields))
  const offered = new Set([
    ...requiredDocuments
      .filter(({ channels }) => !channels || channels.includes(view.dossier.channel))
      .map(({ id }) => `document:${id}`),
    // Files are handed in again as papers are, not typed.
    ...fileQuestions(form)
      .map(({ id }) => fileSlot(id))
      .filter(hasFile)
      .map((id) => `document:${id}`),
    ...fields
      .filter(({ kind, calculated, locked }) => kind !== 'file' && !calculated && !locked)
      .map(({ id }) => `field:${id}`),
  ])
  return targetsOf(view).filter(({ value }) => offered.has(value))
}

function defectsIn(view: DossierView, body: Fields): DefectFound[] {
  const chosen = new Set(textsOf(body, 'muc'))
  return offeredTargets(view)
    .filter(({ value }) => chosen.has(value))
    .map(({ value, target, id, name }) => ({
      target,
      targetId: id,
      name,
      problem: supplementProblems.find((problem) => problem === textOf(body, `van-de:${value}`)) ?? 'other',
      note: textOf(body, `ghi-chu:${value}`),
    }))
}
