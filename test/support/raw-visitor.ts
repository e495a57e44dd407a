import type { FastifyInstance, InjectOptions } from 'fastify'

export interface Seen {
  status: number
  html: string
  /** Where a redirect leads. */
  location: string | undefined
  headers: Record<string, string | string[] | number | undefined>
  bytes: Buffer
}

/** One request at a time, redirects not followed: keeps cookies and sends the token of the page it saw last. */
export class RawVisitor {
  private readonly cookies = new Map<string, string>()
  private token = ''
  private readonly app: FastifyInstance

  constructor(app: FastifyInstance, cookie?: string) {
    this.app = app
    const [name, value] = cookie?.split('=') ?? []
    if (name && value) this.cookies.set(name, value)
  }

  async get(url: string): Promise<Seen> {
    return this.send({ method: 'GET', url, headers: { cookie: this.cookie() } })
  }

  async post(url: string, fields: Record<string, string | readonly string[] | undefined>): Promise<Seen> {
    const headers = { cookie: this.cookie(), 'content-type': 'application/x-www-form-urlencoded' }
    const pairs = Object.entries({ _csrf: this.token, ...fields }).flatMap(([name, value]) =>
      [value ?? []].flat().map((text) => [name, String(text)]),
    )
    const payload = new URLSearchParams(pairs).toString()
    return this.send({ method: 'POST', url, headers, payload })
  }

  /** Posts a form with one file. */
  async upload(
    url: string,
    fields: Record<string, string>,
    file: { field: string; name: string; bytes: Buffer },
  ): Promise<Seen> {
    const form = new FormData()
    for (const [name, value] of Object.entries({ _csrf: this.token, ...fields })) form.append(name, value)
    form.append(file.field, new Blob([new Uint8Array(file.bytes)]), file.name)
    const encoded = new Response(form)
    const type = encoded.headers.get('content-type') ?? ''
    const payload = Buffer.from(await encoded.arrayBuffer())
    return this.send({ method: 'POST', url, headers: { cookie: this.cookie(), 'content-type': type }, payload })
  }

  private async send(request: InjectOptions): Promise<Seen> {
    const response = await this.app.inject(request)
    for (const { name, value } of response.cookies) this.cookies.set(name, value)
    const html = String(response.headers['content-type'] ?? '').includes('html') ? response.body : ''
    this.token = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? this.token
    const { statusCode: status, headers, rawPayload: bytes } = response
    return { status, html, location: response.headers.location, headers, bytes }
  }

  private cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }
}
