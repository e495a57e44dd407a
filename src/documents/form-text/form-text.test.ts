import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc, randomCases } from '../../../test/support/random-cases.js'
import { acceptanceReceiptWords } from '../acceptance-receipt.js'
import { faultsOfForm, formKinds, startingText } from '../form-kinds.js'
import { sampleAcceptanceReceipt, sampleApplicant, sampleStopNotice } from '../sample-data.js'
import { stopNoticeWords } from '../stop-notice.js'
import { MissingVariable } from '../typst/complete-data.js'
import { type FilledForm, fillFormText, parseFormText } from './index.js'

const receipt = startingText('2025', 'acceptance_receipt')
const stopped = startingText('2025', 'stop_notice')

const faults = (text: string) =>
  faultsOfForm('acceptance_receipt', text).map(({ line, because, name }) => [line, because, name])
const fill = (text: string, data = sampleAcceptanceReceipt) =>
  fillFormText(parseFormText(text).form, acceptanceReceiptWords, data)

/** The paper as bare words, a line each. */
function wordsOf({ title, subject, lines }: FilledForm): string[] {
  const said = (pieces: { words: string }[]) => pieces.map(({ words }) => words).join('')
  const printed = lines.flatMap((line) =>
    line.kind === 'line' ? [line.columns.map(said).join(' ')] : [`[${line.name}]`],
  )
  return [title, said(subject), ...printed]
}

test('the forms of the law have no faults, whichever set they come from', () => {
  for (const forms of ['2025', '2018'] as const)
    for (const kind of formKinds) {
      const found = faultsOfForm(kind, startingText(forms, kind)).filter(
        // The six forms of 2018 asked neither for an identity number nor for the code of a dossier declined.
        ({ because, name }) => forms === '2025' || because !== 'required_missing' || name !== 'số định danh',
      )
      assert.deepEqual(found, [], `${forms} ${kind}`)
    }
})

test('every slip of the pen is named with its line', () => {
  const last = receipt.split('\n').length
  assert.deepEqual(
    faults(
      `${receipt}\nKính gửi {tên ông bà}\n[bảng giá]\n[mỗi con]\n[nếu mưa]\n[hết]\n[hết]\n[hết]\nMột {ngoặc`,
    ).filter(([line]) => line !== 0),
    [
      [last + 1, 'unknown_field', 'tên ông bà'],
      [last + 2, 'unknown_block', 'bảng giá'],
      [last + 3, 'unknown_list', 'con'],
      [last + 4, 'nested', ''],
      [last + 7, 'nothing_to_end', ''],
      [last + 8, 'open_brace', ''],
    ],
  )
})

test('a value that not every dossier has may stand only where its condition was asked', () => {
  const blank = receipt.replace('[nếu ủy quyền]', '[nếu không ủy quyền]')
  assert.deepEqual(faults(blank)[0], [11, 'may_be_absent', 'người ủy quyền'])
  assert.throws(() => fill(blank), new MissingVariable('người ủy quyền'))
})

test('what law wants a form to say cannot be left out', () => {
  const without = receipt.replace('Thời gian trả kết quả: **{thời gian trả kết quả}**', 'Thời gian trả kết quả: sớm')
  assert.deepEqual(faults(without), [[0, 'required_missing', 'thời gian trả kết quả']])
  assert.deepEqual(faults(receipt.replace('[bảng giấy tờ]', '')), [[0, 'required_missing', 'bảng giấy tờ']])
})

test('a form has one title, a block gets its words, and no text is endless', () => {
  assert.deepEqual(faults(receipt.replace('# Giấy', 'Giấy')), [[0, 'title_count', '']])
  assert.deepEqual(faults(receipt.replace(' | Người tiếp nhận hồ sơ', ''))[0]?.slice(1), [
    'wrong_words',
    'chữ ký hai bên',
  ])
  assert.deepEqual(faults(`${receipt}\n[nếu sổ theo dõi]`), [[receipt.split('\n').length + 1, 'not_ended', '']])
  assert.deepEqual(faults('a'.repeat(20_001))[0], [0, 'too_long', ''])
})

test('lists repeat their lines with a number, and an empty one is a condition', () => {
  const text = wordsOf(fillFormText(parseFormText(stopped).form, stopNoticeWords, sampleStopNotice))
  assert.deepEqual(
    text.filter((line) => /^\d\./.test(line)),
    ['1. Giấy xác nhận khuyết tật (bản chính)', '2. Sổ hộ nghèo (bản sao có chứng thực)'],
  )
  assert.ok(text.includes('Phí, lệ phí đã nộp: không có'))
})

test('names are found however their letters are composed, spaced or capitalised', () => {
  const text = receipt.replace('{người yêu cầu}', '{  Người   YÊU cầu }'.normalize('NFD'))
  assert.deepEqual(faults(text), [])
  assert.ok(wordsOf(fill(text)).includes(`Tiếp nhận hồ sơ của Ông/Bà: ${sampleApplicant.name}`))
})

test('a value is printed as it is, never read as an instruction', () => {
  const name = '[mỗi lý do] **{địa chỉ}** # $x$'
  const text = wordsOf(fill(receipt, { ...sampleAcceptanceReceipt, applicant: { ...sampleApplicant, name } }))
  assert.ok(text.includes(`Tiếp nhận hồ sơ của Ông/Bà: ${name}`))
})

test('a text without faults makes a paper of every dossier, without a brace or a blank left', (t) => {
  const lines = receipt.split('\n')
  const stray = [
    '{mã hồ sơ}',
    '[nếu ủy quyền]',
    '[hết]',
    '[nếu sổ theo dõi]',
    '{quyển số}',
    '{người ủy quyền}',
    '**',
    '{',
    '[mã QR] {x}',
    'lời',
  ]
  const cut = fc.record({
    at: fc.nat(lines.length),
    remove: fc.nat(2),
    add: fc.array(fc.constantFrom(...stray), { maxLength: 3 }),
  })
  const dossier = fc.record({ isAuthorised: fc.boolean(), isRegistered: fc.boolean() })
  let sound = 0
  fc.assert(
    fc.property(cut, dossier, ({ at, remove, add }, { isAuthorised, isRegistered }) => {
      const text = lines.toSpliced(at, remove, ...add).join('\n')
      if (faults(text).length > 0) return
      sound += 1
      const authorisation = isAuthorised ? { by: sampleApplicant, document: 'Giấy ủy quyền số 1' } : null
      const register = isRegistered ? sampleAcceptanceReceipt.register : null
      const said = wordsOf(fill(text, { ...sampleAcceptanceReceipt, authorisation, register })).join('\n')
      assert.doesNotMatch(said, /[{}]|\bnull\b|undefined/)
    }),
    randomCases(t, { usual: 1_000, deep: 20_000 }),
  )
  assert.ok(sound > 50, `only ${sound} texts were sound`)
})
