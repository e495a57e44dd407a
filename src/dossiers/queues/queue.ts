import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Instant } from '../../platform/time.js'

/** The lists an officer works from. */
export const queueIds = [
  'to_accept',
  'answer_soon',
  'answer_missed',
  'mine',
  'unit',
  'from_others',
  'on_the_way',
  'to_sign',
  'to_seal',
  'to_return',
  'for_citizen',
  'for_others',
  'to_apologise',
  'due_soon',
  'overdue',
  'overdue_silent',
  'permitted',
  'to_permit',
  'to_stop',
] as const

export type QueueId = (typeof queueIds)[number]

/** Whose queues these are, and when. */
export interface QueueViewer {
  officerId: string
  agencyIds: readonly string[]
  now: Instant
}

export type QueueOrder = 'answer_due_at' | 'due_at' | 'submitted_at'

interface QueueShape {
  order: QueueOrder
  /** Conditions over `d`, each served by one index in the queue's order; the list is their union. */
  branches: (viewer: QueueViewer) => RawBuilder<SqlBool>[]
}

type Condition = (agencyId: string, viewer: QueueViewer) => RawBuilder<SqlBool>

const perAgency =
  (...conditions: Condition[]) =>
  (viewer: QueueViewer): RawBuilder<SqlBool>[] =>
    viewer.agencyIds.flatMap((agency) => conditions.map((condition) => condition(agency, viewer)))

// The literal list of statuses is the predicate of the partial indexes, so that the planner may use them.
const isOpen = sql<SqlBool>`d.status in ('accepted', 'in_processing')`

const isStoppable = sql<SqlBool>`d.status in ('accepted', 'in_processing', 'supplement_requested', 'obligation_due')`

// The words of its partial index; the two agencies always differ, so no dossier stands in both branches of one.
const isOnTheWay = sql<SqlBool>`d.status = 'accepted' and d.received_by_competent_at is null`

// Late before its clock stopped: such a pause takes no delay back. The words of its partial index.
const isLateAndPaused = sql<SqlBool>`d.status in ('supplement_requested', 'obligation_due') and d.clock_paused_at >= d.due_at`

const openAndLate: Condition = (agency, { now }) =>
  sql<SqlBool>`d.competent_agency_id = ${agency} and ${isOpen} and d.due_at < ${now}`

const pausedAndLate: Condition = (agency, { now }) =>
  sql<SqlBool>`d.competent_agency_id = ${agency} and ${isLateAndPaused} and d.due_at < ${now}`

const isSilent = sql<SqlBool>`d.extended_at is null`

const silent =
  (condition: Condition): Condition =>
  (agency, viewer) =>
    sql<SqlBool>`${condition(agency, viewer)} and ${isSilent}`

const inState =
  (status: string): Condition =>
  (agency) =>
    sql<SqlBool>`d.competent_agency_id = ${agency} and d.status = ${status}`

const atStep =
  (role: string, act: string): Condition =>
  (agency) =>
    sql<SqlBool>`d.status = 'in_processing' and d.id in (
      select s.dossier_id from dossier_steps s
      where s.state = 'active' and s.agency_id = ${agency} and s.role = ${role} and s.act = ${act})`

