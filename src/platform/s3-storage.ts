import { AwsClient } from 'aws4fetch'
import { sha256 } from './crypto.js'
import {
  type FileContent,
  type FileStorage,
  isStorageKey,
  newStorageKey,
  StorageFull,
  type StorageKey,
  StoredFileMissing,
} from './storage.js'

export interface S3Config {
  /** Address of the bucket, as its provider writes it: `https://s3.example/papers`. */
  url: string
  region: string
  accessKey: string
  secretKey: string
}

const patienceMs = 60_000

/**
 * Files in a bucket that several nodes share. A put is one request whose hash is signed, so what is there is whole; keys are
 * random and never written twice.
 */
export function openS3Storage({ url, region, accessKey, secretKey }: S3Config): FileStorage {
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    service: 's3',
    region,
    retries: 3,
  })
  const ask = (path: string, init: RequestInit = {}) =>
    client.fetch(`${url.replace(/\/+$/, '')}${path}`, { ...init, signal: AbortSignal.timeout(patienceMs) })
  const get = async (key: StorageKey): Promise<Buffer> => {
    const answer = await ask(pathOf(key))
    if (answer.status === 404) throw new StoredFileMissing(key)
    return Buffer.from(await (await good(answer)).arrayBuffer())
  }
  return {
    async put(content, key = newStorageKey()) {
      const bytes = await collect(content)
      const hash = sha256(bytes)
      const headers = { 'x-amz-content-sha256': hash.toString('hex'), 'if-none-match': '*' }
      await good(await ask(pathOf(key), { method: 'PUT', body: new Uint8Array(bytes), headers }))
      return { key, size: bytes.length, sha256: hash }
    },
    get,
    async exists(key) {
      const answer = await ask(pathOf(key), { method: 'HEAD' })
      return answer.status !== 404 && Boolean(await good(answer))
    },
    async remove(key) {
      const answer = await ask(pathOf(key), { method: 'DELETE' })
      if (answer.status !== 404) await good(answer)
    },
    async verify(key) {
      const bytes = await get(key)
      return { size: bytes.length, sha256: sha256(bytes) }
    },
    async *list() {
      let from: string | undefined
      do {
        const page = await (
          await good(await ask(`?list-type=2${from ? `&continuation-token=${encodeURIComponent(from)}` : ''}`))
        ).text()
        yield* keysIn(page)
        from = textOf(page, 'NextContinuationToken')
      } while (from)
    },
  }
}

function pathOf(key: StorageKey): string {
  if (!isStorageKey(key)) throw new Error('not a storage key')
  return `/${key}`
}

async function good(answer: Response): Promise<Response> {
  if (answer.ok) return answer
  const code = textOf(await answer.text(), 'Code') ?? ''
  const what = `the bucket answered ${answer.status} ${code}`
  if (answer.status === 507 || /Quota|StorageFull/.test(code)) throw new StorageFull(what)
  throw new Error(what)
}

function* keysIn(page: string): Generator<{ key: StorageKey; storedAt: Date }> {
  for (const [, object = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
    const key = textOf(object, 'Key') ?? ''
    if (isStorageKey(key)) yield { key, storedAt: new Date(textOf(object, 'LastModified') ?? 0) }
  }
}

// Keys are hex and tokens opaque letters: no entity stands in either.
const textOf = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]

async function collect(content: FileContent): Promise<Buffer> {
  if (Buffer.isBuffer(content)) return content
  const chunks: Uint8Array[] = []
  for await (const chunk of content) chunks.push(chunk)
  return Buffer.concat(chunks)
}
