import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import { LanguageContext } from '../language.js'
import { RequiredMark } from './required-mark.js'

test('the star of a required question is tied to its last word, so that it never stands alone on a line', () => {
  const html = renderToStaticMarkup(
    <LanguageContext value="vi">
      <RequiredMark />
    </LanguageContext>,
  )
  assert.match(html, /^\u00a0<span/)
})
