import { getAgency } from '../agencies/index.js'
import { type Message, writeMessages } from '../notices/index.js'
import type { Tx } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import { textIn } from '../platform/text.js'
import { type ClassNews, classWordsEn, classWordsVi } from './class-words.js'
import type { Enrolment } from './enrolments.js'
import type { TrainingClass } from './training-class.js'

export interface ClassLetter {
  trainingClass: TrainingClass
  enrolments: readonly Pick<Enrolment, 'id' | 'language' | 'learner'>[]
  what: ClassNews
}

/** Tells learners by message, and by mail where they left an address. Who has been forgotten is told nothing. */
export async function tellLearners(
  tx: Tx,
  needs: CoreNeeds,
  { trainingClass, enrolments, what }: ClassLetter,
): Promise<void> {
  const { name, hotline } = await getAgency(tx, trainingClass.agencyId)
  const messages = enrolments.flatMap(({ id, language, learner }): Message[] => {
    if (!learner) return []
    const link = `${needs.publicUrl}${language === 'en' ? '/en' : ''}/huong-dan/dang-ky/${learner.code}`
    const title = textIn(language, trainingClass.title)
    const words = (language === 'en' ? classWordsEn : classWordsVi)(what, {
      ...trainingClass,
      title,
      link,
      agencyName: name,
      hotline,
    })
    const shared = { template: `class_${what}`, language, at: needs.now(), enrolmentId: id }
    return [
      { ...shared, channel: 'sms', to: learner.phone, body: words.sms },
      ...(learner.email
        ? [{ ...shared, channel: 'email' as const, to: learner.email, subject: words.subject, body: words.body }]
        : []),
    ]
  })
  await writeMessages(tx, needs.keyring, messages)
}
