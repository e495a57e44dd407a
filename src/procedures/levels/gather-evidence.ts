import type { Role } from '../../agencies/roles.js'
import { type Connections, isProven } from '../../connections/index.js'
import type { Instant } from '../../platform/time.js'
import type { ProcedureDefinition, RequiredDocument, WorkflowStep } from '../procedure.js'
import { procedureFaults } from '../procedure-faults.js'
import type { AgencyFacts, AgencyFactsByCode } from './agency-facts.js'
import type { ConditionShown, Evidence, InformationPart } from './evidence.js'
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
) => { holds: boolean; evidence: Evidence[C] }

/** Every condition of the scale, whether it holds for this procedure at this agency, and what shows it. */
export function gatherEvidence(procedure: ProcedureDefinition, grounds: LevelGrounds): ConditionShown[] {
  const conditions = Object.keys(gatherers) as LevelCondition[]
  // Each gatherer gives the evidence of its own condition, which a union over all of them cannot express.
  return conditions.map((condition) => ({ condition, ...gatherers[condition](procedure, grounds) }) as ConditionShown)
}

/** The same as bare facts. */
export const factsOf = (shown: readonly ConditionShown[]): LevelFacts =>
  Object.fromEntries(shown.map(({ condition, holds }) => [condition, holds])) as LevelFacts

const gatherers: { [C in LevelCondition]: Gatherer<C> } = {
  information: (procedure) => {
    const absent = absentInformation(procedure)
    return { holds: absent.length === 0, evidence: { absent } }
  },
  templates: ({ requiredDocuments, templates, form }) => {
    const there = new Set(templates.map(({ id }) => id))
    const absent = requiredDocuments.filter(({ template }) => template && !there.has(template)).map(({ name }) => name)
    const hasSomething = templates.length > 0 || form !== undefined || requiredDocuments.length === 0
    return {
      holds: absent.length === 0 && hasSomething,
      evidence: { downloads: templates.length, absent, hasForm: form !== undefined },
    }
  },
  form: (procedure) => {
    const pages = procedure.form?.pages ?? []
    const questions = pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields)).length
    const faults = procedure.form ? procedureFaults(procedure).length : 0
    return { holds: questions > 0 && faults === 0, evidence: { pages: pages.length, questions, faults } }
  },
  form_tested: (_, { formTestedAt }) => ({ holds: formTestedAt !== null, evidence: { testedAt: formTestedAt } }),
  files: ({ requiredDocuments }, { connections: { storage } }) => ({
    holds: isProven(storage),
    evidence: { papers: requiredDocuments.filter(isSentOnline).length, storage },
  }),
  identity: (_, { connections: { identity } }) => ({ holds: isProven(identity), evidence: { identity } }),
  notices: (_, { connections: { mail, sms } }) => ({ holds: isProven(mail) || isProven(sms), evidence: { mail, sms } }),
  processing: ({ workflow }, grounds) => {
    const unfilled = workflow.filter((step) => !isFilled(step, grounds)).map(({ name, role }) => ({ name, role }))
    return { holds: workflow.length > 0 && unfilled.length === 0, evidence: { steps: workflow.length, unfilled } }
  },
  payment: ({ fees, publishedFees }, { connections: { payment }, agency }) => {
    const isFree = publishedFees
      ? publishedFees.status === 'free'
      : !fees.some(({ channels, amountVnd }) => channels.includes('online') && amountVnd !== 0)
    const hasTreasury = agency?.hasTreasury ?? true
    return { holds: isFree || (isProven(payment) && hasTreasury), evidence: { isFree, payment, hasTreasury } }
  },
  signature: ({ results }, { agency }) => {
    const { hasSeal, hasSigner } = agency ?? { hasSeal: true, hasSigner: true }
    return {
      holds: results.length > 0 && hasSeal && hasSigner,
      evidence: { results: results.length, hasSeal, hasSigner },
    }
  },
  return_ways: ({ returnWays }) => ({
    holds: returnWays.some((way) => way !== 'counter'),
    evidence: { ways: returnWays },
  }),
  no_presence: ({ onlineService, requiredDocuments }) => {
    const because = onlineService.partialBecause ?? null
    const originals = requiredDocuments.filter((paper) => paper.compareOriginal && isAskedOnline(paper))
    return {
      holds: because === null && originals.length === 0,
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
