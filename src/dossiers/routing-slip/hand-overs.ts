import type { HandOver, Punctuality } from '../../documents/index.js'
import type { Instant } from '../../platform/time.js'
import { legalDayOf } from '../codes.js'
import type { Dossier, EventKind } from '../dossier.js'
import type { DossierEvent } from '../events.js'
import type { DossierStep } from '../steps.js'

/** What the events only refer to, in words. */
export interface RoutingNames {
  applicant: string
  /** Name of an agency, of an officer, of a step of the workflow; by its id. */
  agency(id: string): string
  officer(id: string): string
  step(id: string): string
  counter: string
}

export interface Routing {
  dossier: Pick<Dossier, 'dueAt' | 'competentAgencyId'>
  events: readonly DossierEvent[]
  steps: readonly DossierStep[]
  names: RoutingNames
}

/** One event as a line of the slip; events by which the dossier changes no hand give none. */
export function handOversOf(routing: Routing): HandOver[] {
  return routing.events.flatMap((event) => {
    const line = lines[event.kind]?.(event, routing)
    return line ? [{ ...line, at: event.at }] : []
  })
}

type Line = (event: DossierEvent, routing: Routing) => Omit<HandOver, 'at'>
type Hand = HandOver['from']

const lines: Partial<Record<EventKind, Line>> = {
  accepted: (event, { names }) => ({
    ...between({ unit: submitter, person: names.applicant }, { unit: names.counter, person: actor(event, names) }),
    note: 'Tiếp nhận hồ sơ',
  }),
  received_by_competent: (event, { names }) => ({
    ...between(
      { unit: names.counter, person: null },
      { unit: names.agency(event.agencyId), person: actor(event, names) },
    ),
    note: 'Nhận hồ sơ giấy, bắt đầu tính thời hạn',
  }),
  processing_started: (event, routing) => ({
    ...between(
      { unit: routing.names.counter, person: actor(event, routing.names) },
      unitOfStep(text(event.detail.step), text(event.detail.agency), routing),
    ),
    note: 'Chuyển giải quyết',
  }),
  assigned: (event, { names }) => ({
    ...between(
      { unit: names.agency(event.agencyId), person: actor(event, names) },
      { unit: names.agency(event.agencyId), person: names.officer(text(event.detail.to)) },
    ),
    note: 'Phân công',
  }),
  step_finished: (event, routing) => ({
    ...between(
      finishedUnit(event, routing),
      unitOfStep(text(event.detail.next), text(event.detail.nextAgency), routing),
    ),
    punctuality: punctuality(event.at, dueOfStep(text(event.detail.step), routing)),
    note: routing.names.step(text(event.detail.step)),
  }),
  supplement_requested: (event, routing) => back(event, routing, 'Yêu cầu bổ sung, tạm dừng tính thời hạn'),
  supplemented: (event, routing) => forth(event, routing, 'Đã bổ sung, tính tiếp thời hạn'),
  obligation_asked: (event, routing) => back(event, routing, 'Chờ thực hiện nghĩa vụ tài chính'),
  obligation_met: (event, routing) => forth(event, routing, 'Đã thực hiện nghĩa vụ tài chính'),
  decided: (event, { dossier, names }) => ({
    ...between(
      { unit: names.agency(event.agencyId), person: actor(event, names) },
      { unit: names.counter, person: null },
    ),
    punctuality: punctuality(event.at, dossier.dueAt),
    note: event.detail.decision === 'refused' ? 'Từ chối giải quyết' : 'Có kết quả',
  }),
  returned: (event, { names }) => ({
    ...between({ unit: names.counter, person: actor(event, names) }, { unit: submitter, person: names.applicant }),
    note: 'Trả kết quả',
  }),
  stopped: (event, routing) => back(event, routing, 'Dừng giải quyết'),
  supplement_lapsed: (event, routing) => back(event, routing, 'Hết hạn bổ sung'),
  withdrawn: (event, routing) => back(event, routing, 'Người nộp rút hồ sơ'),
}

const submitter = 'Người nộp hồ sơ'

const between = (from: Hand, to: Hand) => ({ from, to, punctuality: null as Punctuality | null })

const actor = ({ actorKind, actorId }: DossierEvent, names: RoutingNames): string | null =>
  actorKind === 'officer' && actorId ? names.officer(actorId) : null

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** From the agency to the person, and from the person to the agency. */
function back(event: DossierEvent, { names }: Routing, note: string): Omit<HandOver, 'at'> {
  const agency = { unit: names.agency(event.agencyId), person: actor(event, names) }
  return { ...between(agency, { unit: submitter, person: names.applicant }), note }
}

function forth(event: DossierEvent, { names }: Routing, note: string): Omit<HandOver, 'at'> {
  const agency = { unit: names.agency(event.agencyId), person: actor(event, names) }
  return { ...between({ unit: submitter, person: names.applicant }, agency), note }
}

/** The unit that works a step; its officer once someone finished it. */
function unitOfStep(stepId: string, agencyId: string, { steps, names }: Routing): Hand {
  const step = steps.find((each) => each.step === stepId)
  const unit = [names.agency(agencyId), names.step(stepId)].filter(Boolean).join(' – ')
  return { unit, person: step?.officerId ? names.officer(step.officerId) : null }
}

function finishedUnit(event: DossierEvent, routing: Routing): Hand {
  const { unit } = unitOfStep(text(event.detail.step), event.agencyId, routing)
  return { unit, person: actor(event, routing.names) }
}

const dueOfStep = (stepId: string, { steps }: Routing): Instant | null =>
  steps.find(({ step }) => step === stepId)?.dueAt ?? null

/** On the day of the limit and not after its hour: on time; on an earlier day: early. */
export function punctuality(at: Instant, dueAt: Instant | null): Punctuality | null {
  if (!dueAt) return null
  if (at > dueAt) return 'late'
  return legalDayOf(at) === legalDayOf(dueAt) ? 'on_time' : 'early'
}
