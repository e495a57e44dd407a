import type { FastifyInstance } from 'fastify'
import { postedBy } from './posted-by.js'

export interface Page {
  path: string
  status: number
  html: string
  /** Where a redirect leads, when it is one. */
  location: string | undefined
}

export type Typed = Record<string, string | string[] | undefined>

export interface ChosenFile {
  field: string
  name: string
  bytes: Buffer
}

/** A person's browser without JavaScript: keeps cookies, and posts what the page would. */
export class Visitor {
  private readonly cookies = new Map<string, string>()
  private readonly app: FastifyInstance

  constructor(app: FastifyInstance, cookie?: string) {
    this.app = app
    const [name, value] = cookie?.split('=') ?? []
    if (name && value) this.cookies.set(name, value)
  }

  /** The `cookie` header of its requests. */
  cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  /** Opens a page, following redirects inside the portal. */
  async open(path: string): Promise<Page> {
    return this.follow(await this.send({ method: 'GET', url: path }, path))
  }

  /** Presses the button of the page's form after typing into it; undefined takes a field away. */
  async press(page: Page, typed: Typed = {}, to = actionOf(page)): Promise<Page> {
    return this.follow(await this.pressOnly(page, typed, to))
  }

  /** The same without following where it leads. */
  async pressOnly(page: Page, typed: Typed = {}, to = actionOf(page)): Promise<Page> {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries({ ...postedBy(page.html), ...typed }))
      for (const text of [value ?? []].flat()) body.append(name, text)
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    return this.send({ method: 'POST', url: to, headers, payload: body.toString() }, to)
  }

  /** Presses the button of a form with files. */
  async pressWithFiles(page: Page, files: readonly ChosenFile[], typed: Typed = {}): Promise<Page> {
    const form = new FormData()
    for (const [name, value] of Object.entries({ ...postedBy(page.html), ...typed }))
      for (const text of [value ?? []].flat()) if (!name.startsWith('tep-')) form.append(name, text)
    for (const { field, name, bytes } of files) form.append(field, new Blob([new Uint8Array(bytes)]), name)
    const encoded = new Response(form)
    const headers = { 'content-type': encoded.headers.get('content-type') ?? '' }
    const payload = Buffer.from(await encoded.arrayBuffer())
    const to = actionOf(page)
    return this.follow(await this.send({ method: 'POST', url: to, headers, payload }, to))
  }

  private async send(
    request: { method: 'GET' | 'POST'; url: string; headers?: Record<string, string>; payload?: string | Buffer },
    path: string,
  ): Promise<Page> {
    const cookie = this.cookie()
    const answer = await this.app.inject({ ...request, headers: { ...request.headers, cookie } })
    for (const { name, value } of answer.cookies) this.cookies.set(name, value)
    const { location } = answer.headers
    return { path, status: answer.statusCode, html: answer.body, location: location?.toString() }
  }

  private async follow(page: Page): Promise<Page> {
    if (!page.location?.startsWith('/')) return page
    return this.open(page.location)
  }
}

/** Address of the form that the page's main part posts. */
export function actionOf(page: Page): string {
  const action = /<form[^>]*action="([^"]+)"[^>]*method="post"/.exec(page.html)?.[1]
  if (action === undefined) throw new Error(`no form to post at ${page.path} (${page.status})`)
  return action.replaceAll('&amp;', '&')
}

/** What a person reads: text without markup, spaces made single. */
export function wordsOf(page: Page): string {
  return page.html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<wbr\/?>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}
