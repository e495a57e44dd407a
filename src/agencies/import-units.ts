import type { CoreNeeds } from '../platform/needs.js'
import { endUnits, saveFormerUnits, saveUnits } from './save-units.js'
import { readUnitCatalogue } from './unit-catalogue.js'

export type UnitsImport =
  | { outcome: 'imported'; provinces: number; communes: number; former: number; ended: number }
  | { outcome: 'refused'; faults: string[] }

const rowsAtOnce = 2_000

/**
 * Takes in a public list of provinces and communes, and of what became of those of before July 2025. Communes that a province has
 * no longer are ended; provinces that the list does not name stay as they are.
 */
export async function importUnits(
  needs: Pick<CoreNeeds, 'db'>,
  files: { list: unknown; mapping?: unknown },
): Promise<UnitsImport> {
  const catalogue = readUnitCatalogue(files.list, files.mapping)
  if ('faults' in catalogue) return { outcome: 'refused', faults: catalogue.faults }
  const { asOf, units, former } = catalogue
  for (const some of portions(units)) await saveUnits(needs, some, asOf)
  for (const some of portions(former)) await saveFormerUnits(needs, some)
  const provinces = units.filter(({ parentCode }) => parentCode === null).map(({ code }) => code)
  const ended = await endUnits(needs, { provinces, kept: units.map(({ code }) => code), lastDay: asOf })
  return {
    outcome: 'imported',
    provinces: provinces.length,
    communes: units.length - provinces.length,
    former: former.length,
    ended,
  }
}

function* portions<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) yield rows.slice(at, at + rowsAtOnce)
}
