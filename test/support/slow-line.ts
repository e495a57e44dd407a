import type { CDPSession, Page } from 'playwright-core'

/** A line that a journey can cut and mend. */
export interface Line {
  drop(): Promise<void>
  mend(): Promise<void>
  /** The whole window goes, as on a phone that needs its memory elsewhere: no script hears of it. */
  crash(): Promise<void>
}

/** The line for which pages are budgeted: 400 kbit/s and 400 ms round trips. */
export async function slowLine(page: Page): Promise<Line> {
  const session = await page.context().newCDPSession(page)
  const bytesPerSecond = 400_000 / 8
  const be = async (offline: boolean): Promise<void> => {
    await session.send('Network.emulateNetworkConditions', {
      offline,
      latency: 400,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    })
  }
  await be(false)
  return { drop: () => be(true), mend: () => be(false), crash: () => crash(page, session) }
}

async function crash(page: Page, session: CDPSession): Promise<void> {
  const crashed = page.waitForEvent('crash')
  // The answer never comes from a window that is gone.
  void session.send('Page.crash').catch(() => undefined)
  await crashed
}
