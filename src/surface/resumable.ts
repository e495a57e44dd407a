import type { Readable } from 'node:stream'
import { ReadableStream } from 'node:stream/web'
import { DataStore, ERRORS, type Locker, MemoryLocker, Server, Upload } from '@tus/server'
import { NotFound } from '../platform/errors.js'
import { localPath } from '../ui/layout/local-path.js'
import type { Answer, SurfaceRequest } from './route.js'

/** What a page does with files that come piece by piece; the protocol (tus 1.0.0) stays in this file. */
export interface ResumableFiles {
  /** Takes an announcement; a refusal is answered with its words. */
  start(announced: AnnouncedFile): Promise<{ id: string } | RefusedFile>
  find(id: string): Promise<{ size: number; received: number }>
  /** Returns how much there is now; undefined when another request was faster. */
  receive(id: string, part: { start: number; bytes: AsyncIterable<Uint8Array> }): Promise<number | undefined>
  /** Everything has arrived; a refusal of the whole file is answered with its words. */
  finish(id: string): Promise<RefusedFile | undefined>
  drop(id: string): Promise<void>
}

export interface AnnouncedFile {
  fileName: string
  size: number
  /** What else the client said of the file, by name. */
  about: Record<string, string | null>
}

export interface RefusedFile {
  refusal: string
  text: string
}

export interface Resumable {
  answer(request: SurfaceRequest, files: ResumableFiles): Promise<Answer>
}

/**
 * Speaks tus for the pages that take files. Two requests for one file (a line that broke, but not for the server) give way to
 * each other; over several nodes the database decides.
 */
export function makeResumable(uploadPath: string, maxSize: number): Resumable {
  const locker = new MemoryLocker()
  return {
    async answer(request, files) {
      const own = localPath(request.language, uploadPath)
      const server = serverFor(files, { uploadPath: own, maxSize, locker })
      const response = await server.handleWeb(webRequest(request))
      return {
        text: await response.text(),
        status: response.status,
        type: 'application/json; charset=utf-8',
        headers: ownHeaders(response.headers),
      }
    },
  }
}

interface Settings {
  uploadPath: string
  maxSize: number
  locker: Locker
}

function serverFor(files: ResumableFiles, { uploadPath, maxSize, locker }: Settings): Server {
  return new Server({
    path: uploadPath,
    datastore: new Store(files),
    locker,
    maxSize,
    lockDrainTimeout: 500,
    generateUrl: (_, { id }) => `${uploadPath}/${id}`,
    onUploadFinish: async (_, { id }) => {
      const refused = await files.finish(id)
      return { status_code: 200, body: JSON.stringify(refused ?? {}) }
    },
    onResponseError: (_, error) => knownError(error),
  })
}

/** The protocol's own errors are answered as they are; whatever else is broken, and thrown on. */
function knownError(error: unknown): { status_code: number; body: string } {
  if (error instanceof NotFound) return ERRORS.FILE_NOT_FOUND
  const { status_code: status, body } = error as { status_code?: number; body?: string }
  if (status === undefined) throw error
  // A lock that another request holds is a conflict, not a fault of ours.
  return { status_code: status >= 500 ? 409 : status, body: body ?? '' }
}

class Store extends DataStore {
  override extensions = ['creation', 'creation-with-upload', 'termination']
  private readonly files: ResumableFiles

  constructor(files: ResumableFiles) {
    super()
    this.files = files
  }

  override async create(upload: Upload): Promise<Upload> {
    const { metadata: about = {}, size = 0 } = upload
    const started = await this.files.start({ fileName: about.filename ?? '', size, about })
    if ('refusal' in started) throw { status_code: 422, body: JSON.stringify(started) }
    // The handler makes the address of the file from this object.
    upload.id = started.id
    return upload
  }

  override async write(stream: Readable, id: string, start: number): Promise<number> {
    const received = await this.files.receive(id, { start, bytes: stream })
    if (received === undefined) throw ERRORS.INVALID_OFFSET
    return received
  }

  override async getUpload(id: string): Promise<Upload> {
    const { size, received } = await this.files.find(id)
    return new Upload({ id, size, offset: received })
  }

  override remove(id: string): Promise<void> {
    return this.files.drop(id)
  }
}

function webRequest({ method, path, headers, stream }: SurfaceRequest): Request {
  const body = stream ? ReadableStream.from(untilCut(stream)) : null
  const url = new URL(path, 'http://portal.invalid')
  return new Request(url, {
    method,
    headers: Object.entries(headers).filter((each): each is [string, string] => each[1] !== undefined),
    ...(body ? { body: body as unknown as BodyInit, duplex: 'half' } : {}),
  } as RequestInit)
}

/** What came before the line broke is kept, so it ends here like any other body. */
async function* untilCut(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* stream
  } catch {
    // Nobody is there any more to be told.
  }
}

/** The library allows every origin; these addresses are for our own pages alone. */
function ownHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    [...headers].filter(([name]) => !name.startsWith('access-control-') && !/^content-(length|type)$/.test(name)),
  )
}
