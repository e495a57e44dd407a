import type { Role } from '../../agencies/roles.js'
import { type Connections, isProven } from '../../connections/index.js'
import type { Instant } from '../../platform/time.js'
import type { ProcedureDefinition, RequiredDocument, WorkflowStep } from '../procedure.js'
import { procedureFaults } from '../procedure-faults.js'
import type { AgencyFacts, AgencyFactsByCode } from './agency-facts.js'
import type { ConditionShown, ConditionStanding, Evidence, InformationPart } from './evidence.js'
import type { LevelCondition, LevelFacts } from './level-rules.js'

/** What a level is computed from, besides the procedure itself. */
export interface LevelGrounds {
  connections: Connections
  /** When this very form was last filled in whole. */
  formTestedAt: Instant | null
  /** The agency that settles; absent before any agency offers the procedure. */
  agency?: AgencyFacts
  /** Agencies that work steps of others. */
  others?: AgencyFactsByCode
}

type Gatherer<C extends LevelCondition> = (
  procedure: ProcedureDefinition,
  grounds: LevelGrounds,
) => { standing: ConditionStanding; evidence: Evidence[C] }

/** Every condition of the scale, how it stands for this procedure at this agency, and what shows it. */
export function gatherEvidence(procedure: ProcedureDefinition, grounds: LevelGrounds): ConditionShown[] {
  const conditions = Object.keys(gatherers) as LevelCondition[]
  // Each gatherer gives the evidence of its own condition, which a union over all of them cannot express.
  return conditions.map((condition) => ({ condition, ...gatherers[condition](procedure, grounds) }) as ConditionShown)
}

/** The same as bare facts: what is not known does not hold. */
export const factsOf = (shown: readonly ConditionShown[]): LevelFacts =>
  Object.fromEntries(
    shown.map(({ condition, standing }) => [condition, standing === 'holds' || standing === 'unjudged']),
  ) as LevelFacts

const standingOf = (holds: boolean): ConditionStanding => (holds ? 'holds' : 'fails')

/** Of a condition that the procedure's own part does not break; the agency's part is looked at where there is one. */
const byAgency = (holds: boolean, { agency }: LevelGrounds): ConditionStanding =>
  holds && !agency ? 'unjudged' : standingOf(holds)

/** Nobody designed it here: what the national catalogue does not tell of it is not known. */
const isOnlyImported = ({ publishedFees, form }: ProcedureDefinition): boolean =>
  publishedFees !== undefined && form === undefined

/** The catalogue lists papers where it knows them and never says that there are none. */
const hasUntoldPapers = (procedure: ProcedureDefinition): boolean =>
  isOnlyImported(procedure) && procedure.requiredDocuments.length === 0

