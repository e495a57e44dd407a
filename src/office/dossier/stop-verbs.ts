import { answerStop, stopDossier } from '../../dossiers/index.js'
import { textOf } from '../../surface/route.js'
import { agrees, answerMissing, isAnswered } from './answer-given.js'
import { requires, type Verb } from './verb.js'

/** Stops: the agency's own, and the counter's answer to a person who asked for one. */
export const stopVerbs: readonly Verb[] = [
  {
    slug: 'dung',
    action: 'stop',
    audit: 'stop_dossier',
    label: 'Dừng giải quyết',
    done: 'Đã dừng giải quyết và gửi lý do cho công dân.',
    warning: 'Hồ sơ kết thúc tại đây mà không có kết quả. Công dân được nhận nguyên văn lý do dưới đây.',
    isDrastic: true,
    missing: requires('ly-do', 'Xin ghi rõ lý do dừng giải quyết.'),
    run: (needs, { view, officer, body }) =>
      stopDossier(needs, view.dossier.id, { officer, reason: textOf(body, 'ly-do') }),
  },
  {
    slug: 'de-nghi-dung',
    action: 'answer_stop',
    audit: 'answer_stop',
    label: 'Trả lời đề nghị dừng',
    done: 'Đã trả lời đề nghị dừng giải quyết.',
    warning:
      'Đồng ý thì hồ sơ kết thúc tại đây, Thông báo dừng giải quyết được lập và ký số. Không đồng ý thì công dân nhận nguyên văn lý do.',
    isDrastic: true,
    missing: (deed) => [
      ...answerMissing(deed.body),
      ...(isAnswered(deed.body) && !agrees(deed.body)
        ? requires('ly-do', 'Xin ghi rõ vì sao chưa dừng giải quyết.')(deed)
        : []),
    ],
    run: (needs, { view, officer, body }) =>
      answerStop(needs, view.dossier.id, { officer, agreed: agrees(body), reason: textOf(body, 'ly-do') }),
  },
]
