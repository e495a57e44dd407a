import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier, type DossierWanted } from '../../test/support/a-dossier.js'
import { sealedResultOf } from '../../test/support/sealed-result.js'
import { openTown, type Town } from '../../test/support/town.js'
import { knownGroups } from '../payments/index.js'
import { asActor, asSystem } from '../platform/db.js'
import type { Answers } from '../procedures/form.js'
import { freeze, getAnswers } from './answers.js'
import { legalDayOf } from './codes.js'
import { contactOf, sealContact } from './contact.js'
import type { Behalf } from './dossier.js'
import { getDossier } from './store.js'

/** Confirmation of a disability: it proves a group that pays less. */
const disability = '1.001699'

interface Filed extends DossierWanted {
  behalf?: Behalf
  /** What the dossier says instead of the plain answers. */
  answers?: Answers
}

/** A granted result, filed by the first citizen for whomever the test says. */
async function granted(town: Town, { behalf, answers, ...wanted }: Filed): Promise<void> {
  const { id } = await aDossier(town, { procedure: disability, status: 'accepted', returnWay: 'portal', ...wanted })
  await asSystem(town.needs.db, async (tx) => {
    const { keyring } = town.needs
    const dossier = await getDossier(tx, id)
    const contact = { ...contactOf(keyring, dossier), behalf: behalf ?? null }
    await tx
      .updateTable('dossiers')
      .set({ contactSealed: sealContact(keyring, id, contact) })
      .where('id', '=', id)
      .execute()
    const frozen = await getAnswers(tx, keyring, id)
    const declared = { ...frozen, answers: { ...frozen.answers, ...answers }, at: town.needs.now() }
    await freeze(tx, keyring, dossier, declared)
  })
  await sealedResultOf(town, id)
}

/** How many results lie in the store of this citizen, as they themselves see it. */
const storeOf = (town: Town, citizen: number): Promise<number> =>
  asActor(town.needs.db, { kind: 'citizen', id: town.citizen(citizen).id }, async (tx) => {
    const rows = await tx.selectFrom('personDocuments').select('personId').execute()
    return rows.length
  })

const authorisedBy = (town: Town, citizen: number, name = town.citizen(citizen).fullName): Behalf => ({
  ...{ kind: 'authorised', name, number: town.citizen(citizen).personalId, address: 'Số 1 phố Nhụy Sen' },
  ...{ phone: null, email: null, document: 'số 7/2026, Văn phòng công chứng (hư cấu)' },
})

test('what somebody files for themselves lies in their own e-document store', async (t) => {
  const town = await openTown(t)
  await granted(town, {})
  assert.equal(await storeOf(town, 0), 1)
})

test('filed by authorisation, the result lies in the store of who gave it, and neither there nor here under a wrong name', async (t) => {
  const town = await openTown(t)
  await granted(town, { behalf: authorisedBy(town, 2) })
  assert.deepEqual([await storeOf(town, 0), await storeOf(town, 2)], [0, 1])
  await granted(town, { behalf: authorisedBy(town, 3, 'Người Khác Hẳn'), n: 1 })
  assert.deepEqual([await storeOf(town, 0), await storeOf(town, 3)], [0, 0])
})

test('filed for an organisation, the result lies in nobody’s personal store', async (t) => {
  const town = await openTown(t)
  await granted(town, { behalf: { kind: 'organisation', name: 'Cơ sở Mẫu', number: '0100109106', address: 'Số 2' } })
  assert.equal(await storeOf(town, 0), 0)
})

test('a result about another lies in their store, and gives no relief to who filed it', async (t) => {
  const town = await openTown(t)
  const [filer, other] = [town.citizen(0), town.citizen(2)]
  const about = { personName: other.fullName, personBirthDate: other.birthDate, personPersonalId: other.personalId }
  await granted(town, { answers: { forWhom: 'other', representing: 'child', ...about } })
  assert.deepEqual([await storeOf(town, 0), await storeOf(town, 2)], [0, 1])
  const day = legalDayOf(town.needs.now())
  const groupsOf = (id: string) => asSystem(town.needs.db, (tx) => knownGroups(tx, town.needs.keyring, id, day))
  assert.deepEqual(await groupsOf(filer.id), [])
  assert.ok((await groupsOf(other.id)).length > 0)
  await granted(town, { answers: { forWhom: 'other', representing: 'child', ...about, personPersonalId: null }, n: 1 })
  assert.equal(await storeOf(town, 0), 0, 'without a number it is kept in no store')
})
