import { legalDayAt } from '../../calendar/index.js'
import { documentsAsked, isUploaded } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { feesAsked } from '../../payments/index.js'
import { asActor, type Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import {
  answersScope,
  type FormContext,
  FormFault,
  firstIncompletePage,
  freezeAnswers,
  nextPage,
  parsePage,
} from '../../procedures/forms/index.js'
import {
  type Design,
  deedCode,
  evaluateFeel,
  findTrial,
  getDesign,
  getTrial,
  playTrial,
  saveTrial,
  startTrial,
  type Trial,
  testForm,
} from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { designId } from './part-routes.js'
import { PreviewPage } from './preview-page.js'
import { TrialFormPage, type TrialOutcome, TrialPage } from './trial-page.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

const at = (design: Design): string => paths.adminDesignDeed(design.id, 'chay-thu')
const contextOf = (needs: Needs): FormContext => ({ today: legalDayAt(needs.now()), units: needs.units })

const readDesign = ({ viewer, params }: OfficerRequest, needs: Needs): Promise<Design> =>
  asActor(needs.db, actorOf(viewer), (tx) => getDesign(tx, designId(params)))

/** The form may still be broken while it is written; the linter says how. */
function ifSound<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof FormFault) return undefined
    throw error
  }
}

export async function showTrial(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const design = await readDesign(request, needs)
  const of = { designId: design.id, officerId: request.viewer.id }
  const trial = await asActor(needs.db, actorOf(request.viewer), (tx) => findTrial(tx, needs.keyring, of))
  const { form } = design.definition
  const context = contextOf(needs)
  const next = form && trial && ifSound(() => firstIncompletePage(form, trial.answers, context))
  const menu = adminMenu(request.viewer, paths.adminProcedures)
  const outcome = trial?.submittedAt ? ifSound(() => outcomeOf(design, trial, context)) : undefined
  return { page: TrialPage({ frame: request.frame, menu, design, trial, nextPage: next, outcome }) }
}

function outcomeOf({ definition }: Design, { answers }: Trial, context: FormContext): TrialOutcome {
  const { form } = definition
  const frozen = form ? freezeAnswers(form, answers, { ...context, language: 'vi' as const }) : []
  const scope = form ? answersScope(form, answers, { ...context, frozen }) : { values: {}, today: context.today }
  return {
    papers: documentsAsked(definition, 'online', { answers, context })
      .filter(isUploaded)
      .map(({ document }) => document.name.vi),
    fees: feesAsked(definition, 'online', { scope, day: context.today }).map(({ rule, amountVnd }) => ({
      name: rule.name.vi,
      amountVnd,
    })),
    facts: definition.results.flatMap(({ facts }) =>
      facts.map(({ label, value }) => ({ label: label.vi, value: evaluateFeel(value, scope) })),
    ),
  }
}

export async function changeTrial(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const design = await readDesign(request, needs)
  const { viewer, body } = request
  const of = { designId: design.id, officerId: viewer.id }
  const acting = actorOf(viewer)
  switch (textOf(body, 'viec')) {
    case 'nop': {
      const trial = await asActor(needs.db, acting, (tx) => getTrial(tx, needs.keyring, of))
      const tested = {
        procedure: design.definition,
        answers: trial.answers,
        units: needs.units,
        today: legalDayAt(needs.now()),
        officerId: viewer.id,
      }
      const test = await testForm(needs, tested)
      if (test.outcome === 'refused' && test.because !== 'no_form') return { redirect: at(design) }
      await asActor(needs.db, acting, (tx) => saveTrial(tx, needs.keyring, { ...trial, submittedAt: needs.now() }))
      return { redirect: at(design) }
    }
    case 'lam': {
      await asActor(needs.db, acting, (tx) => doNext(tx, needs, { design, of, code: textOf(body, 'lam') }))
      return { redirect: at(design) }
    }
    default: {
      await asActor(needs.db, acting, (tx) => startTrial(tx, needs.keyring, { ...of, at: needs.now() }))
      const [first] = design.definition.form?.pages ?? []
      return { redirect: first ? `${at(design)}/${first.id}` : at(design) }
    }
  }
}

interface Doing {
  design: Design
  of: { designId: string; officerId: string }
  code: string
}

/** A deed that is not possible any more, as after a second click, changes nothing: the page shows where the dossier stands. */
async function doNext(tx: Tx, { keyring }: Needs, { design, of, code }: Doing): Promise<void> {
  const trial = await getTrial(tx, keyring, of)
  if (!trial.submittedAt) return
  const { next } = playTrial(design.definition, trial.deeds)
  if (next.some((deed) => deedCode(deed) === code))
    await saveTrial(tx, keyring, { ...trial, deeds: [...trial.deeds, code] })
}

/** A page of the form in the trial. */
export async function showTrialForm(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { design, form, page, trial } = await openPage(request, needs)
  const context = contextOf(needs)
  return {
    page: TrialFormPage({
      frame: request.frame,
      design,
      form,
      page,
      context,
      answers: trial?.answers ?? {},
      errors: [],
    }),
  }
}

async function openPage(request: OfficerRequest, needs: Needs) {
  const design = await readDesign(request, needs)
  const page = design.definition.form?.pages.find(({ id }) => id === request.params.page)
  if (!page || !design.definition.form) throw new NotFound('page')
  const of = { designId: design.id, officerId: request.viewer.id }
  const trial = await asActor(needs.db, actorOf(request.viewer), (tx) => findTrial(tx, needs.keyring, of))
  return { design, form: design.definition.form, page, trial }
}

export async function saveTrialForm(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { design, form, page, trial } = await openPage(request, needs)
  if (!trial) throw new NotFound('trial')
  const context = contextOf(needs)
  const parsed = parsePage(page.id, request.body, { ...context, form, known: trial.answers })
  if (parsed.outcome !== 'complete') {
    const errors = parsed.outcome === 'wrong' ? parsed.errors : []
    const shown = TrialFormPage({
      frame: request.frame,
      design,
      form,
      page,
      context,
      answers: trial.answers,
      errors,
      parsed,
    })
    return { page: shown, status: errors.length > 0 ? 422 : 200 }
  }
  await asActor(needs.db, actorOf(request.viewer), (tx) =>
    saveTrial(tx, needs.keyring, { ...trial, answers: parsed.answers }),
  )
  const next = nextPage(form, { answers: parsed.answers, pageId: page.id }, context)
  return { redirect: next ? `${at(design)}/${next.id}` : at(design) }
}

/** Every page of the form beside each other, as wide as a phone and as a desk. */
export async function showPreview(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const design = await readDesign(request, needs)
  const menu = adminMenu(request.viewer, paths.adminProcedures)
  return { page: PreviewPage({ frame: request.frame, menu, design, pageId: textOf(request.query, 'trang') }) }
}

export async function showPreviewForm(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { design, form, page } = await openPage(request, needs)
  return {
    page: TrialFormPage({
      frame: request.frame,
      design,
      form,
      page,
      context: contextOf(needs),
      answers: {},
      errors: [],
      isPreview: true,
    }),
  }
}
