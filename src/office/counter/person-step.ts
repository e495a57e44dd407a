import {
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
import { parsePage } from '../../procedures/forms/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Fields, textOf } from '../../surface/route.js'
import { actorOf } from '../../surface/viewer.js'
import { queueGroups } from '../queue/workspace.js'
import type { OfficerRequest } from './counter-view.js'
import { cardField, PersonPage, type PersonPageProps, readButton } from './person-page.js'
import { counterTexts as words } from './texts.vi.js'

type Shown = Pick<PersonPageProps, 'raw' | 'parsed' | 'cardError' | 'refusal'>

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
    procedures: await listCounterProcedures(tx, viewer.agencyId),
  }))
  return { page: PersonPage({ frame, ...around, units: needs.units, today: legalDayOf(now), ...shown }), status }
}

/** Reads the card into the fields, or begins the draft of the person described. */
export async function startAtCounter(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, body } = request
  const scanned = textOf(body, cardField)
  const card = scanned ? readCard(scanned) : undefined
  if (scanned && !card) return showPerson(request, needs, { raw: typedIn(body), cardError: words.cardWrong }, 422)
  const typed = card ? { ...typedIn(body), ...cardInputs(card) } : typedIn(body)
  if (textOf(body, readButton)) return showPerson(request, needs, { raw: typed })
  const procedures = await asActor(needs.db, actorOf(viewer), (tx) => listCounterProcedures(tx, viewer.agencyId))
  const form = personForm(procedures)
  const parsed = parsePage(personPage, typed, { form, known: {}, units: needs.units, today: legalDayOf(needs.now()) })
  if (parsed.outcome !== 'complete')
    return showPerson(request, needs, { raw: parsed.raw, parsed }, parsed.outcome === 'wrong' ? 422 : 200)
  const started = await startCounterDraft(needs, {
    officerId: viewer.id,
    agencyId: viewer.agencyId,
    procedureCode: String(parsed.answers.procedure),
    person: personOf(parsed.answers),
    address: card?.address || null,
  })
  if (started.outcome === 'refused')
    return showPerson(request, needs, { raw: parsed.raw, refusal: words.notOffered }, 409)
  return { redirect: paths.counterDraft(started.draftId) }
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
