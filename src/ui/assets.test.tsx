import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import { gzipSync } from 'node:zlib'
import { aFrame } from '../../test/support/frame.js'
import { assetsFolder, assetsPath, openAssets } from './assets.js'
import { Gallery } from './dev/gallery.js'
import { OfficeGallery } from './dev/office-gallery.js'
import { renderPage } from './layout/render-page.js'

const assets = openAssets()
const content = (name: Parameters<typeof assets>[0]) =>
  readFileSync(path.join(assetsFolder, assets(name).slice(assetsPath.length)))
const weight = (...parts: (string | Buffer)[]) => parts.reduce((sum, part) => sum + gzipSync(part).length, 0)

test('style and script leave half of the first page budget of 40 KB to its HTML', () => {
  assert.ok(weight(content('citizen.css'), content('citizen.js')) < 24 * 1024)
})

test('citizens load at most 15 KB of script, on the pages of a draft too', () => {
  assert.ok(weight(content('citizen.js'), content('draft.js')) < 15 * 1024)
})

test('the verification challenge has a budget of its own, and only its pages load it', () => {
  assert.ok(weight(content('challenge.js'), content('challenge.css'), content('challenge-worker.js')) < 48 * 1024)
})

test('what sends files piece by piece is loaded when one is chosen, and is small', () => {
  assert.ok(weight(content('upload.js')) < 5 * 1024)
})

test('what joins photographs is loaded when somebody wants it, and is small', () => {
  assert.ok(weight(content('photos.js')) < 5 * 1024)
})

test('everything a style sheet names is there, and nothing comes from elsewhere', () => {
  for (const name of ['citizen.css', 'office.css'] as const) {
    const urls = [
      ...content(name)
        .toString()
        .matchAll(/url\("?([^")]+)"?\)/g),
    ].map(([, url = '']) => url)
    assert.ok(urls.length >= 4)
    for (const url of urls) assert.ok(existsSync(path.join(assetsFolder, url)), `${name} names ${url}`)
  }
})

test('nothing of the design base’s own brand is shipped', () => {
  const files = readdirSync(assetsFolder).join(' ')
  const css = content('citizen.css').toString() + content('office.css').toString()
  assert.doesNotMatch(files, /crown|govuk|transport/i)
  assert.deepEqual(css.match(/GDS Transport|#1d70b8|#ffdd00|#fd0\b/gi) ?? [], [])
})

test('each name carries a hash of its content, so that it may be cached for ever', () => {
  assert.match(assets('citizen.css'), /^\/assets\/citizen-[0-9a-f]{10}\.css$/)
})

test('no page needs more than the nonce for its styles and scripts', () => {
  for (const page of [<Gallery key="g" frame={aFrame()} />, <OfficeGallery key="o" frame={aFrame()} />]) {
    const html = renderPage(page)
    assert.doesNotMatch(html, / style="| on\w+="|javascript:/)
    for (const [tag] of html.matchAll(/<(?:script|style)\b[^>]*>/g)) assert.match(tag, /nonce="test-nonce"/)
  }
})
