import { asReadName } from '../../forms/reserved-names.js'
import { type FeelPlace, feelPlaces, namesIn, readableNames } from '../feel-places.js'
import type { LintRule, Remark } from '../finding.js'

const remarksOn = (places: readonly FeelPlace[], say: (place: FeelPlace, name: string) => string | undefined) =>
  places.flatMap((place): Remark[] => {
    const read = namesIn(place.feel)
    if ('problem' in read) return []
    return read.names.flatMap((name) => {
      const message = say(place, name)
      return message ? [{ at: place.at, message }] : []
    })
  })

export const feelSyntax: LintRule = {
  id: 'feel-syntax',
  severity: 'error',
  check: (procedure) =>
    feelPlaces(procedure).flatMap(({ at, feel }) => {
      const read = namesIn(feel)
      return 'problem' in read ? [{ at, message: `Biểu thức “${feel}” ${read.problem}` }] : []
    }),
}

export const unknownField: LintRule = {
  id: 'unknown-field',
  severity: 'error',
  check: (procedure) => {
    const known = readableNames(procedure)
    const places = feelPlaces(procedure).filter(({ isVariable }) => !isVariable)
    return remarksOn(places, ({ feel }, name) =>
      known.has(name) && name !== asReadName
        ? undefined
        : `Biểu thức “${feel}” nhắc đến ${name}, nhưng tờ khai không có trường đó`,
    )
  },
}

export const laterField: LintRule = {
  id: 'later-field',
  severity: 'error',
  check: (procedure) => {
    const known = readableNames(procedure)
    return remarksOn(feelPlaces(procedure), ({ feel, before }, name) =>
      before && known.has(name) && name !== asReadName && !before.has(name)
        ? `Biểu thức “${feel}” đọc ${name}, nhưng trường đó đứng ở sau`
        : undefined,
    )
  },
}

export const missingVariable: LintRule = {
  id: 'missing-variable',
  severity: 'error',
  check: (procedure, { resultForms }) => {
    const known = readableNames(procedure)
    const places = feelPlaces(procedure).filter(({ isVariable }) => isVariable)
    const unprintable = procedure.results.filter(({ template }) => !resultForms.includes(template))
    return [
      ...remarksOn(places, ({ feel }, name) =>
        known.has(name) ? undefined : `Văn bản kết quả cần “${feel}”, nhưng tờ khai không có trường ${name}`,
      ),
      ...unprintable.map(({ id, template }) => ({
        at: `results.${id}`,
        message: `Không có mẫu văn bản kết quả tên “${template}”`,
      })),
    ]
  },
}
