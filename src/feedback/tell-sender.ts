import { mailLetters } from '../notices/index.js'
import type { Tx } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Feedback } from './feedback.js'

type Told = 'received' | 'asked' | 'answered' | 'declined'

const words: Record<Feedback['language'], Record<Told, { subject: string; body: string }> & { follow: string }> = {
  vi: {
    received: { subject: 'Đã nhận phản ánh', body: 'Cơ quan đã nhận phản ánh, kiến nghị của Ông/Bà.' },
    asked: { subject: 'Cần bổ sung phản ánh', body: 'Cơ quan đề nghị Ông/Bà bổ sung nội dung phản ánh, kiến nghị.' },
    answered: { subject: 'Đã trả lời phản ánh', body: 'Cơ quan đã trả lời phản ánh, kiến nghị của Ông/Bà.' },
    declined: {
      subject: 'Không xử lý phản ánh',
      body: 'Cơ quan không xử lý phản ánh, kiến nghị này; lý do có ở trang theo dõi.',
    },
    follow: 'Xem tại:',
  },
  en: {
    received: { subject: 'Your feedback was received', body: 'The agency has received your feedback.' },
    asked: { subject: 'More is needed', body: 'The agency asks you to add something to your feedback.' },
    answered: { subject: 'Your feedback was answered', body: 'The agency has answered your feedback.' },
    declined: {
      subject: 'Your feedback was declined',
      body: 'The agency does not handle this feedback; the reason is on the page below.',
    },
    follow: 'See:',
  },
}

export interface SenderLetter {
  feedback: Pick<Feedback, 'code' | 'language' | 'sent'>
  what: Told
}

/** Tells a sender who left an address that there is something to read; what it is stands on the portal only. */
export async function tellSender(tx: Tx, needs: CoreNeeds, { feedback, what }: SenderLetter): Promise<void> {
  const { code, language, sent } = feedback
  if (sent.email === '') return
  const { subject, body } = words[language][what]
  const page = `${needs.publicUrl}${language === 'en' ? '/en' : ''}/phan-anh/theo-doi/${code}`
  await mailLetters(tx, needs.keyring, [
    {
      to: sent.email,
      template: `feedback_${what}`,
      subject: `${subject} (${code})`,
      body: `${body}\n\n${words[language].follow} ${page}\n`,
      at: needs.now(),
    },
  ])
}