const gatherers: { [C in LevelCondition]: Gatherer<C> } = {
  information: (procedure) => {
    const absent = absentInformation(procedure)
    return { standing: standingOf(absent.length === 0), evidence: { absent } }
  },
  templates: (procedure) => {
    const { requiredDocuments, templates, form } = procedure
    const there = new Set(templates.map(({ id }) => id))
    const absent = requiredDocuments.filter(({ template }) => template && !there.has(template)).map(({ name }) => name)
    const hasSomething = templates.length > 0 || form !== undefined || requiredDocuments.length === 0
    return {
      standing: hasUntoldPapers(procedure) ? 'unknown' : standingOf(absent.length === 0 && hasSomething),
      evidence: { downloads: templates.length, absent, hasForm: form !== undefined },
    }
  },
  form: (procedure) => {
    const pages = procedure.form?.pages ?? []
    const questions = pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields)).length
    const faults = procedure.form ? procedureFaults(procedure).length : 0
    return { standing: standingOf(questions > 0 && faults === 0), evidence: { pages: pages.length, questions, faults } }
  },
  form_tested: (_, { formTestedAt }) => ({
    standing: standingOf(formTestedAt !== null),
    evidence: { testedAt: formTestedAt },
  }),
  files: (procedure, { connections: { storage } }) => ({
    standing: standingOf(isProven(storage)),
    evidence: {
      papers: hasUntoldPapers(procedure) ? null : procedure.requiredDocuments.filter(isSentOnline).length,
      storage,
    },
  }),
  identity: (_, { connections: { identity } }) => ({
    standing: standingOf(isProven(identity)),
    evidence: { identity },
  }),
  notices: (_, { connections: { mail, sms } }) => ({
    standing: standingOf(isProven(mail) || isProven(sms)),
    evidence: { mail, sms },
  }),
  processing: ({ workflow }, grounds) => {
    const unfilled = workflow.filter((step) => !isFilled(step, grounds)).map(({ name, role }) => ({ name, role }))
    const isWhole = workflow.length > 0 && unfilled.length === 0
    return { standing: byAgency(isWhole, grounds), evidence: { steps: workflow.length, unfilled } }
  },
  payment: ({ fees, publishedFees }, grounds) => {
    const { payment } = grounds.connections
    const isFree = publishedFees
      ? publishedFees.status === 'free'
      : !fees.some(({ channels, amountVnd }) => channels.includes('online') && amountVnd !== 0)
    const hasTreasury = grounds.agency?.hasTreasury ?? true
    return {
      standing: isFree ? 'holds' : byAgency(isProven(payment) && hasTreasury, grounds),
      evidence: { isFree, payment, hasTreasury },
    }
  },
  signature: ({ results }, grounds) => {
    const { hasSeal, hasSigner } = grounds.agency ?? { hasSeal: true, hasSigner: true }
    return {
      standing: byAgency(results.length > 0 && hasSeal && hasSigner, grounds),
      evidence: { results: results.length, hasSeal, hasSigner },
    }
  },
  return_ways: (procedure) => {
    const { returnWays: ways } = procedure
    const isUntold = ways.length === 0 && isOnlyImported(procedure)
    return {
      standing: isUntold ? 'unknown' : standingOf(ways.some((way) => way !== 'counter')),
      evidence: { ways },
    }
  },
  no_presence: (procedure) => {
    const { onlineService, requiredDocuments } = procedure
    const because = onlineService.partialBecause ?? null
    const originals = requiredDocuments.filter((paper) => paper.compareOriginal && isAskedOnline(paper))
    const isFreeToStay = because === null && originals.length === 0
    return {
      standing: isFreeToStay && isOnlyImported(procedure) ? 'unknown' : standingOf(isFreeToStay),
      evidence: { because, originals: originals.map(({ name }) => name) },
    }
  },
}

function absentInformation(procedure: ProcedureDefinition): InformationPart[] {
  const { name, shortName, legalBasis, steps, timeLimit, results, returnWays } = procedure
  const isThere: Record<InformationPart, boolean> = {
    name: Boolean(name.vi.trim() && shortName.vi.trim()),
    legal_basis: legalBasis.length > 0,
    steps: steps.length > 0,
    time_limit: timeLimit !== undefined,
    results: results.length > 0,
    return_ways: returnWays.length > 0,
  }
  return (Object.keys(isThere) as InformationPart[]).filter((part) => !isThere[part])
}

const isAskedOnline = ({ channels }: RequiredDocument): boolean => channels?.includes('online') ?? true

const isSentOnline = (paper: RequiredDocument): boolean => paper.mode === 'hand_in' && isAskedOnline(paper)

/** Somebody at the agency that works the step holds its role today. The receiving counter differs from dossier to dossier and is not judged. */
function isFilled({ agency, role }: WorkflowStep, grounds: LevelGrounds): boolean {
  if (!grounds.agency || agency === 'receiving') return true
  const roles: readonly Role[] =
    agency === 'competent' ? grounds.agency.roles : (grounds.others?.get(agency.code)?.roles ?? [])
  return roles.includes(role)
}
