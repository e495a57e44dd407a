import { fillDraft } from '../../seeds/file-dossier.js'
import type { Town, TownCitizen } from './town.js'

/** A filled draft and the person who is about to submit it. */
export interface Filing {
  draftId: string
  citizen: TownCitizen
  cookie: string
}

/** Filled drafts of several people, each with its papers. */
export async function fillDrafts(town: Town, count: number, round: number): Promise<Filing[]> {
  const filings: Filing[] = []
  for (let index = 0; index < count; index += 1) {
    const citizen = town.citizen(index % 6)
    const filing = {
      procedureCode: '1.001699',
      citizen,
      personId: citizen.id,
      agencyId: town.agency().id,
      ...({ channel: 'online', returnWay: 'portal', language: 'vi', officerId: null } as const),
      n: round * 100 + index,
    }
    const draftId = await fillDraft(town.needs, filing, { kind: 'citizen', id: citizen.id })
    filings.push({ draftId, citizen, cookie: await town.logInAs(citizen) })
  }
  return filings
}

/** What the person's browser holds when the last page is open: cookies, and the fields the button will send. */
export interface OpenPage {
  filing: Filing
  cookie: string
  fields: URLSearchParams
}

const checkPath = (draftId: string): string => `/nop-ho-so/ban-thao/${draftId}/kiem-tra`
export const donePath = (draftId: string): string => `/nop-ho-so/ban-thao/${draftId}/xong`

export async function openLastPage(url: string, filing: Filing): Promise<OpenPage> {
  const answer = await fetch(url + checkPath(filing.draftId), { headers: { cookie: filing.cookie } })
  const token = /name="_csrf" value="([^"]+)"/.exec(await answer.text())?.[1] ?? ''
  const cookies = [filing.cookie, ...answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')]
  return { filing, cookie: cookies.join('; '), fields: new URLSearchParams({ _csrf: token, 'cam-doan': 'co' }) }
}

/** Presses the last button. True when the program acknowledged: it led to the page that shows the code. */
export async function pressSubmit(url: string, { filing, cookie, fields }: OpenPage): Promise<boolean> {
  try {
    const answer = await fetch(url + checkPath(filing.draftId), {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie },
      body: fields,
    })
    return answer.status === 303 && answer.headers.get('location') === donePath(filing.draftId)
  } catch {
    return false
  }
}
