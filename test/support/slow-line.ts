import type { Page } from 'playwright-core'

/** A line that a journey can cut and mend. */
export interface Line {
  drop(): Promise<void>
  mend(): Promise<void>
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
  return { drop: () => be(true), mend: () => be(false) }
}
