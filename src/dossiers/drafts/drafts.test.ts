import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { answersFor } from '../../../seeds/answers/index.js'
import { samplePaper } from '../../../seeds/papers.js'
import { typedFor } from '../../../test/support/fill-in.js'
import { fc } from '../../../test/support/random-cases.js'
import { mainAgency, openTown, type Town, type TownCitizen } from '../../../test/support/town.js'
import { asActor, asSystem } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { newId } from '../../platform/ids.js'
import type { FileStorage } from '../../platform/storage.js'
import type { Answers, FormDefinition } from '../../procedures/form.js'
import { getCurrentRevision } from '../../procedures/store.js'
import { legalDayOf } from '../codes.js'
import { submitDossier } from '../submit-dossier.js'
import { attachPapers } from './draft-papers.js'
import { returnPage } from './return-form.js'
import { saveDraftPage } from './save-draft-page.js'
import { startDraft } from './start-draft.js'
import { getDraft } from './store.js'
import { markOf } from './typed-answers.js'

const marital = '1.004873'

async function started(town: Town, citizen: TownCitizen): Promise<{ draftId: string; form: FormDefinition }> {
  const draft = await startDraft(town.needs, {
    personId: citizen.id,
    procedureCode: marital,
    agencyId: town.agency(mainAgency).id,
    language: 'vi',
    requestId: newId(),
  })
  if (draft.outcome !== 'started') throw new Error(draft.because)
  const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, marital))
  if (!definition.form) throw new Error('no form')
  return { draftId: draft.draftId, form: definition.form }
}

const readDraft = (town: Town, citizen: TownCitizen, draftId: string) =>
  asActor(town.needs.db, { kind: 'citizen', id: citizen.id }, (tx) => getDraft(tx, town.needs.keyring, draftId))

type Posted = Record<string, string | string[]>

async function save(
  town: Town,
  citizen: TownCitizen,
  page: { draftId: string; pageId: string; posted: Posted; mark?: string },
) {
  const { draftId, pageId, posted } = page
  const mark = page.mark ?? markOf((await readDraft(town, citizen, draftId)).content.typed[pageId])
  return saveDraftPage(town.needs, { draftId, actor: { kind: 'citizen', id: citizen.id }, pageId, posted, mark })
}

async function filled(town: Town, citizen: TownCitizen): Promise<string> {
  const { draftId, form } = await started(town, citizen)
  const answers: Answers = answersFor(marital, citizen, { n: 0, day: legalDayOf(town.needs.now()) })
  for (const { id } of form.pages)
    await save(town, citizen, { draftId, pageId: id, posted: typedFor(form, answers, id) as Posted })
  const posted = { returnWay: 'counter', phone: citizen.phone, email: citizen.email }
  await save(town, citizen, { draftId, pageId: returnPage, posted })
  return draftId
}

async function attachSample(town: Town, citizen: TownCitizen, draftId: string): Promise<void> {
  const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, marital))
  const documentId = definition.requiredDocuments[0]?.id ?? ''
  const { fileName, bytes } = await samplePaper({ name: 'x', serial: 0, format: 'jpeg' })
  const papers = [{ documentId, fileName, bytes, isTooLarge: false }]
  await attachPapers(town.needs, { draftId, actor: { kind: 'citizen', id: citizen.id }, papers })
}

/**
 * Storage in which whoever reads waits for a second reader. A submission reads its papers back inside its transaction, so without
 * the lock on the draft all of them would be inside at once and make a dossier each; with it, no second one ever comes.
 */
function meetingPlace(storage: FileStorage): FileStorage {
  let readers = 0
  let meet = (): void => undefined
  const met = new Promise<void>((resolve) => {
    meet = resolve
  })
  return {
    ...storage,
    async get(key) {
      readers += 1
      if (readers > 1) meet()
      await Promise.race([met, wait(500)])
      return storage.get(key)
    },
  }
}

test('three submissions of one draft at the same moment give one dossier and one code', async (t) => {
  const town = await openTown(t)
  const citizen = town.citizen()
  const draftId = await filled(town, citizen)
  await attachSample(town, citizen, draftId)
  const needs = { ...town.needs, storage: meetingPlace(town.needs.storage) }
  const submitting = {
    draftId,
    actor: { kind: 'citizen', id: citizen.id },
    loginMethod: 'vneid',
    assuranceLevel: 2,
  } as const
  const submissions = await Promise.all([1, 2, 3].map(() => submitDossier(needs, submitting)))
  const codes = submissions.flatMap((each) => (each.outcome === 'submitted' ? [each.submissionCode] : []))
  assert.equal(codes.length, 3)
  assert.equal(new Set(codes).size, 1)
  assert.deepEqual(submissions.map((each) => each.outcome === 'submitted' && each.isRetry).sort(), [false, true, true])
  const { dossiers } = await asSystem(town.needs.db, (tx) =>
    tx
      .selectFrom('dossiers')
      .select((on) => on.fn.countAll<number>().as('dossiers'))
      .executeTakeFirstOrThrow(),
  )
  assert.equal(Number(dossiers), 1)
  const late = await save(town, citizen, { draftId, pageId: 'requester', posted: {} })
  assert.equal(late.outcome, 'already_submitted', 'what is submitted is not changed by an old tab')
})

