import { readDocument, readRendition } from '../../documents/index.js'
import { askStop, proveDueDate, rateDossier, withdrawDossier } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { paths } from '../../surface/paths.js'
import { type Answer, textOf } from '../../surface/route.js'
import { RatePage, StopWishPage, WithdrawPage } from './closing-pages.js'
import { DeadlinePage } from './deadline-page.js'
import { DossierPage } from './dossier-page.js'
import { type CitizenRequest, getOwn, readOwn } from './own-dossier.js'
import { ownTexts } from './texts.js'

const asCitizen = <T,>(request: CitizenRequest, needs: Needs, work: Parameters<typeof asActor<T>>[2]): Promise<T> =>
  asActor(needs.db, { kind: 'citizen', id: request.viewer.id }, work)

export async function showDossier(request: CitizenRequest, needs: Needs): Promise<Answer> {
  return { page: <DossierPage frame={request.frame} own={await readOwn(request, needs)} /> }
}

/** The proof of the due date, in the person's language. */
export async function showDeadline(request: CitizenRequest, needs: Needs): Promise<Answer> {
  const { frame } = request
  const facts = await asCitizen(request, needs, async (tx) => {
    const dossier = await getOwn(tx, request)
    return { dossier, proof: await proveDueDate(tx, dossier, { now: needs.now(), language: frame.language }) }
  })
  return { page: <DeadlinePage frame={frame} {...facts} /> }
}

export async function showPaper(request: CitizenRequest, needs: Needs): Promise<Answer> {
  const { bytes, type, fileName } = await asCitizen(request, needs, async (tx) => {
    const dossier = await getOwn(tx, request)
    const id = idOf(request)
    const row = await tx
      .selectFrom('attachments')
      .select('id')
      .where('id', '=', id)
      .where('dossierId', '=', dossier.id)
      .where('scanState', '<>', 'infected')
      .executeTakeFirst()
    if (!row) throw new NotFound('paper')
    return readRendition(tx, needs, row.id)
  })
  return { file: bytes, type, name: fileName, inline: true }
}

/** A document of the agency that was made for the citizen; drafts of results are not. */
export async function showDocument(request: CitizenRequest, needs: Needs): Promise<Answer> {
  const { bytes, row } = await asCitizen(request, needs, async (tx) => {
    const dossier = await getOwn(tx, request)
    const document = await readDocument(tx, needs, idOf(request))
    if (document.row.dossierId !== dossier.id || !document.row.visibleToCitizen) throw new NotFound('document')
    return document
  })
  return {
    file: bytes,
    type: 'application/pdf',
    name: `${(row.number ?? row.kind).replaceAll('/', '-')}.pdf`,
    inline: true,
  }
}

function idOf({ params }: CitizenRequest): string {
  const id = params.id ?? ''
  if (!isId(id)) throw new NotFound('file')
  return id
}

export async function askWithdraw(request: CitizenRequest, needs: Needs): Promise<Answer> {
  const dossier = await asCitizen(request, needs, (tx) => getOwn(tx, request))
  return { page: <WithdrawPage frame={request.frame} dossier={dossier} typed="" /> }
}

export async function withdraw(request: CitizenRequest, needs: Needs): Promise<Answer> {
  const { frame, viewer, body } = request
  const dossier = await asCitizen(request, needs, (tx) => getOwn(tx, request))
  const reason = textOf(body, 'ly_do').slice(0, 500)
  const done = await withdrawDossier(needs, { dossierId: dossier.id, personId: viewer.id, reason })
  if (done.outcome === 'withdrawn') return { redirect: paths.dossier(dossier.submissionCode) }
  const problem = ownTexts[frame.language].withdraw.notNow
  return { page: <WithdrawPage frame={frame} dossier={dossier} typed={reason} problem={problem} />, status: 409 }
}

export async function askToStop(request: CitizenRequest, needs: Needs): Promise<Answer> {
  const dossier = await asCitizen(request, needs, (tx) => getOwn(tx, request))
  return { page: <StopWishPage frame={request.frame} dossier={dossier} typed="" /> }
}

export async function postStopWish(request: CitizenRequest, needs: Needs): Promise<Answer> {
  const { frame, viewer, body } = request
  const dossier = await asCitizen(request, needs, (tx) => getOwn(tx, request))
  const reason = textOf(body, 'ly_do').slice(0, 500)
  const asked = await askStop(needs, { dossierId: dossier.id, personId: viewer.id, reason })
  if (asked.outcome === 'asked') return { redirect: paths.dossier(dossier.submissionCode) }
  const problem = ownTexts[frame.language].stopWish.refused[asked.because]
  return { page: <StopWishPage frame={frame} dossier={dossier} typed={reason} problem={problem} />, status: 409 }
}

export async function askRating(request: CitizenRequest, needs: Needs): Promise<Answer> {
  const dossier = await asCitizen(request, needs, (tx) => getOwn(tx, request))
  return { page: <RatePage frame={request.frame} dossier={dossier} typed="" /> }
}

export async function rate(request: CitizenRequest, needs: Needs): Promise<Answer> {
  const { frame, viewer, body } = request
  const words = ownTexts[frame.language].rate
  const dossier = await asCitizen(request, needs, (tx) => getOwn(tx, request))
  const comment = textOf(body, 'gop_y').slice(0, 1000)
  const score = Number(textOf(body, 'muc'))
  const shown = { frame, dossier, typed: comment }
  if (![1, 2, 3, 4, 5].includes(score))
    return { page: <RatePage {...shown} fieldProblem={words.choose} />, status: 422 }
  const given = await rateDossier(needs, { dossierId: dossier.id, personId: viewer.id, score, comment })
  if (given.outcome === 'rated') return { redirect: paths.dossier(dossier.submissionCode) }
  return { page: <RatePage {...shown} problem={words.notNow} />, status: 409 }
}
