// Several windows on one draft, over a line that loses answers: nothing is overwritten unseen, nothing that was saved is lost.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersFor } from '../../../seeds/answers/index.js'
import { samplePaper } from '../../../seeds/papers.js'
import { typedFor } from '../../../test/support/fill-in.js'
import { fc, randomCases } from '../../../test/support/random-cases.js'
import { openTown } from '../../../test/support/town.js'
import { asActor, asSystem } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import type { FormDefinition } from '../../procedures/form.js'
import { getCurrentRevision } from '../../procedures/store.js'
import { getAnswers } from '../answers.js'
import { legalDayOf } from '../codes.js'
import { submitDossier } from '../submit-dossier.js'
import { attachPapers } from './draft-papers.js'
import { returnPage } from './return-form.js'
import { saveDraftPage } from './save-draft-page.js'
import { startDraft } from './start-draft.js'
import { getDraft } from './store.js'
import { markOf } from './typed-answers.js'

const marital = '1.004873'
const page = 'requester'
const field = 'requesterPaperIssuedBy'

const town = await openTown({ after: (close) => test.after(close) })
const citizen = town.citizen()
const actor = { kind: 'citizen', id: citizen.id } as const
const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, marital))
const form = definition.form as FormDefinition
const good = answersFor(marital, citizen, { n: 0, day: legalDayOf(town.needs.now()) })
const typed = (pageId: string) => typedFor(form, good, pageId) as Record<string, string | string[]>

async function started(): Promise<string> {
  const starting = { personId: citizen.id, procedureCode: marital, agencyId: town.agency().id, language: 'vi' } as const
  const draft = await startDraft(town.needs, { ...starting, requestId: newId() })
  assert.equal(draft.outcome, 'started')
  return draft.outcome === 'started' ? draft.draftId : ''
}

const contentOf = async (id: string) =>
  (await asActor(town.needs.db, actor, (tx) => getDraft(tx, town.needs.keyring, id))).content

/** What a window knows to be saved, by the last page or answer that reached it. */
interface Window {
  id: string
  known: string | undefined
  mark: string
  stroke: number
}

const step = fc.record({
  window: fc.nat(2),
  act: fc.constantFrom('save', 'save', 'save and lose the answer', 'open anew'),
  text: fc.constantFrom('Công an A', 'Công an B', 'Công an C', 'Đỗ <i>'),
})

test('of several windows none overwrites another unseen, none is told of its own saves, and what was saved last is submitted', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10 }), async (steps) => {
      const draftId = await started()
      const opened = async (id: string): Promise<Window> => {
        const shown = (await contentOf(draftId)).typed[page]
        return { id, known: shown && String(shown[field]), mark: markOf(shown), stroke: 0 }
      }
      const saves: { window: string; text: string }[] = []
      const windows = await Promise.all(['windowAA', 'windowBB', 'windowCC'].map((id) => opened(id)))
      for (const [number, { window: at, act, text }] of steps.entries()) {
        const window = windows[at] as Window
        if (act === 'open anew') {
          windows[at] = await opened(`again${at}${String(number).padStart(2, '0')}`)
          assert.equal(windows[at]?.known, saves.at(-1)?.text, 'a window shows what was saved last')
          continue
        }
        const posted = { ...typed(page), [field]: text }
        const by = { window: window.id, stroke: window.stroke + 1 }
        const saved = await saveDraftPage(town.needs, { draftId, actor, pageId: page, posted, mark: window.mark, by })
        const last = saves.at(-1)
        const isUnseen = last && last.window !== window.id && last.text !== window.known && last.text !== text
        assert.equal(saved.outcome, isUnseen ? 'changed_elsewhere' : 'saved', JSON.stringify({ saves, window, text }))
        if (saved.outcome !== 'saved') continue
        saves.push({ window: window.id, text })
        window.stroke += 1
        if (act === 'save') Object.assign(window, { mark: markOf(saved.draft.content.typed[page]), known: text })
      }
      assert.equal((await contentOf(draftId)).typed[page]?.[field] ?? '', saves.at(-1)?.text ?? '')
      await submitted(draftId, saves.at(-1)?.text)
    }),
    randomCases(t, { usual: 8, deep: 500 }),
  )
})

/** Fills in what is open, submits, and finds the text among the frozen answers as it was saved last. */
async function submitted(draftId: string, text: string | undefined): Promise<void> {
  const posts = { ...Object.fromEntries(form.pages.map(({ id }) => [id, typed(id)])) }
  posts[page] = { ...posts[page], ...(text !== undefined && { [field]: text }) }
  posts[returnPage] = { returnWay: 'counter', phone: citizen.phone }
  for (const [pageId, posted] of Object.entries(posts)) {
    const mark = markOf((await contentOf(draftId)).typed[pageId])
    await saveDraftPage(town.needs, { draftId, actor, pageId, posted, mark })
  }
  const { fileName, bytes } = await samplePaper({ name: 'x', serial: 0, format: 'jpeg' })
  const documentId = definition.requiredDocuments[0]?.id ?? ''
  await attachPapers(town.needs, { draftId, actor, papers: [{ documentId, fileName, bytes, isTooLarge: false }] })
  const submission = await submitDossier(town.needs, { draftId, actor, loginMethod: 'vneid', assuranceLevel: 2 })
  assert.equal(submission.outcome, 'submitted', JSON.stringify(submission))
  if (submission.outcome !== 'submitted') return
  const frozen = await asActor(town.needs.db, actor, (tx) => getAnswers(tx, town.needs.keyring, submission.dossierId))
  const expected = { ...good, ...(text !== undefined && { [field]: text }) }
  assert.deepEqual(frozen.answers, expected)
}
