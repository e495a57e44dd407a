import { legalDayOf } from '../../src/dossiers/index.js'
import type { Person } from './person.js'

/** Today as administrators type it. */
export const typedToday = (): string => legalDayOf(new Date()).split('-').toReversed().join('/')

/** Types into inputs by their ids, whatever they are. */
export async function typeAll(person: Person, fields: Record<string, string>): Promise<void> {
  for (const [id, text] of Object.entries(fields)) {
    const input = person.page.locator(`[id="${id}"]`)
    if ((await input.evaluate((element) => element.tagName)) === 'SELECT') await input.selectOption(text)
    else await input.fill(text)
  }
}

/** Fills in one part of a design and saves it. */
export async function savePart(person: Person, fields: Record<string, string>): Promise<void> {
  await typeAll(person, fields)
  await person.press('Lưu')
  await person.reads(/Đã lưu/)
}

/** Adds an item to a list of a part, and comes to its page. */
export async function addItem(
  person: Person,
  at: string,
  item: { one: string; list: string; id?: string },
): Promise<void> {
  await person.open(at)
  if (item.id) await typeAll(person, { [`moi-${item.list}`]: item.id })
  await person.press(`Thêm ${item.one}`)
}

/** A form of one page with one question that must be answered. */
export async function writeForm(person: Person, design: string, names: { page: string; field: string; asks: string }) {
  await addItem(person, `${design}/muc/form`, { one: 'trang', list: 'pages', id: names.page })
  await savePart(person, { 'title-vi': 'Việc cần làm' })
  await addItem(person, hereOf(person), { one: 'nhóm câu hỏi', list: 'sections', id: 'main' })
  await addItem(person, hereOf(person), { one: 'câu hỏi', list: 'fields', id: names.field })
  await person.page.locator('[name="required"]').check()
  await savePart(person, { 'label-vi': names.asks })
}

/** Fills the form of a design in as a trial. */
export async function tryForm(person: Person, design: string, answers: Record<string, string>): Promise<void> {
  await person.open(`${design}/chay-thu`)
  await person.press('Bắt đầu chạy thử')
  await typeAll(person, answers)
  await person.press('Tiếp tục')
  await person.press('Nộp thử')
}

const hereOf = ({ page }: Person): string => page.url().split('?')[0] ?? ''

/** Publishes a design by a decision that is put on record with it. */
export async function publish(person: Person, design: string, decision: { number: string; status?: number }) {
  await person.open(design)
  await typeAll(person, { so: decision.number, 'ngay-ky': typedToday(), 'hieu-luc': typedToday() })
  await person.press('Công bố', decision.status)
}
