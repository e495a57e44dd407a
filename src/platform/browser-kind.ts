import type { SessionsTable } from './postgres/schema.js'

/** By which people know their own sessions apart: no more of the browser is kept. */
export type BrowserKind = Pick<SessionsTable, 'browser' | 'device'>

// Most say that they are others too, so the particular come first.
const browsers: [NonNullable<BrowserKind['browser']>, RegExp][] = [
  ['edge', /\bEdgA?(?:iOS)?\//],
  ['coccoc', /coc_coc_browser\//],
  ['samsung', /SamsungBrowser\//],
  ['opera', /\bOPR\//],
  ['firefox', /\b(?:Firefox|FxiOS)\//],
  ['chrome', /(?:Chrome|CriOS)\//],
  ['safari', /\bSafari\//],
]

const devices: [NonNullable<BrowserKind['device']>, RegExp][] = [
  ['iphone', /\biPhone\b/],
  ['ipad', /\biPad\b/],
  ['android', /\bAndroid\b/],
  ['windows', /\bWindows\b/],
  ['mac', /\bMacintosh\b/],
  ['linux', /\bLinux\b/],
]

/** The kind of browser and machine that a `User-Agent` header speaks of. */
export function browserKind(userAgent: string | undefined): BrowserKind {
  const first = <Name>(known: [Name, RegExp][]) => known.find(([, sign]) => sign.test(userAgent ?? ''))?.[0] ?? null
  return { browser: first(browsers), device: first(devices) }
}
