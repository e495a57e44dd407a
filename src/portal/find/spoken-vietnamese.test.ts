import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCatalogueLine, catalogueFile } from '../../../test/support/a-catalogue-line.js'
import { openTown } from '../../../test/support/town.js'
import { importCatalogue } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'

const line = aCatalogueLine({
  code: '1.777771',
  name: 'Cấp lại thẻ thử nghiệm',
  agency: 'Ủy ban nhân dân cấp xã',
  result: ['Thẻ thử nghiệm'],
})
const details = {
  code: '1.777771',
  steps: '- Quy trình: người dân nộp hồ sơ qua email\n- Cơ quan trả lời',
  cases: [{ case: 'Trường hợp mất thẻ', items: [{ name: 'Đơn xin cấp lại', original: 1, copy: 0 }] }],
  legalBasis: [{ no: '01/2026/TT-BTN', name: 'Thông tư về thẻ thử nghiệm' }],
  fees: [{ amount: 5000, unit: 'đồng', note: 'Mỗi thẻ', method: 'truc_tuyen' }],
}

/** Texts of a page with the language they are said to be in, found by walking its elements. */
function textsOf(html: string): { language: string; text: string }[] {
  const languages: string[] = []
  // A choice is read as a whole, in the language most of it is in.
  const body = html.replace(/<(script|style|title|textarea|option)\b.*?<\/\1>/gs, '')
  return (body.match(/<[^>]+>|[^<]+/g) ?? []).flatMap((part) => {
    if (!part.startsWith('<')) return [{ language: languages.at(-1) ?? '', text: part }]
    if (part.startsWith('</')) languages.pop()
    else if (!/^<(!|area|br|hr|img|input|link|meta|wbr)|\/>$/.test(part))
      languages.push(/ lang="(\w+)"/.exec(part)?.[1] ?? languages.at(-1) ?? '')
    return []
  })
}

test('on English pages everything that is only in Vietnamese says so, and nothing English is called Vietnamese', async (t) => {
  const town = await openTown(t)
  const files = { name: 'thử', catalogue: catalogueFile([line]), details: catalogueFile([details], 'details.jsonl') }
  await importCatalogue(town.needs, files, { isDryRun: false, officerId: null })
  const app = await town.app()
  const imported = paths.procedure('1.777771')
  const pages = ['', paths.procedures, imported, paths.procedureLevel('1.777771'), paths.procedureHistory('1.777771')]
  for (const page of [...pages, paths.procedure('1.004222'), paths.agencies, paths.statistics, '/khong-co']) {
    const texts = textsOf((await app.inject(`/en${page}`)).body)
    for (const { language, text } of texts) {
      const isVietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(text)
      if (language === 'en') assert.ok(!isVietnamese, `${page}: ${text}`)
      else assert.ok(!/\b(the|and|of|your|is|days)\b/i.test(text), `${page}: ${text}`)
    }
    if (page !== imported) continue
    const said = texts.filter(({ language }) => language === 'vi').map(({ text }) => text)
    for (const words of ['Cấp lại thẻ thử nghiệm', 'Đơn xin cấp lại', 'Quy trình: người dân nộp hồ sơ qua email'])
      assert.ok(said.includes(words), words)
    assert.ok(said.some((words) => words.includes('Thông tư về thẻ thử nghiệm')))
  }
})
