import { type LifeEvent, readGuide, writeGuide } from '../../procedures/index.js'
import { type Fields, textOf } from '../../surface/route.js'
import { guideFaults, lifeEventsTexts as words } from './texts.vi.js'

export const eventFields = {
  id: 'ma',
  nameVi: 'ten',
  nameEn: 'ten-en',
  summaryVi: 'tom-tat',
  summaryEn: 'tom-tat-en',
  position: 'thu-tu',
  questions: 'cau-hoi',
  rules: 'quyet-dinh',
} as const

export type TypedEvent = Record<keyof typeof eventFields, string>

export interface EventError {
  field: string
  text: string
}

/** Characters of the questions or of the table: far more than anybody answers. */
const longest = 20_000

export function readTyped(body: Fields): TypedEvent {
  const typed = Object.entries(eventFields).map(([key, field]) => [key, textOf(body, field)])
  return Object.fromEntries(typed) as TypedEvent
}

export function typedFrom({ id, name, summary, position, guide }: LifeEvent): TypedEvent {
  return {
    ...{ id, nameVi: name.vi, nameEn: name.en ?? '', summaryVi: summary.vi, summaryEn: summary.en ?? '' },
    ...{ position: String(position), ...writeGuide(guide) },
  }
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const textWith = (vi: string, en: string) => (en ? { vi, en } : { vi })

/** The event that was typed, with everything that is wrong with it; what was typed is kept by the caller. */
export function readEvent(typed: TypedEvent): { event: Omit<LifeEvent, 'procedureCodes'>; errors: EventError[] } {
  const { id, nameVi, nameEn, summaryVi, summaryEn } = typed
  const { guide, faults } = readGuide(typed)
  const position = Number(typed.position)
  const isPlace = /^\d{1,3}$/.test(typed.position)
  return {
    event: { id, position, guide, name: textWith(nameVi, nameEn), summary: textWith(summaryVi, summaryEn) },
    errors: [
      ...(slug.test(id) ? [] : [{ field: eventFields.id, text: words.idWrong }]),
      ...(nameVi ? [] : [{ field: eventFields.nameVi, text: words.nameMissing }]),
      ...tooLong(typed),
      ...(isPlace ? [] : [{ field: eventFields.position, text: words.positionWrong }]),
      ...faults.map(({ field, line, because, word }) => ({
        field: eventFields[field],
        text: `Dòng ${line}: ${guideFaults[because](word)}`,
      })),
    ],
  }
}

const tooLong = (typed: TypedEvent): EventError[] =>
  (Object.keys(eventFields) as (keyof TypedEvent)[])
    .filter((key) => typed[key].length > longest)
    .map((key) => ({ field: eventFields[key], text: words.tooLong(longest) }))
