import { fillDraft } from '../seeds/file-dossier.js'
import { getDraft, updateDraft } from '../src/dossiers/drafts/store.js'
import { asActor, asSystem } from '../src/platform/db.js'
import type { Filing } from '../test/support/last-page.js'
import type { Town } from '../test/support/town.js'

/** Permit for a house: two papers. */
const procedureCode = '1.013225'

const sentence =
  'Tầng hầm để xe và bể nước, tầng một là phòng khách và bếp, các tầng trên là phòng ngủ, tum che cầu thang. '
/** As long as the form allows. */
const note = sentence.repeat(5).slice(0, 500).trim()
const firm = `Công ty Tư vấn Thiết kế Ví Dụ (hư cấu), ${sentence}`.slice(0, 160).trim()

/** What a citizen writes who has much to say: some 4 KB together with the plain answers. */
const longAnswers = {
  ...{ floorAreaNote: note, heightNote: note, storeysNote: note, designerName: firm, leadDesigner: firm },
  ...{ hasRepresentative: true, representativeName: firm.slice(0, 120).trim() },
  ...{ representativePosition: sentence.slice(0, 120).trim(), designerLicence: sentence.slice(0, 60).trim() },
  siteAddress: { province: '99', commune: '99001', line: sentence.repeat(2).slice(0, 190).trim() },
}

/** A filled draft with long answers and two small files, and its size. */
export interface BenchFiling extends Filing {
  answerBytes: number
  attachmentIds: string[]
}

export async function fillBenchDrafts(
  town: Town,
  count: number,
  who: (index: number) => number,
): Promise<BenchFiling[]> {
  const filings: BenchFiling[] = []
  const numbers = Array.from({ length: count }, (_, index) => index).values()
  const hands = Array.from({ length: 4 }, async () => {
    for (const index of numbers) filings.push(await fillOne(town, index, who(index)))
  })
  await Promise.all(hands)
  return filings
}

async function fillOne(town: Town, index: number, who: number): Promise<BenchFiling> {
  const citizen = town.citizen(who)
  const actor = { kind: 'citizen', id: citizen.id } as const
  const draftId = await fillDraft(
    town.needs,
    {
      ...{ procedureCode, citizen, personId: citizen.id, agencyId: town.agency().id, officerId: null },
      ...({ channel: 'online', returnWay: 'counter', language: 'vi' } as const),
      // Odd numbers ask for two papers.
      n: 2 * index + 1,
    },
    actor,
  )
  const answerBytes = await asActor(town.needs.db, actor, async (tx) => {
    const draft = await getDraft(tx, town.needs.keyring, draftId)
    const content = { ...draft.content, answers: { ...draft.content.answers, ...longAnswers } }
    await updateDraft(tx, town.needs.keyring, { ...draft, content, at: town.needs.now() })
    return Buffer.byteLength(JSON.stringify(content.answers))
  })
  return { draftId, citizen, cookie: await town.logInAs(citizen), answerBytes, ...(await attachmentsOf(town, draftId)) }
}

async function attachmentsOf(town: Town, draftId: string): Promise<{ attachmentIds: string[] }> {
  const rows = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('attachments').select('id').where('draftId', '=', draftId).orderBy('requiredDocumentId').execute(),
  )
  return { attachmentIds: rows.map(({ id }) => id) }
}
