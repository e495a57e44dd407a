import type { Unit, UnitDirectory } from '../../../procedures/forms/index.js'

/** Provinces and communes as far as this page offers them; a commune list says of which province it is. */
export function shownUnits(form: HTMLFormElement): Pick<UnitDirectory, 'provinces' | 'communes'> {
  const lists = (part: string) => [...form.querySelectorAll<HTMLSelectElement>(`select[name$="-${part}"]`)]
  return {
    provinces: () => lists('province').flatMap(unitsIn),
    communes: (code) =>
      lists('commune')
        .filter((list) => list.dataset.of === code)
        .flatMap(unitsIn),
  }
}

const unitsIn = (list: HTMLSelectElement): Unit[] =>
  [...list.options].flatMap(({ value, text }) => (value === '' ? [] : [{ code: value, name: text }]))
