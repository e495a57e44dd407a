import type { HandOver, Punctuality } from '../../documents/index.js'
import type { Instant } from '../../platform/time.js'
import { currentSteps } from '../../procedures/index.js'
import { legalDayOf } from '../codes.js'
import type { Dossier, EventKind } from '../dossier.js'
import type { DossierEvent } from '../events.js'
import { openedBy } from '../steps/replay-steps.js'
import type { DossierStep } from '../steps/store.js'

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

/** One event as lines of the slip, one for every hand it goes into; events by which the dossier changes no hand give none. */
export function handOversOf(routing: Routing): HandOver[] {
  return routing.events.flatMap((event) =>
    [lines[event.kind]?.(event, routing) ?? []].flat().map((line) => ({ ...line, at: event.at })),
  )
}

type Line = (event: DossierEvent, routing: Routing) => Omit<HandOver, 'at'> | Omit<HandOver, 'at'>[]
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
  processing_started: (event, routing) =>
    openedUnits(event, routing).map((unit) => ({
      ...between({ unit: routing.names.counter, person: actor(event, routing.names) }, unit),
      note: 'Chuyển giải quyết',
    })),
  assigned: (event, { names }) => ({
    ...between(
      { unit: names.agency(event.agencyId), person: actor(event, names) },
      { unit: names.agency(event.agencyId), person: names.officer(text(event.detail.to)) },
    ),
    note: 'Phân công',
  }),
  step_finished: (event, routing) => {
    const name = routing.names.step(text(event.detail.step))
    const opened = openedUnits(event, routing)
    const line = (unit: Hand, note: string) => ({
      ...between(finishedUnit(event, routing), unit),
      punctuality: punctuality(event.at, endedStep(event, routing)?.dueAt ?? null),
      note,
    })
    if (opened.length > 0) return opened.map((unit) => line(unit, name))
    return joinUnits(event, routing).map((unit) => line(unit, `${name}; chờ các nhánh khác`))
  },
  step_sent_back: (event, routing) =>
    openedUnits(event, routing).map((unit) => ({
      ...between(finishedUnit(event, routing), unit),
      punctuality: punctuality(event.at, endedStep(event, routing)?.dueAt ?? null),
      note: `${routing.names.step(text(event.detail.step))}: trả lại làm lại`,
    })),
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

/** The units that work the steps an event opened. */
function openedUnits(event: DossierEvent, routing: Routing): Hand[] {
  return openedBy(event).map(({ step, agencyId }) => {
    // Whoever did it in the round that began then.
    const begun = routing.steps.find((each) => each.step === step && each.startedAt?.getTime() === event.at.getTime())
    return unitOfStep({ step, agencyId: agencyId ?? begun?.agencyId ?? '', officerId: begun?.officerId }, routing)
  })
}

/** The units whose step waits for this one among others. */
function joinUnits({ detail }: DossierEvent, routing: Routing): Hand[] {
  return currentSteps(routing.steps)
    .filter(({ waitsFor }) => waitsFor.includes(text(detail.step)))
    .map(({ step, agencyId }) => unitOfStep({ step, agencyId }, routing))
}

/** The unit that works a step; its officer once someone finished it. */
function unitOfStep(
  { step, agencyId, officerId }: { step: string; agencyId: string; officerId?: string | null | undefined },
  { names }: Routing,
): Hand {
  const unit = [names.agency(agencyId), names.step(step)].filter(Boolean).join(' – ')
  return { unit, person: officerId ? names.officer(officerId) : null }
}

function finishedUnit(event: DossierEvent, routing: Routing): Hand {
  const { unit } = unitOfStep({ step: text(event.detail.step), agencyId: event.agencyId }, routing)
  return { unit, person: actor(event, routing.names) }
}

/** The step in the round that the event ended; older events tell no round, for there was one only. */
const endedStep = ({ detail }: DossierEvent, { steps }: Routing): DossierStep | undefined =>
  steps.find(({ step, round }) => step === detail.step && round === (detail.round ?? 1))

/** On the day of the limit and not after its hour: on time; on an earlier day: early. */
export function punctuality(at: Instant, dueAt: Instant | null): Punctuality | null {
  if (!dueAt) return null
  if (at > dueAt) return 'late'
  return legalDayOf(at) === legalDayOf(dueAt) ? 'on_time' : 'early'
}