test('no order of saving, going back and sending again loses what was typed', async (t) => {
  const town = await openTown(t)
  const citizen = town.citizen()
  const { draftId, form } = await started(town, citizen)
  const pages = form.pages.map(({ id }) => id)
  const good = answersFor(marital, citizen, { n: 0, day: legalDayOf(town.needs.now()) })
  const words = fc.constantFrom('Đỗ Thị Ánh', 'x'.repeat(300), '', '77', '  ', '<b>', 'Không rõ')
  const steps = fc.array(
    fc.record({ page: fc.constantFrom(...pages), isGood: fc.boolean(), words, isStale: fc.boolean() }),
    { minLength: 1, maxLength: 6 },
  )
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      for (const { page, isGood, words: said, isStale } of taken) {
        const asked = typedFor(form, good, page) as Posted
        const posted = isGood ? asked : Object.fromEntries(Object.keys(asked).map((name) => [name, said]))
        const earlier = (await readDraft(town, citizen, draftId)).content
        const mark = isStale ? { mark: 'of another day' } : {}
        const saved = await save(town, citizen, { draftId, pageId: page, posted, ...mark })
        const { content } = await readDraft(town, citizen, draftId)
        if (saved.outcome === 'changed_elsewhere') {
          assert.deepEqual(content, earlier, 'nothing is overwritten behind the back of a newer tab')
          assert.deepEqual(kept(saved.parsed.raw, posted), kept(posted, posted), 'and the older tab gets its text back')
          continue
        }
        assert.equal(saved.outcome, 'saved')
        assert.deepEqual(kept(content.typed[page] ?? {}, posted), kept(posted, posted), 'as typed, right or wrong')
        for (const other of pages.filter((id) => id !== page))
          assert.deepEqual(content.typed[other], earlier.typed[other], 'other pages stay as they are')
      }
    }),
    { numRuns: 25 },
  )
})

/** The inputs that the person may type into; what the identity gives is not among them. */
function kept(typed: Posted, posted: Posted): Posted {
  const locked = /^requester(Name|PersonalId|BirthDate)/
  const names = Object.keys(posted).filter((name) => !locked.test(name))
  return Object.fromEntries(names.map((name) => [name, typed[name] ?? 'lost']))
}

test('an answer hidden by another comes back with its question', async (t) => {
  const town = await openTown(t)
  const citizen = town.citizen()
  const { draftId, form } = await started(town, citizen)
  const good = answersFor(marital, citizen, { n: 0, day: legalDayOf(town.needs.now()) })
  const send = (pageId: string, posted: Posted) => save(town, citizen, { draftId, pageId, posted })
  const pageOf = (field: string): string =>
    form.pages.find((page) => page.sections.some((section) => section.fields.some(({ id }) => id === field)))?.id ?? ''
  for (const { id } of form.pages) await send(id, typedFor(form, good, id) as Posted)
  const purpose = pageOf('purpose')
  const marriage = typedFor(form, good, purpose) as Posted
  await send(purpose, { ...marriage, purpose: 'other', _shown: 'purpose' })
  const hidden = (await readDraft(town, citizen, draftId)).content
  assert.equal(hidden.answers.partnerName, undefined, 'a hidden answer reaches nobody')
  await send(purpose, { purpose: 'marriage', _shown: 'purpose' })
  const { answers } = (await readDraft(town, citizen, draftId)).content
  assert.equal(answers.partnerName, good.partnerName)
})

test("nobody saves into another person's draft", async (t) => {
  const town = await openTown(t)
  const { draftId } = await started(town, town.citizen())
  const posting = {
    draftId,
    actor: { kind: 'citizen' as const, id: town.citizen(1).id },
    pageId: 'requester',
    posted: {},
    mark: '',
  }
  await assert.rejects(() => saveDraftPage(town.needs, posting), NotFound)
})

test('what the identity vouches for cannot be typed over', async (t) => {
  const town = await openTown(t)
  const citizen = town.citizen()
  const { draftId } = await started(town, citizen)
  await save(town, citizen, { draftId, pageId: 'requester', posted: { requesterName: 'Người Khác' } })
  const { answers } = (await readDraft(town, citizen, draftId)).content
  assert.equal(answers.requesterName, citizen.fullName)
})
