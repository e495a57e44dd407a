import assert from 'node:assert/strict'
import { test } from 'node:test'
import { builtInText } from './built-in-texts.js'
import type { formKinds } from './form-kinds.js'
import { paperTitle } from './paper-titles.js'

/** The title that a set of forms prints, without its number. */
const printed = (forms: '2025' | '2018', kind: (typeof formKinds)[number]): string =>
  /^# (.+)$/m.exec(builtInText(forms, kind))?.[1] ?? ''

test('a paper of either set is called as it is titled, with the number of its form', () => {
  for (const forms of ['2025', '2018'] as const)
    for (const kind of ['acceptance_receipt', 'supplement_request', 'decline_notice'] as const)
      assert.ok(paperTitle({ kind, forms }).startsWith(`${printed(forms, kind)} (Mẫu 0`), `${kind} ${forms}`)
  assert.ok(paperTitle({ kind: 'apology', forms: '2018' }).startsWith(printed('2018', 'apology')))
  assert.match(paperTitle({ kind: 'routing_slip', forms: '2025' }), /\(Mẫu 06\)$/)
  assert.match(paperTitle({ kind: 'routing_slip', forms: '2018' }), /\(Mẫu 05\)$/)
  assert.doesNotMatch(paperTitle({ kind: 'stop_notice', forms: '2018' }), /Mẫu/)
})
