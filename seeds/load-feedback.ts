import { listFeedback, sendFeedback, settleFeedback, type Topic } from '../src/feedback/index.js'
import { asSystem } from '../src/platform/db.js'
import type { CoreNeeds } from '../src/platform/needs.js'
import { agencies } from './city.js'
import type { LoadedCity } from './load-city.js'

interface FeedbackSeed {
  agency: string
  /** Login of who answers. */
  officer: string
  topic: Topic
  daysAgo: number
  words: string
  answer?: string
  /** Working days are the agency's; these are days until it was answered. */
  answeredAfter?: number
}

/** What people of the demo city told their agencies. All made up. */
const feedbackSeeds: FeedbackSeed[] = [
  {
    agency: 'phuong-sen-hong',
    officer: 'motcua.senhong',
    topic: 'conduct',
    daysAgo: 24,
    words: 'Sáng thứ Hai quầy số 2 mở muộn nửa giờ, nhiều người phải đứng chờ ngoài hiên.',
    answer:
      'Cảm ơn Ông/Bà. Bộ phận một cửa đã kiểm tra: sáng hôm đó quầy số 2 mở muộn 25 phút do bàn giao ca. Từ tuần này quầy được mở sớm 10 phút và có người trực thay khi bàn giao.',
    answeredAfter: 3,
  },
  {
    agency: 'xa-ho-tinh',
    officer: 'motcua.hotinh',
    topic: 'suggestion',
    daysAgo: 20,
    words: 'Đề nghị mở thêm buổi hướng dẫn nộp hồ sơ qua mạng vào buổi tối, vì ban ngày bà con đi làm đồng.',
    answer:
      'Xã tiếp thu kiến nghị. Lớp buổi tối được mở ở nhà cộng đồng thôn Bến Sen, có điểm hỗ trợ tối thứ Ba và thứ Năm; lịch và chỗ trống có ở trang Hướng dẫn của cổng.',
    answeredAfter: 5,
  },
  {
    agency: 'phuong-sen-trang',
    officer: 'motcua.sentrang',
    topic: 'portal',
    daysAgo: 12,
    words: 'Trên điện thoại của tôi chữ ở trang tra cứu hơi nhỏ, người lớn tuổi khó đọc.',
    answer: 'Cổng đã tăng cỡ chữ ở trang tra cứu. Ông/Bà cũng có thể phóng to trang bằng hai ngón tay, bố cục vẫn giữ.',
    answeredAfter: 6,
  },
  {
    agency: 'phuong-sen-hong',
    officer: 'motcua.senhong',
    topic: 'procedure',
    daysAgo: 2,
    words: 'Giấy xác nhận tình trạng hôn nhân ghi nhầm số nhà của tôi, xin hỏi sửa ở đâu và mất bao lâu?',
  },
]

const day = 24 * 3_600_000

/** Sends the city's feedback and answers most of it, as its people and officers would; once. */
export async function loadFeedback(needs: CoreNeeds, city: LoadedCity): Promise<void> {
  const { open, closed } = await asSystem(needs.db, (tx) => listFeedback(tx, [...city.agencies.values()]))
  if (open.length + closed.length > 0) return
  const start = needs.now().getTime()
  for (const seed of feedbackSeeds)
    await load({ ...needs, now: () => new Date(start - seed.daysAgo * day) }, city, seed)
}

async function load(needs: CoreNeeds, city: LoadedCity, seed: FeedbackSeed): Promise<void> {
  const { agency, officer, topic, words, answer, answeredAfter = 0 } = seed
  const agencyId = city.agencies.get(agencies.find(({ slug }) => slug === agency)?.code ?? '')
  const officerId = city.officers.get(officer)
  if (!agencyId || !officerId) throw new Error(`the demo city has no ${agency} or ${officer}`)
  const sent = { name: '', email: '', phone: '', words }
  const { code } = await sendFeedback(needs, { agencyId, topic, language: 'vi', mayPublish: true, sent })
  if (answer === undefined) return
  const { id } = await asSystem(needs.db, (tx) =>
    tx.selectFrom('feedback').select('id').where('code', '=', code).executeTakeFirstOrThrow(),
  )
  const later = { ...needs, now: () => new Date(needs.now().getTime() + answeredAfter * day) }
  await settleFeedback(later, { id, officerId, deed: { kind: 'answer', words: answer } })
  await settleFeedback(later, { id, officerId, deed: { kind: 'publish', question: words, answer } })
}
