import assert from 'node:assert/strict'
import type { BrowserContext, BrowserContextOptions, Locator, Page, Response } from 'playwright-core'
import { accessibilityFindings } from './accessibility.js'
import type { Program } from './program.js'
import type { TownCitizen } from './town.js'

export const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true }
export const desk = { viewport: { width: 1280, height: 900 } }

export interface PersonOptions extends BrowserContextOptions {
  /** Stands in what a failure says. */
  name: string
  /** Troubles between browser and program that the journey makes itself, such as a line that drops. */
  forgives?: RegExp
}

/** Somebody with a real browser in front of the program; whatever page they come to is judged at once. */
export async function aPerson(program: Program, options: PersonOptions): Promise<Person> {
  const { name, forgives, ...rest } = options
  const context = await program.browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...rest })
  context.setDefaultTimeout(45_000)
  const hasScript = options.javaScriptEnabled ?? true
  return new Person({ program, context, name, forgives, hasScript, page: await context.newPage() })
}

interface PersonParts {
  program: Program
  context: BrowserContext
  page: Page
  name: string
  forgives: RegExp | undefined
  hasScript: boolean
}

export class Person {
  readonly context: BrowserContext
  page: Page
  private readonly program: Program
  private readonly name: string
  private readonly hasScript: boolean
  private readonly forgives: RegExp | undefined
  private readonly faults: string[] = []
  /** Of somebody without scripts, for axe. */
  private secondWindow: Page | undefined

  constructor({ program, context, page, name, forgives, hasScript }: PersonParts) {
    this.forgives = forgives
    this.hasScript = hasScript
    this.program = program
    this.context = context
    this.name = name
    this.page = page
    this.watch(page)
  }

  /** Goes to an address of the program, or of anybody. */
  async open(address: string, status = 200): Promise<void> {
    const answer = await this.page.goto(new URL(address, this.program.url).href)
    await this.arrived(answer, status)
  }

  /** Presses the button of this name and looks at the page that comes. */
  press(name: string | RegExp, status = 200): Promise<void> {
    return this.go(this.page.getByRole('button', named(name)).first(), status)
  }

  /** Presses the button on a page that is wrong, which the page's own check or the server's says; whichever is there first. */
  async isRefused(button: string, because: RegExp): Promise<void> {
    await this.page.getByRole('button', named(button)).first().click()
    await this.page.locator('.govuk-error-summary').filter({ hasText: because }).waitFor()
    await this.look()
  }

  /** Follows the link of this name. */
  follow(name: string | RegExp, status = 200): Promise<void> {
    // A link that starts something looks like a button, and says that it is one.
    const link = this.page
      .getByRole('link', named(name))
      .or(this.page.locator('a').and(this.page.getByRole('button', named(name))))
    return this.go(link.first(), status)
  }

  /** Clicks whatever leads to another page. */
  async go(target: Locator, status = 200): Promise<void> {
    const [answer] = await Promise.all([this.page.waitForNavigation({ waitUntil: 'load' }), target.click()])
    await this.arrived(answer, status)
  }

  /** Looks at a page that was reached by other means. */
  look(): Promise<void> {
    return this.arrived(null, 200)
  }

  async fill(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(label).first().fill(text)
  }

  async choose(label: string | RegExp): Promise<void> {
    await this.page.getByLabel(label).first().check()
  }

  /** Opens a session without the way through the identity provider, where the journey is not about it. */
  async isLoggedIn(citizen: TownCitizen): Promise<void> {
    const [name = '', value = ''] = (await this.program.town.logInAs(citizen)).split('=')
    await this.context.addCookies([{ name, value, url: this.program.url }])
  }

