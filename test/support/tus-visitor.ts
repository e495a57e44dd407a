import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { insertDraft } from '../../src/dossiers/index.js'
import { asActor } from '../../src/platform/db.js'
import { getCurrentRevision } from '../../src/procedures/index.js'
import { paths } from '../../src/surface/paths.js'
import { plainProcedure } from './a-dossier.js'
import { postedBy } from './posted-by.js'
import type { Town } from './town.js'
import { type Page, Visitor } from './visitor.js'

interface Answered {
  status: number
  body: string
  headers: IncomingMessage['headers']
}

/** A citizen with a draft and its page of papers open, who speaks the upload protocol byte by byte. */
export async function openSending(town: Town, citizen: number): Promise<Sending> {
  const app = await town.app()
  const { port } = app.server.address() as AddressInfo
  const who = town.citizen(citizen)
  const draftId = await startDraft(town, who.id)
  const cookie = await town.logInAs(who)
  const visitor = new Visitor(app, cookie)
  const page = await visitor.open(paths.draftPapers(draftId))
  const token = postedBy(page.html)._csrf
  const headers = { cookie: visitor.cookie(), 'x-csrf-token': String(token), 'tus-resumable': '1.0.0' }
  return new Sending({ url: `http://127.0.0.1:${port}`, draftId, headers, visitor })
}

/** One optional paper: medical papers of the confirmation of a disability. */
const documentId = 'medicalPapers'

/** A draft whose form is empty, on whose page of papers one paper may be given. */
export async function startDraft(town: Town, personId: string, procedureCode = plainProcedure): Promise<string> {
  const { needs } = town
  const at = needs.now()
  return asActor(needs.db, { kind: 'citizen', id: personId }, async (tx) =>
    insertDraft(tx, needs.keyring, {
      ...{ personId, officerId: null, channel: 'online', procedureCode, language: 'vi' },
      revisionId: (await getCurrentRevision(tx, procedureCode)).id,
      agencyId: town.agency().id,
      content: { answers: {}, typed: {}, returnWay: null, contact: { phone: null, email: null, address: null } },
      at,
    }),
  )
}

interface SendingParts {
  url: string
  draftId: string
  headers: Record<string, string>
  visitor: Visitor
}

export class Sending {
  readonly url: string
  readonly draftId: string
  readonly documentId = documentId
  readonly headers: Record<string, string>
  private readonly visitor: Visitor

  constructor({ url, draftId, headers, visitor }: SendingParts) {
    this.url = url
    this.draftId = draftId
    this.headers = headers
    this.visitor = visitor
  }

  page(): Promise<Page> {
    return this.visitor.open(paths.draftPapers(this.draftId))
  }

  tryAnnounce(fileName: string, size: number, document = documentId, draftId = this.draftId): Promise<Answered> {
    const about = { filename: fileName, document }
    const metadata = Object.entries(about).map(([name, text]) => `${name} ${Buffer.from(text).toString('base64')}`)
    const headers = { ...this.headers, 'upload-length': String(size), 'upload-metadata': metadata.join(',') }
    return this.ask('POST', paths.draftUpload(draftId), headers)
  }

  /** Address of the new upload. */
  async announce(fileName: string, size: number): Promise<string> {
    const { status, headers, body } = await this.tryAnnounce(fileName, size)
    if (status !== 201 || !headers.location) throw new Error(`not announced: ${status} ${body}`)
    return headers.location
  }

  async offset(upload: string): Promise<number> {
    return Number((await this.ask('HEAD', upload)).headers['upload-offset'])
  }

  patch(upload: string, offset: number, bytes: Buffer): Promise<Answered> {
    return this.ask('PATCH', upload, this.pieceHeaders(offset, bytes.length), bytes)
  }

  /** Sends a piece that was announced to go on to the end, and breaks the line at `to`; gives the bytes that went out. */
  async cutAfter(upload: string, bytes: Buffer, { from, to }: { from: number; to: number }): Promise<number> {
    const headers = this.pieceHeaders(from, bytes.length - from)
    const sending = request(`${this.url}${upload}`, { method: 'PATCH', headers })
    sending.on('error', () => undefined)
    await new Promise<void>((resolve) => sending.write(bytes.subarray(from, to), () => resolve()))
    const closed = new Promise((resolve) => sending.on('close', resolve))
    sending.destroy()
    await closed
    return to - from
  }

  async ask(method: string, path: string, headers = this.headers, bytes?: Buffer): Promise<Answered> {
    const sending = request(`${this.url}${path}`, { method, headers })
    sending.end(bytes)
    const [answer] = (await once(sending, 'response')) as [IncomingMessage]
    let body = ''
    for await (const text of answer.setEncoding('utf8')) body += text
    return { status: answer.statusCode ?? 0, body, headers: answer.headers }
  }

  private pieceHeaders(offset: number, length: number): Record<string, string> {
    const type = 'application/offset+octet-stream'
    return {
      ...this.headers,
      ...{ 'content-type': type, 'upload-offset': String(offset), 'content-length': String(length) },
    }
  }
}
