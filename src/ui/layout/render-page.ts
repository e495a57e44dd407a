import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** The whole answer of a page: one string, no hydration. */
export function renderPage(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`
}
