import { contrast } from '../styles/contrast.js'

/** The agency's own colour in place of lacquer red, if it is a colour and white text on it can be read; otherwise nothing. */
export function accentRule(accent: string | undefined): string | undefined {
  if (!accent || !/^#[0-9a-f]{6}$/i.test(accent)) return undefined
  return contrast('#ffffff', accent) >= 4.5 ? `:root{--accent:${accent}}` : undefined
}