/** Every queue with its order and the rows that belong to it. */
export const queues: Record<QueueId, QueueShape> = {
  to_accept: {
    order: 'answer_due_at',
    branches: perAgency((agency) => sql<SqlBool>`d.receiving_agency_id = ${agency} and d.status = 'submitted'`),
  },
  answer_soon: {
    order: 'answer_due_at',
    branches: perAgency(
      (agency, { now }) =>
        sql<SqlBool>`d.receiving_agency_id = ${agency} and d.status = 'submitted' and d.answer_due_at >= ${now} and d.answer_soon_from <= ${now}`,
    ),
  },
  answer_missed: {
    order: 'answer_due_at',
    branches: perAgency(
      (agency, { now }) =>
        sql<SqlBool>`d.receiving_agency_id = ${agency} and d.status = 'submitted' and d.answer_due_at < ${now}`,
    ),
  },
  mine: {
    order: 'due_at',
    branches: ({ officerId }) => [
      sql<SqlBool>`d.status = 'in_processing' and d.id in (
        select s.dossier_id from dossier_steps s where s.state = 'active' and s.assigned_officer_id = ${officerId})`,
      sql<SqlBool>`d.status = 'accepted' and d.id in (
        select s.dossier_id from dossier_steps s where s.state = 'waiting' and s.assigned_officer_id = ${officerId})`,
    ],
  },
  unit: {
    order: 'due_at',
    branches: perAgency((agency) => sql<SqlBool>`d.competent_agency_id = ${agency} and ${isOpen}`),
  },
  from_others: {
    order: 'due_at',
    branches: perAgency(
      (agency) => sql<SqlBool>`d.status = 'in_processing' and d.competent_agency_id <> ${agency} and d.id in (
        select s.dossier_id from dossier_steps s where s.state = 'active' and s.agency_id = ${agency})`,
    ),
  },
  on_the_way: {
    order: 'due_at',
    branches: perAgency(
      (agency) => sql<SqlBool>`d.competent_agency_id = ${agency} and ${isOnTheWay}`,
      (agency) => sql<SqlBool>`d.receiving_agency_id = ${agency} and ${isOnTheWay}`,
    ),
  },
  to_sign: { order: 'due_at', branches: perAgency(atStep('approver', 'approve')) },
  to_seal: { order: 'due_at', branches: perAgency(atStep('clerk', 'seal')) },
  to_return: {
    order: 'submitted_at',
    branches: perAgency((agency) => sql<SqlBool>`d.receiving_agency_id = ${agency} and d.status = 'decided'`),
  },
  for_citizen: {
    order: 'submitted_at',
    branches: perAgency(
      inState('supplement_before_acceptance'),
      inState('supplement_requested'),
      inState('obligation_due'),
    ),
  },
  for_others: {
    order: 'due_at',
    branches: perAgency(
      (agency) => sql<SqlBool>`d.competent_agency_id = ${agency} and ${isOpen} and exists (
        select 1 from dossier_steps s where s.dossier_id = d.id and s.state = 'active' and s.agency_id <> ${agency})`,
    ),
  },
  to_apologise: {
    order: 'due_at',
    branches: perAgency(
      (agency, { now }) =>
        sql<SqlBool>`d.competent_agency_id = ${agency} and ${isOpen} and ${isSilent} and d.apology_from <= ${now}`,
      silent(pausedAndLate),
    ),
  },
  due_soon: {
    order: 'due_at',
    branches: perAgency(
      (agency, { now }) =>
        sql<SqlBool>`d.competent_agency_id = ${agency} and ${isOpen} and d.due_at >= ${now} and d.apology_from <= ${now}`,
    ),
  },
  overdue: { order: 'due_at', branches: perAgency(openAndLate, pausedAndLate) },
  overdue_silent: { order: 'due_at', branches: perAgency(silent(openAndLate), silent(pausedAndLate)) },
  permitted: {
    order: 'submitted_at',
    branches: ({ officerId }) => [
      sql<SqlBool>`d.status in ('submitted', 'in_processing') and d.id in (
        select p.dossier_id from supplement_permissions p
        where p.asked_by_id = ${officerId} and p.granted and p.used_for_id is null)`,
    ],
  },
  to_permit: {
    order: 'submitted_at',
    branches: perAgency(
      (
        agency,
      ) => sql<SqlBool>`d.competent_agency_id = ${agency} and d.status in ('submitted', 'in_processing') and d.id in (
        select p.dossier_id from supplement_permissions p where p.answered_at is null)`,
    ),
  },
  to_stop: {
    order: 'submitted_at',
    branches: perAgency(
      (agency) => sql<SqlBool>`d.receiving_agency_id = ${agency} and ${isStoppable} and d.id in (
        select r.dossier_id from stop_requests r where r.answered_at is null)`,
    ),
  },
}
