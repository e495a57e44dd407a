import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { markVietnamese } from './mark-vietnamese.js'

/** The whole answer of a page: one string, no hydration. */
export function renderPage(page: ReactElement): string {
  const html = renderToStaticMarkup(page)
  return `<!doctype html>${html.startsWith('<html lang="en"') ? markVietnamese(html) : html}`
}
