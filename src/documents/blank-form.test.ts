import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoProcedures } from '../../seeds/procedures/index.js'
import { asking } from '../../test/support/foreign-tool.js'
import { pdfText } from '../../test/support/pdf-text.js'
import { assertNothingOverflows } from '../../test/support/printed-page.js'
import { fieldKinds } from '../procedures/forms/index.js'
import { renderBlankForm } from './blank-form.js'
import { blankFormOf } from './blank-form-of.js'

const createdAt = new Date('2026-11-22T08:00:00+07:00')
const printed = { since: createdAt, pageUrl: 'http://localhost:3000/thu-tuc/1.001193' }

test('every template of every procedure prints, and nothing runs out of its page', asking('pdftotext'), async () => {
  for (const definition of demoProcedures) {
    for (const template of definition.templates) {
      const { pdf } = await renderBlankForm(blankFormOf(definition, template, printed), { createdAt })
      assertNothingOverflows(pdf)
      assert.ok(pdfText(pdf, 'raw').includes(definition.code), `${definition.code} ${template.id}`)
    }
  }
})

test(
  'a form asks on paper what it asks on the screen, with the papers that go with it',
  asking('pdftotext'),
  async () => {
    const birth = demoProcedures.find((definition) => definition.code === '1.001193')
    const [template] = birth?.templates ?? []
    assert.ok(birth && template)
    const data = blankFormOf(birth, template, printed)
    const text = pdfText((await renderBlankForm(data, { createdAt })).pdf, 'raw').replaceAll(/\s+/g, ' ')
    const asked = birth.form?.pages.flatMap((page) => page.sections.flatMap((section) => section.fields)) ?? []
    const questions = asked
      .filter((field) => field.kind !== 'declaration')
      .flatMap((field) => fieldKinds[field.kind].parts?.(field) ?? [field])
    assert.equal(data.sections.flatMap((section) => section.fields).length, questions.length)
    assert.ok(questions.length > 10)
    for (const word of [
      'TỜ KHAI ĐĂNG KÝ KHAI SINH',
      'Giấy tờ kèm theo',
      'Tôi cam đoan',
      'NGƯỜI YÊU CẦU',
      'Người cha: Họ, chữ đệm, tên',
    ])
      assert.ok(text.includes(word), word)
  },
)

test('a paper that no form asks for gets the person and room to write', () => {
  const allowance = demoProcedures.find((definition) => definition.code === '1.001776')
  const template = allowance?.templates.find((candidate) => candidate.id === 'form2a')
  assert.ok(allowance && template)
  const data = blankFormOf(allowance, template, printed)
  assert.deepEqual(
    data.sections.map((section) => section.title),
    ['Người khai', 'Nội dung'],
  )
  assert.ok(data.papers.every((paper) => !paper.includes('Mẫu số 2a')))
})
