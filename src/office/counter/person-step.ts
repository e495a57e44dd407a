import {
  type CounterProcedure,
  legalDayOf,
  listCounterProcedures,
  personForm,
  personOf,
  personPage,
  readCard,
  startCounterDraft,
} from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { type FieldError, parsePage } from '../../procedures/forms/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Fields, textOf } from '../../surface/route.js'
import { actorOf } from '../../surface/viewer.js'
import { queueGroups } from '../queue/workspace.js'
import type { OfficerRequest } from './counter-view.js'
import { cardField, PersonPage, type PersonPageProps, readButton } from './person-page.js'
import { counterTexts as words } from './texts.vi.js'

type Shown = Pick<PersonPageProps, 'raw' | 'parsed' | 'cardError'>

/** The first page at the counter: the person's card and the procedure. */
export async function showPerson(
  request: OfficerRequest,
  needs: Needs,
  shown: Shown = {},
  status = 200,
): Promise<Answer> {
  const { viewer, frame } = request
  const now = needs.now()
  const around = await asActor(needs.db, actorOf(viewer), async (tx) => ({
    queues: await queueGroups(tx, viewer, { now, current: 'counter' }),
    procedures: await listCounterProcedures(tx, viewer.agencyId, legalDayOf(now)),
  }))
  return {
    page: PersonPage({
      frame,
      ownAgencyId: viewer.agencyId,
      ...around,
      units: needs.units,
      today: legalDayOf(now),
      ...shown,
    }),
    status,
  }
}

/** Reads the card into the fields, or begins the draft of the person described. */
export async function startAtCounter(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, body } = request
  const scanned = textOf(body, cardField)
  const card = scanned ? readCard(scanned) : undefined
  if (scanned && !card) return showPerson(request, needs, { raw: typedIn(body), cardError: words.cardWrong }, 422)
  const typed = card ? { ...typedIn(body), ...cardInputs(card) } : typedIn(body)
  if (textOf(body, readButton)) return showPerson(request, needs, { raw: typed })
  const day = legalDayOf(needs.now())
  const procedures = await asActor(needs.db, actorOf(viewer), (tx) => listCounterProcedures(tx, viewer.agencyId, day))
  if (procedures.length === 0) return showPerson(request, needs)
  const parsed = parsePage(personPage, typed, {
    form: personForm(procedures),
    ...{ known: {}, units: needs.units, today: day },
  })
  if (parsed.outcome !== 'complete')
    return showPerson(request, needs, { raw: parsed.raw, parsed }, parsed.outcome === 'wrong' ? 422 : 200)
  const started = await startCounterDraft(needs, {
    officerId: viewer.id,
    receivingAgencyId: viewer.agencyId,
    agencyId: String(parsed.answers.agency),
    procedureCode: String(parsed.answers.procedure),
    person: personOf(parsed.answers),
    address: card?.address || null,
  })
  if (started.outcome === 'started') return { redirect: paths.counterDraft(started.draftId) }
  const errors = [notSettled(procedures, String(parsed.answers.procedure))]
  return showPerson(request, needs, { raw: parsed.raw, parsed: { ...parsed, errors } }, 422)
}

/** Names the agencies that do settle what was asked for. */
function notSettled(procedures: CounterProcedure[], code: string): FieldError {
  const competent = procedures.find((procedure) => procedure.code === code)?.competent ?? []
  const vi = words.notSettled(competent.map(({ name }) => name))
  return { page: personPage, field: 'agency', inputId: 'agency', message: { vi } }
}

function typedIn(body: Fields): Record<string, string | string[]> {
  const typed: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(body)) if (value !== undefined) typed[name] = value
  return typed
}

function cardInputs({ personalId, fullName, birthDate, gender }: NonNullable<ReturnType<typeof readCard>>) {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  return {
    personalId,
    fullName,
    'birthDate-day': day,
    'birthDate-month': month,
    'birthDate-year': year,
    ...(gender ? { gender } : {}),
  }
}
