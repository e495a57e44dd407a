import { randomBytes } from 'node:crypto'
import type { Draft, PageSave } from '../../dossiers/index.js'
import { type Fields, textOf } from '../../surface/route.js'

/** Hidden answers of a page of questions, by which a later save knows its own window again. */
export const openWindow = (): { window: string; stroke: string; at: string } => ({
  window: randomBytes(6).toString('base64url'),
  stroke: '0',
  at: '',
})

/** Which window posts, and how far its typing had come; undefined for whoever does not say. */
export function windowOf(body: Fields): PageSave | undefined {
  const window = textOf(body, 'window')
  const stroke = Number(textOf(body, 'stroke'))
  return /^[\w-]{8}$/.test(window) && Number.isSafeInteger(stroke) && stroke >= 0 ? { window, stroke } : undefined
}

/** Tells the person's browser which of the texts it keeps have arrived: `page:window:stroke`, with spaces between. */
export function takenOf({ content }: Draft): string | undefined {
  const taken = Object.entries(content.saves ?? {}).map(([page, { window, stroke }]) => `${page}:${window}:${stroke}`)
  return taken.length > 0 ? taken.join(' ') : undefined
}
