import { dropUpload, findUpload, maxFileBytes, receiveBytes } from '../../documents/index.js'
import { startUpload, takeInUpload, type UploadRefused } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { paths } from '../../surface/paths.js'
import { makeResumable, type RefusedFile, type ResumableFiles } from '../../surface/resumable.js'
import type { Answer, Route } from '../../surface/route.js'
import type { CitizenRequest } from '../apply/draft-view.js'
import { applyTexts } from '../apply/texts.js'
import { getOwn } from '../own/own-dossier.js'

/** What a new file is for: the draft, or the dossier whose supplement it belongs to. */
type Into = Parameters<typeof startUpload>[1]['into']

/** Files that go on after the line broke (X5): announced, sent piece by piece, then taken in like any other. */
export function uploadingRoutes(): Route[] {
  const resumable = makeResumable(paths.uploads, maxFileBytes)
  const onItsWay = (request: CitizenRequest, needs: Needs): Promise<Answer> =>
    resumable.answer(request, filesOf(request, needs))
  const announce =
    (intoOf: (request: CitizenRequest, needs: Needs) => Promise<Into>) =>
    async (request: CitizenRequest, needs: Needs): Promise<Answer> =>
      resumable.answer(request, filesOf(request, needs, await intoOf(request, needs)))
  const access = 'citizen' as const
  const one = paths.upload(':upload')
  return [
    {
      ...{ method: 'POST', path: paths.draftUpload(':id'), access, limit: 'upload', takesStream: true },
      handle: announce(async ({ params }) => ({ draftId: idOf(params.id) })),
    },
    {
      ...{ method: 'POST', path: paths.supplementUpload(':code'), access, limit: 'upload', takesStream: true },
      handle: announce(async (request, needs) => ({ dossierId: await ownDossier(request, needs) })),
    },
    { method: 'HEAD', path: one, access, limit: 'upload_part', handle: onItsWay },
    { method: 'PATCH', path: one, access, limit: 'upload_part', takesStream: true, handle: onItsWay },
    { method: 'DELETE', path: one, access, limit: 'upload_part', handle: onItsWay },
  ]
}

const ownDossier = (request: CitizenRequest, needs: Needs): Promise<string> =>
  asActor(needs.db, { kind: 'citizen', id: request.viewer.id }, async (tx) => (await getOwn(tx, request)).id)

function idOf(text: string | undefined): string {
  if (!text || !isId(text)) throw new NotFound('upload')
  return text
}

function filesOf({ viewer, language }: CitizenRequest, needs: Needs, into?: Into): ResumableFiles {
  const actor = { kind: 'citizen', id: viewer.id } as const
  const refused = (because: UploadRefused, fileName: string): RefusedFile => ({
    refusal: because,
    text: applyTexts[language].papers.refused[because](fileName),
  })
  return {
    async start({ fileName, size, about }) {
      if (!into) throw new NotFound('place of an upload')
      const announced = { personId: viewer.id, into, documentId: about.document ?? '', fileName, size }
      const started = await startUpload(needs, announced)
      return started.outcome === 'started' ? { id: started.id } : refused(started.because, fileName)
    },
    find: (id) => findUpload(needs, actor, idOf(id)),
    receive: (id, part) => receiveBytes(needs, { actor, id: idOf(id), ...part }),
    async finish(id) {
      const upload = await findUpload(needs, actor, idOf(id))
      const end = await takeInUpload(needs, upload)
      return end.outcome === 'taken' ? undefined : refused(end.because, upload.fileName)
    },
    drop: (id) => dropUpload(needs, actor, idOf(id)),
  }
}
