import type { OnlineService } from '../procedure.js'

export type LegacyLevel = OnlineService['legacyLevel']

/**
 * What must be true for each level of the scale of Circular 26/2009/TT-BTTTT (article 3; checked 2026-11-22): 1 all
 * information; 2 forms to download; 3 filled in, sent and handled online; 4 paid online, the result online or by post.
 */
export const conditionLevels = {
  information: 1,
  templates: 2,
  form: 3,
  form_tested: 3,
  files: 3,
  identity: 3,
  notices: 3,
  processing: 3,
  payment: 4,
  signature: 4,
  return_ways: 4,
  no_presence: 4,
} as const satisfies Record<string, LegacyLevel>

export type LevelCondition = keyof typeof conditionLevels

export const levelConditions = Object.keys(conditionLevels) as LevelCondition[]

/** Which conditions hold. */
export type LevelFacts = Readonly<Record<LevelCondition, boolean>>

/** The conditions of a level and of all below it that do not hold. */
export function missingFor(level: LegacyLevel, facts: LevelFacts): LevelCondition[] {
  return levelConditions.filter((condition) => conditionLevels[condition] <= level && !facts[condition])
}

/** The highest level all of whose conditions hold, with those of every level below; 0 where not even the information is complete. */
export function reachedLevel(facts: LevelFacts): LegacyLevel | 0 {
  const levels: readonly LegacyLevel[] = [4, 3, 2, 1]
  return levels.find((level) => missingFor(level, facts).length === 0) ?? 0
}

/** The label of Decree 42/2022/NĐ-CP (article 11), kept by Decree 224/2026/NĐ-CP: full where nobody need come, partial where the dossier is at least filed online. */
export function extentOf(level: LegacyLevel | 0): OnlineService['extent'] {
  if (level === 4) return 'full'
  return level === 3 ? 'partial' : 'none'
}

export interface LevelLabel {
  legacyLevel: LegacyLevel
  extent: OnlineService['extent']
}

/** The label to show: what was announced, or what is really reached where that is less. What is published has its information, so it never falls below 1. */
export function labelFor({ legacyLevel, extent }: LevelLabel, facts: LevelFacts): LevelLabel {
  const reached = reachedLevel(facts) || 1
  return reached >= legacyLevel ? { legacyLevel, extent } : { legacyLevel: reached, extent: extentOf(reached) }
}

/** The same where an agency offers no more than a level. */
export function cappedLabel(label: LevelLabel, mostLevel: number | null): LevelLabel {
  if (mostLevel === null || mostLevel >= label.legacyLevel) return label
  const legacyLevel = mostLevel as LegacyLevel
  return { legacyLevel, extent: extentOf(legacyLevel) }
}
