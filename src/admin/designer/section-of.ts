import { type Design, type LevelCondition, pathOf } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { partAt } from './parts.js'

const sections: Record<string, string> = {
  legalBasis: 'information',
  steps: 'information',
  conditions: 'information',
  timeLimit: 'information',
  timeLimitNote: 'information',
  caseLimits: 'information',
  requiredDocuments: 'papers',
  templates: 'papers',
  form: 'form',
  fees: 'money',
  feeGroupField: 'money',
  workflow: 'process',
  results: 'documents',
  documentTexts: 'documents',
  onlineService: 'online',
  returnWays: 'online',
  supplement: 'supplement',
}

/** The section of the designer in which a place of the definition is edited. */
export const sectionOf = (address: string): string | undefined => sections[address.split('.')[0] ?? '']

/** The page of the designer on which a place is mended: of the item that it lies in, else of its section. */
export function whereToMend({ id, definition }: Pick<Design, 'id' | 'definition'>, address: string): string {
  const path = pathOf(address)
  const items = path.map((_, depth) => path.slice(0, path.length - depth)).filter(({ length }) => length > 1)
  const item = items.find((each) => partAt(definition, each) !== undefined)
  return paths.adminDesignPart(id, item ? item.join('.') : (sectionOf(address) ?? 'general'))
}

const sectionsOfConditions = {
  information: 'information',
  templates: 'papers',
  form: 'form',
  files: 'papers',
  processing: 'process',
  signature: 'process',
  return_ways: 'online',
  no_presence: 'papers',
} as const satisfies Partial<Record<LevelCondition, string>>

/** The page on which what a level wants is brought about: a part of the design, its trial, or the services connected. */
export function whereConditionIsMet(designId: string, condition: LevelCondition): string {
  if (condition === 'form_tested') return paths.adminDesignDeed(designId, 'chay-thu')
  return condition in sectionsOfConditions
    ? paths.adminDesignPart(designId, sectionsOfConditions[condition as keyof typeof sectionsOfConditions])
    : paths.adminConnections
}
