import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface TestBucket {
  url: string
  files: Map<string, Buffer>
  /** Answers so to every further put. */
  refusePuts(status: number, code: string): void
  close(): Promise<void>
}

export const bucketKeys = { accessKey: 'TESTACCESS', secretKey: 'a secret of the bucket', region: 'vn-1' }

const pageSize = 3

/** When everything in a bucket was put there, as its lists say. */
export const bucketStoredAt = new Date('2026-11-24T02:00:00Z')

/** A bucket that speaks S3 on loopback and checks every signature by the rules of Signature Version 4, written from them alone. */
export async function openBucket(): Promise<TestBucket> {
  const files = new Map<string, Buffer>()
  let refusal: { status: number; code: string } | undefined
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const fault = signatureFault(request, body)
    if (fault) return fail(response, 403, fault)
    if (request.method === 'PUT' && refusal) return fail(response, refusal.status, refusal.code)
    serve(request, response, { files, body })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/papers`,
    files,
    refusePuts: (status, code) => {
      refusal = { status, code }
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { files, body }: { files: Map<string, Buffer>; body: Buffer },
) {
  const url = new URL(request.url ?? '', 'http://bucket')
  const key = url.pathname.replace('/papers', '').slice(1)
  if (request.method === 'GET' && url.searchParams.get('list-type') === '2') return list(response, files, url)
  if (request.method === 'PUT') {
    if (files.has(key)) return fail(response, 412, 'PreconditionFailed')
    files.set(key, body)
    return response.end()
  }
  if (request.method === 'DELETE') {
    files.delete(key)
    return response.writeHead(204).end()
  }
  const found = files.get(key)
  if (!found) return fail(response, 404, 'NoSuchKey')
  return response.end(request.method === 'HEAD' ? undefined : found)
}

function list(response: ServerResponse, files: Map<string, Buffer>, url: URL) {
  const after = url.searchParams.get('continuation-token') ?? ''
  const keys = [...files.keys()].sort().filter((key) => key > after)
  const shown = keys.slice(0, pageSize)
  const contents = shown.map(
    (key) => `<Contents><Key>${key}</Key><LastModified>${bucketStoredAt.toISOString()}</LastModified></Contents>`,
  )
  const next = keys.length > pageSize ? `<NextContinuationToken>${shown.at(-1)}</NextContinuationToken>` : ''
  return response.end(`<?xml version="1.0"?><ListBucketResult>${contents.join('')}${next}</ListBucketResult>`)
}

function fail(response: ServerResponse, status: number, code: string) {
  return response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`)
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
const hex = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

function signatureFault({ method = '', url = '', headers }: IncomingMessage, body: Buffer): string | undefined {
  const [, credential = '', signed = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=(\w+)$/.exec(headers.authorization ?? '') ??
    []
  const [access, day = '', region = '', service = '', end = ''] = credential.split('/')
  if (access !== bucketKeys.accessKey || region !== bucketKeys.region || service !== 's3') return 'InvalidAccessKeyId'
  const payload = String(headers['x-amz-content-sha256'])
  if (method === 'PUT' && payload !== hex(body)) return 'XAmzContentSHA256Mismatch'
  const [path = '', query = ''] = url.split('?')
  const canonical = [
    ...[
      method,
      path,
      query
        .split('&')
        .filter(Boolean)
        .sort()
        .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
        .join('&'),
    ],
    ...signed.split(';').map((name) => `${name}:${String(headers[name]).trim()}`),
    ...['', signed, payload],
  ].join('\n')
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], [day, region, service, end].join('/'), hex(canonical)].join(
    '\n',
  )
  const key = [day, region, service, end].reduce<string | Buffer>(
    (from, word) => hmac(from, word),
    `AWS4${bucketKeys.secretKey}`,
  )
  return hmac(key, text).toString('hex') === signature ? undefined : 'SignatureDoesNotMatch'
}
