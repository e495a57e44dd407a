import { calendarFor, listAgencies } from '../../agencies/index.js'
import { computeDueDate, OutsideCalendar } from '../../calendar/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'
import type { Answer, Route, SurfaceRequest } from '../../surface/route.js'
import { DeadlinePage, type DeadlinePageProps } from './calculator-page.js'
import { fieldNames, type Question, readQuestion, type TypedQuestion, typedFrom } from './question.js'
import { deadlineTexts } from './texts.js'

async function showCalculator({ frame, query, language }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const typed = typedFrom(query)
  const agencies = await asActor(needs.db, { kind: 'anyone' }, listAgencies)
  const page = { frame, agencies, typed }
  if (Object.keys(query).length === 0) return { page: <DeadlinePage {...page} /> }
  const words = deadlineTexts(language)
  const read = readQuestion(typed, words.errors)
  if ('errors' in read) return { page: <DeadlinePage {...page} errors={read.errors} />, status: 422 }
  try {
    const due = await answer(read.question, { typed, agencies, language }, needs)
    return { page: <DeadlinePage {...page} answer={{ due, limit: read.question.limit }} /> }
  } catch (error) {
    if (!(error instanceof OutsideCalendar)) throw error
    const errors = [{ field: fieldNames.quantity, text: words.errors.tooLong }]
    return { page: <DeadlinePage {...page} errors={errors} />, status: 422 }
  }
}

async function answer(
  question: Question,
  { typed, agencies, language }: { typed: TypedQuestion; language: 'vi' | 'en' } & Pick<DeadlinePageProps, 'agencies'>,
  needs: Needs,
) {
  const agency = agencies.find(({ code }) => code === typed.agency)
  const calendar = await asActor(needs.db, { kind: 'anyone' }, (tx) => calendarFor(tx, agency?.id ?? null))
  return computeDueDate({ ...question, policy: typed.policy, calendar, language })
}

/** Anyone works out a due date with its proof; the question stands in the address, so that it can be kept and shown. */
export const deadlineRoutes: Route[] = [
  { method: 'GET', path: paths.deadline, access: 'anyone', handle: showCalculator },
]
