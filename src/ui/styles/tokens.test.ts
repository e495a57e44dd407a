import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { accentRule } from '../layout/accent.js'
import { contrast } from './contrast.js'
import { dark, fixed, fixedTextPairs, light, lineMarks, textPairs } from './tokens.js'

test('contrast is measured as WCAG measures it', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#ffffff', '#ffffff'), 1)
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48')
})

for (const [name, palette] of Object.entries({ light, dark })) {
  test(`every text of the ${name} palette can be read on its ground`, () => {
    for (const [text, ground] of textPairs) {
      const measured = contrast(palette[text], palette[ground])
      assert.ok(measured >= 4.5, `${text} on ${ground}: ${measured.toFixed(2)}`)
    }
  })

  test(`every field border of the ${name} palette can be seen`, () => {
    for (const [line, ground] of lineMarks) {
      const measured = contrast(palette[line], palette[ground])
      assert.ok(measured >= 3, `${line} on ${ground}: ${measured.toFixed(2)}`)
    }
  })
}

test('every text on the grounds that never change can be read', () => {
  for (const [text, ground] of fixedTextPairs) {
    const measured = contrast(fixed[text], fixed[ground])
    assert.ok(measured >= 4.5, `${text} on ${ground}: ${measured.toFixed(2)}`)
  }
})

test('focus is gold with ink, in light and in dark', () => {
  assert.ok(contrast(fixed.night, light.gold) >= 4.5)
  assert.ok(contrast(dark.gold, dark.paper) >= 3)
})

test('an agency gets its own accent only when white text on it can be read', () => {
  assert.equal(accentRule('#0b4f6c'), ':root{--accent:#0b4f6c}')
  assert.equal(accentRule('#ffb703'), undefined)
  assert.equal(accentRule('red;} body{display:none'), undefined)
  assert.equal(accentRule(undefined), undefined)
})

test('the style sheets take every colour from the tokens', () => {
  const sources = [
    'citizen',
    'office',
    '_typography',
    '_fields',
    '_actions',
    '_content',
    '_data',
    '_frame',
    '_desk',
    '_print',
  ]
  for (const source of sources) {
    const scss = readFileSync(new URL(`../../../../src/ui/styles/${source}.scss`, import.meta.url), 'utf8')
    assert.deepEqual(scss.match(/#[0-9a-f]{3,8}\b/gi) ?? [], [], `${source}.scss writes a colour of its own`)
  }
})
