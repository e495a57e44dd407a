import { z } from 'zod'
import type { LegalDay } from '../platform/time.js'
import type { FormerCommune } from '../procedures/forms/index.js'
import type { NewUnit } from './save-units.js'

const provinceCode = z.string().regex(/^\d{2}$/)
const communeCode = z.string().regex(/^\d{5}$/)
const name = z.string().min(2).max(120)

/** Provinces and communes as the public list of two tiers has them; what else stands in the file is let be. */
const catalogueSchema = z.object({
  asOf: z.iso.date(),
  provinces: z.array(z.object({ code: provinceCode, fullName: name })).min(1),
  wards: z.array(z.object({ code: communeCode, fullName: name, provinceCode })).min(1),
})

/** Which commune of today took in which of before July 2025. */
const mappingSchema = z.object({
  mappings: z.array(z.object({ oldName: name, oldDistrict: name, oldProvince: name, new: communeCode })),
})

export interface UnitCatalogue {
  asOf: LegalDay
  units: NewUnit[]
  former: FormerCommune[]
}

/** Reads the two files of a catalogue of units; gives what is wrong instead, each fault in a sentence. */
export function readUnitCatalogue(
  list: unknown,
  mapping: unknown = { mappings: [] },
): UnitCatalogue | { faults: string[] } {
  const units = catalogueSchema.safeParse(list)
  const former = mappingSchema.safeParse(mapping)
  if (!units.success || !former.success) {
    const issues = [...(units.error?.issues ?? []), ...(former.error?.issues ?? [])]
    return { faults: issues.slice(0, 20).map(({ path, message }) => `${path.join('.')}: ${message}`) }
  }
  const { asOf, provinces, wards } = units.data
  const faults = faultsOf(units.data, former.data)
  if (faults.length > 0) return { faults }
  return {
    asOf,
    units: [
      ...provinces.map(({ code, fullName }) => ({ code, name: fullName, parentCode: null })),
      ...wards.map(({ code, fullName, provinceCode: parentCode }) => ({ code, name: fullName, parentCode })),
    ],
    former: formerOf(former.data),
  }
}

function faultsOf({ provinces, wards }: z.infer<typeof catalogueSchema>, { mappings }: z.infer<typeof mappingSchema>) {
  const known = new Set(provinces.map(({ code }) => code))
  const communes = new Set(wards.map(({ code }) => code))
  return [
    ...twice([...provinces, ...wards].map(({ code }) => code)).map((code) => `${code} is there twice`),
    ...wards
      .filter((ward) => !known.has(ward.provinceCode))
      .map(({ code }) => `${code} lies in no province of the list`),
    ...[...known]
      .filter((code) => !wards.some((ward) => ward.provinceCode === code))
      .map((code) => `province ${code} has no commune`),
    ...mappings
      .filter((one) => !communes.has(one.new))
      .map((one) => `${one.oldName} went to ${one.new}, which is not in the list`),
  ].slice(0, 20)
}

const twice = (codes: readonly string[]): string[] => {
  const seen = new Set<string>()
  return codes.filter((code) => seen.has(code) || !seen.add(code))
}

function formerOf({ mappings }: z.infer<typeof mappingSchema>): FormerCommune[] {
  const former = mappings.map(({ oldName, oldDistrict, oldProvince, new: commune }) => ({
    name: `${oldName}, ${oldDistrict}, ${oldProvince}`,
    commune,
  }))
  return [...new Map(former.map((one) => [`${one.name} ${one.commune}`, one])).values()]
}
