// The upload protocol (tus 1.0.0) from the sender's side: announce, ask how much is there, send on from there.

/** Where files are announced, and the token of the page. */
export interface Door {
  announceAt: string
  token: string
}

export interface Refusal {
  refusal: string
  text: string
}

/** What went wrong on the way: the line, the session, or a file that is not wanted. */
export class UploadTrouble extends Error {
  readonly kind: 'line' | 'session' | 'gone' | 'too_large' | 'refused'

  constructor(kind: UploadTrouble['kind'], message = '') {
    super(message)
    this.kind = kind
  }
}

/** At most one piece is sent twice when the line breaks, so that five breaks cost a tenth of a large file. */
const pieceBytes = 256 * 1024

interface Piece {
  method: 'POST' | 'HEAD' | 'PATCH' | 'DELETE'
  url: string
  headers?: Record<string, string>
  body?: Blob
  onProgress?: (bytes: number) => void
  signal?: AbortSignal
}

// XMLHttpRequest, since `fetch` tells nothing about how much was sent.
function ask({ token }: Door, piece: Piece): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(piece.method, piece.url)
    const headers = { 'tus-resumable': '1.0.0', 'x-csrf-token': token, ...piece.headers }
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    const broken = () => reject(new UploadTrouble('line'))
    request.onerror = broken
    request.onabort = broken
    request.ontimeout = broken
    request.timeout = 120_000
    request.upload.onprogress = ({ loaded }) => piece.onProgress?.(loaded)
    request.onload = () => {
      const trouble = troubleOf(request)
      if (trouble) reject(trouble)
      else resolve(request)
    }
    piece.signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.send(piece.body ?? null)
  })
}

function troubleOf({ status, responseText }: XMLHttpRequest): UploadTrouble | undefined {
  if (status === 413) return new UploadTrouble('too_large')
  if (status === 422) return new UploadTrouble('refused', (JSON.parse(responseText) as Refusal).text)
  if (status === 404 || status === 410) return new UploadTrouble('gone')
  if (status === 401 || status === 403) return new UploadTrouble('session')
  return status >= 400 ? new UploadTrouble('line') : undefined
}

/** A page of another kind answered: somebody has to log in again. */
function ours(request: XMLHttpRequest): XMLHttpRequest {
  if (!request.getResponseHeader('tus-resumable')) throw new UploadTrouble('session')
  return request
}

/** Announces a file; gives the address that its bytes go to. */
export async function announce(door: Door, file: File, document: string): Promise<string> {
  const metadata = `filename ${base64(file.name)},document ${base64(document)}`
  const headers = { 'upload-length': String(file.size), 'upload-metadata': metadata }
  const answer = ours(await ask(door, { method: 'POST', url: door.announceAt, headers }))
  return answer.getResponseHeader('location') ?? ''
}

/** How much of a file is there. */
export async function received(door: Door, url: string): Promise<number> {
  return Number(ours(await ask(door, { method: 'HEAD', url })).getResponseHeader('upload-offset'))
}

export const giveUp = (door: Door, url: string): Promise<unknown> => ask(door, { method: 'DELETE', url })

interface Sending {
  url: string
  file: File
  onProgress: (bytes: number) => void
  signal: AbortSignal
}

/** Sends what is missing, piece by piece. Ends when the file was taken; throws what is in the way. */
export async function sendOn(door: Door, { url, file, onProgress, signal }: Sending): Promise<void> {
  let offset = await received(door, url)
  for (;;) {
    const start = offset
    onProgress(start)
    const answer = ours(
      await ask(door, {
        ...{ method: 'PATCH', url, body: file.slice(start, start + pieceBytes), signal },
        headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(start) },
        onProgress: (bytes) => onProgress(start + bytes),
      }),
    )
    // The last piece is answered with what became of the whole file.
    if (answer.status === 200) return endOf(answer)
    offset = Number(answer.getResponseHeader('upload-offset'))
  }
}

function endOf({ responseText }: XMLHttpRequest): void {
  const { text } = JSON.parse(responseText) as Partial<Refusal>
  if (text) throw new UploadTrouble('refused', text)
}

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)))
