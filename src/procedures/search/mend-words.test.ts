import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../../test/support/random-cases.js'
import { isSyllable } from '../../platform/syllable.js'
import { makeLexicon } from './lexicon.js'
import { mendWords } from './mend-words.js'
import { plainWords, wordsOf } from './plain-words.js'
import { withoutTypingKeys } from './raw-typing.js'

const names = [
  'Đăng ký tạm trú',
  'Đăng ký kết hôn',
  'Cấp lại thẻ căn cước',
  'Giấy chứng nhận quyền sử dụng đất',
  'Đăng ký thường trú',
]

/** The words and pairs of these names, as an index of them would have them. */
function documentsOf(all: readonly string[]): Map<string, number> {
  const documents = new Map<string, number>()
  for (const words of all.map(plainWords)) {
    const pairs = words.slice(1).map((word, index) => `${words[index]}_${word}`)
    for (const term of new Set([...words, ...pairs])) documents.set(term, (documents.get(term) ?? 0) + 1)
  }
  return documents
}

const lexicon = makeLexicon({
  everydayWords: [{ term: 'sổ đỏ', expansion: 'quyền sử dụng đất' }],
  documents: documentsOf(names),
})
const mend = (question: string) =>
  mendWords(wordsOf(question), lexicon)
    .map(({ plain }) => plain)
    .join(' ')

test('words run together are taken apart, two or all of them, everyday words too', () => {
  assert.equal(mend('dangky tamtru'), 'dang ky tam tru')
  assert.equal(mend('dangkytamtru'), 'dang ky tam tru')
  assert.equal(mend('caplai sodo'), 'cap lai so do')
  assert.equal(mend('caplaithecancuoc'), 'cap lai the can cuoc')
})

test('a slip is put right by its neighbours; without any that know it, it stays for guessing', () => {
  assert.equal(mend('dang ky kte hon'), 'dang ky ket hon')
  assert.equal(mend('the cna cuoc'), 'the can cuoc')
  assert.equal(mend('cna'), 'cna')
})

test('a Vietnamese word that the catalogue does not have is no slip', () => {
  assert.equal(mend('đăng ký kẹt hôn'), 'dang ky ket hon')
  assert.equal(mend('đăng ký kép hôn'), 'dang ky kep hon')
  assert.equal(mend('game'), 'game')
  assert.equal(mend('xibalo'), 'xibalo')
})

/** Every word of the names, with its accents. */
const accented = names.flatMap((name) => name.normalize('NFC').toLowerCase().split(' '))
const shapes = { telex: 'uw ow aw aa ee oo dd', vni: 'u7 o7 a8 a6 e6 o6 d9' } as const
const tones = { telex: 'sfrxj', vni: '12345' } as const
const toneMarks = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323']
const shaped = [...'ươăâêôđ']

/** Written otherwise than the product: what keys make of a word where no program turns them into accents, the tone last as most people type it. */
function asTyped(word: string, way: keyof typeof shapes): string {
  const tone = toneMarks.findIndex((mark) => word.normalize('NFD').includes(mark))
  const toneless = word
    .normalize('NFD')
    .replaceAll(new RegExp(`[${toneMarks.join('')}]`, 'g'), '')
    .normalize('NFC')
  const keys = shapes[way].split(' ')
  const letters = [...toneless].map((letter) => keys[shaped.indexOf(letter)] ?? letter).join('')
  return letters + (tones[way][tone] ?? '')
}

test('keys of a keyboard that was not set to Vietnamese are read, Telex and VNI', () => {
  assert.equal(asTyped('đăng', 'telex'), 'ddawng')
  assert.equal(asTyped('thường', 'vni'), 'thu7o7ng2')
  fc.assert(
    fc.property(fc.constantFrom(...accented), fc.constantFrom('telex' as const, 'vni' as const), (word, way) => {
      assert.equal(withoutTypingKeys(asTyped(word, way)), plainWords(word)[0])
      assert.equal(mend(asTyped(word, way)), plainWords(word)[0])
    }),
  )
  assert.equal(mend('ddawng kys keets hoon'), 'dang ky ket hon')
  assert.equal(mend('da8ng ky1 ke61t ho6n'), 'dang ky ket hon')
})

test('Vietnamese syllables are told from what cannot be one', () => {
  for (const word of accented) assert.ok(isSyllable(plainWords(word)[0] ?? ''), word)
  for (const word of ['nghiêng', 'quỹ', 'giường', 'khuya', 'xoài', 'ươm'])
    assert.ok(isSyllable(plainWords(word)[0] ?? ''), word)
  for (const word of ['hnon', 'vnag', 'chcu', 'kys', 'ddang', 'tamtru', 'cccd', 'ct07'])
    assert.ok(!isSyllable(word), word)
})