  /** What a person reads on the page. */
  async words(): Promise<string> {
    return (await this.page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
  }

  async reads(words: RegExp): Promise<void> {
    assert.match(await this.words(), words)
  }

  async doesNotRead(words: RegExp): Promise<void> {
    assert.doesNotMatch(await this.words(), words)
  }

  heading(): Promise<string> {
    return this.page.locator('h1').first().innerText()
  }

  /** Follows a link that gives a file. */
  async download(name: string | RegExp): Promise<Buffer> {
    const href = await this.page.getByRole('link', named(name)).first().getAttribute('href')
    assert.ok(href, `no link ${name} on ${this.page.url()}`)
    return this.fetch(href)
  }

  /** Gets an address with this person's cookies. */
  async fetch(address: string): Promise<Buffer> {
    const answer = await this.context.request.get(new URL(address, this.page.url()).href)
    assert.equal(answer.status(), 200, address)
    return answer.body()
  }

  /** The same person closes the window and opens another; cookies that last stay. */
  async reopen(): Promise<void> {
    await this.page.close()
    this.page = await this.context.newPage()
    this.watch(this.page)
  }

  /** A second window of the same browser. */
  async anotherWindow(): Promise<Person> {
    const { program, context, name, forgives, hasScript } = this
    return new Person({ program, context, forgives, hasScript, name: `${name}-2`, page: await context.newPage() })
  }

  private isOurs(address: string): boolean {
    return address.startsWith(this.program.url)
  }

  private watch(page: Page): void {
    page.on('response', (response) => {
      const isPage = response.request().isNavigationRequest()
      if (!isPage && response.status() >= 400 && this.isOurs(response.url())) {
        this.faults.push(`${response.status()} ${response.url()}`)
      }
    })
    page.on('requestfailed', (request) => {
      // Whoever leaves a page breaks off what it is still loading; what was refused shows by its status.
      const why = request.failure()?.errorText
      if (this.isOurs(request.url()) && why !== 'net::ERR_ABORTED') this.faults.push(`${why} ${request.url()}`)
    })
    page.on('pageerror', (error) => this.faults.push(`script: ${error.message}`))
    page.on('console', (message) => {
      const { url } = message.location()
      // The browser calls every page that is refused an error; their status is judged in its place.
      const isRefusedPage = /^Failed to load resource/.test(message.text())
      if (message.type() === 'error' && !isRefusedPage && this.isOurs(url))
        this.faults.push(`console: ${message.text()}`)
    })
  }

  private async arrived(answer: Response | null, status: number): Promise<void> {
    if (!this.isOurs(this.page.url())) return
    const place = `${this.name} at ${new URL(this.page.url()).pathname}`
    if (answer && answer.status() !== status) {
      assert.fail(`${place}: ${answer.status()} instead of ${status}: ${await this.words()}`)
    }
    const findings = await accessibilityFindings(this.page, this.hasScript ? undefined : () => this.twin())
    assert.deepEqual(findings, [], place)
    const tooWide = await this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    assert.ok(tooWide <= 0, `${place} is ${tooWide} px wider than the screen`)
    const faults = this.faults.filter((fault) => !this.forgives?.test(fault))
    assert.deepEqual(faults, [], place)
  }

  /** Axe is a script itself: the page as it stands is judged in a second window that runs none of ours. */
  private async twin(): Promise<Page> {
    const address = this.page.url()
    const body = withoutScripts(await this.page.content())
    const twin = this.secondWindow ?? (await this.openSecondWindow())
    this.secondWindow = twin
    const viewport = this.page.viewportSize()
    if (viewport) await twin.setViewportSize(viewport)
    await twin.unrouteAll()
    await twin.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
    await twin.goto(address)
    return twin
  }

  private async openSecondWindow(): Promise<Page> {
    const context = await this.program.browser.newContext()
    return context.newPage()
  }
}

/** What a browser shows that runs no script, for one that does. */
function withoutScripts(html: string): string {
  return html.replaceAll(/<script\b[\s\S]*?<\/script>/g, '').replaceAll(/<(\/?)noscript>/g, '<$1div>')
}

function named(name: string | RegExp): { name: string | RegExp; exact?: boolean } {
  return typeof name === 'string' ? { name, exact: true } : { name }
}
