import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { fc } from '../../../test/support/random-cases.js'
import { openTown } from '../../../test/support/town.js'
import { asSystem } from '../../platform/db.js'
import { type Lexicon, makeLexicon } from './lexicon.js'
import { exactWords, plainWords } from './plain-words.js'
import { planSearch } from './plan-search.js'
import { searchCatalogue } from './search-catalogue.js'
import { countFruitlessSearch, listFruitlessSearches, removeEverydayWord, saveEverydayWord } from './search-words.js'
import { isOneSlipAway } from './spelling.js'

const lexiconOf = (everydayWords: [string, string][], vocabulary: string[] = []): Lexicon =>
  makeLexicon({
    everydayWords: everydayWords.map(([term, expansion]) => ({ term, expansion })),
    documents: new Map(vocabulary.map((word) => [word, 1])),
  })

const asks = (question: string, term: string, lexicon: Lexicon) => planSearch(question, lexicon).terms.has(term)

test('the program and the database make the same of a word', async (t) => {
  const { needs } = await openTown(t)
  const letters = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ'
  for (const text of [letters, letters.toUpperCase(), 'Giấy CN–QSDĐ, "số 5/2026"…', 'cấp/cấp lại']) {
    const { rows } = await asSystem(needs.db, (tx) =>
      sql<{ plain: string }>`select plain_words(${text}) as plain`.execute(tx),
    )
    assert.equal(rows[0]?.plain.trim(), plainWords(text).join(' '))
  }
})

test('who types accents is taken at their word; who types none is forgiven', () => {
  const lexicon = lexiconOf([['đổi họ', 'cải chính hộ tịch']])
  assert.ok(asks('em muốn đổi họ cho con', 'cai_chinh', lexicon))
  assert.ok(asks('doi ho cho con', 'cai_chinh', lexicon))
  assert.ok(!asks('đổi hộ kinh doanh', 'cai_chinh', lexicon))
})

test('accents forgotten on some words are forgiven; the tones of hỏi and ngã are one', () => {
  const lexicon = lexiconOf([['sửa nhà', 'cải tạo nhà ở']])
  assert.ok(asks('em muốn sua nhà cũ', 'cai_tao', lexicon))
  assert.ok(asks('em muốn sữa nhà cũ', 'cai_tao', lexicon))
  assert.ok(!asks('em muốn sùa nhà cũ', 'cai_tao', lexicon))
})

test('whom it is for may stand within an everyday word; anything else may not', () => {
  const lexicon = lexiconOf([['ủy quyền lãnh lương', 'lĩnh thay']])
  assert.ok(asks('ủy quyền cho con lãnh lương', 'linh_thay', lexicon))
  assert.ok(asks('uy quyen cho con lanh luong', 'linh_thay', lexicon))
  assert.ok(!asks('ủy quyền bán nhà lãnh lương', 'linh_thay', lexicon))
  assert.ok(!asks('ủy quyền cho con của anh chị em tôi lãnh lương', 'linh_thay', lexicon))
})

test('a province says where, not what, whoever else has its words in a name', () => {
  const lexicon = lexiconOf([])
  const { terms, parts } = planSearch('dang ky ho kinh doanh o thanh pho Da Nang', lexicon)
  assert.deepEqual(
    parts.map((part) => [...part.keys()][0]),
    ['ky', 'ho', 'kinh', 'doanh'],
  )
  assert.ok((terms.get('nang') ?? 0) < (terms.get('kinh') ?? 0))
  // Asked alone, it is what is asked.
  assert.equal(planSearch('Đà Nẵng', lexicon).parts.length, 1)
})

test('one bare syllable may be too many words to be an everyday word; an abbreviation may not', () => {
  const lexicon = lexiconOf([
    ['đò', 'phương tiện thủy'],
    ['đk', 'đăng ký'],
  ])
  assert.ok(asks('mua đò chở khách', 'phuong_tien', lexicon))
  assert.ok(!asks('giay phep cho ky su an do', 'phuong_tien', lexicon))
  assert.ok(asks('dk ket hon', 'dang_ky', lexicon))
})

test('an abbreviation makes phrases with its neighbours, unless the catalogue writes it too', () => {
  const words: [string, string][] = [
    ['gpxd', 'giấy phép xây dựng'],
    ['giấy phép xây dựng hết hạn', 'gia hạn'],
  ]
  assert.ok(asks('gpxd het han', 'gia_han', lexiconOf(words)))
  assert.ok(asks('gpxd het han', 'gpxd', lexiconOf(words, ['gpxd'])))
})

test('old and new places of the tone mark are one word', () => {
  fc.assert(
    fc.property(fc.constantFrom(['hóa', 'hoá'], ['thủy', 'thuỷ'], ['lòe', 'loè']), ([one = '', other = '']) => {
      assert.deepEqual(exactWords(one), exactWords(other))
    }),
  )
})

test('a word is found however its end is written, in pairs too: liệt sỹ and liệt sĩ, đăng kí and đăng ký', () => {
  const terms = (question: string) => planSearch(question, lexiconOf([], ['liet', 'si', 'dang', 'ky'])).terms
  assert.equal(terms('liệt sỹ').get('liet_si'), 1)
  assert.equal(terms('dang ki').get('dang_ky'), 1)
  assert.ok(!terms('bí').has('by'))
})

test('a long meaning counts no more than a short one, so that the rest of the question is heard', () => {
  const long = 'cấp giấy chứng nhận quyền sử dụng đất quyền sở hữu nhà ở tài sản'
  const sum = (meaning: string) => {
    const { terms } = planSearch('xibalô', lexiconOf([['xibalô', meaning]]))
    return [...terms]
      .filter(([term]) => !term.includes('_') && term !== 'xibalo')
      .reduce((all, [, one]) => all + one, 0)
  }
  assert.ok(sum(long) <= sum('một hai ba bốn năm sáu') + 1e-9)
})

test('a question has as many parts as it asks for: a word, or an everyday word whatever it means; fillers and places are none', () => {
  const lexicon = lexiconOf([['sổ đỏ', 'giấy chứng nhận quyền sử dụng đất']], ['mat', 'ky', 'phuong'])
  const { parts } = planSearch('em bị mất sổ đỏ ở công an phường, kỷ', lexicon)
  assert.deepEqual(
    parts.map((part) => [...part]),
    [
      [
        ...['giay', 'chung', 'nhan', 'quyen', 'su', 'dung', 'dat'].map((word) => [word, 1 / 7]),
        ...['so', 'do'].map((word) => [word, 1 / 2]),
      ],
      [['mat', 1]],
      [
        ['ky', 1],
        ['ki', 1],
      ],
    ],
  )
})

test('a code is found with or without the suffix of a case, inside a question too', () => {
  const code = (question: string) => planSearch(question, lexiconOf([])).code
  assert.equal(code('1.004222'), '1.004222')
  assert.equal(code('thủ tục 1.004222.01 cần gì'), '1.004222')
  assert.equal(code('1.004222.000.00.00.H99'), '1.004222')
  assert.equal(code('1004222'), '1.004222')
  assert.equal(code('mã 1,004222'), '1.004222')
  assert.equal(code('11.004222'), undefined)
  assert.equal(code('0912345678'), undefined)
})

/** Written otherwise than the product: every single slip is made and looked up. */
function slipsOf(word: string): Set<string> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const slips = new Set<string>()
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    for (const letter of letters) slips.add(before + letter + after)
    if (!after) continue
    slips.add(before + after.slice(1))
    for (const letter of letters) slips.add(before + letter + after.slice(1))
    if (after.length > 1) slips.add(`${before}${after[1]}${after[0]}${after.slice(2)}`)
  }
  slips.delete(word)
  return slips
}

test('one slip is what one slip of the finger can make, and nothing else', () => {
  const word = fc.stringMatching(/^[a-e]{1,5}$/)
  fc.assert(
    fc.property(word, word, (typed, meant) => {
      assert.equal(isOneSlipAway(typed, meant), slipsOf(meant).has(typed))
    }),
    { numRuns: 3_000 },
  )
})

test('five ways to ask find the procedure: no accents, slips, abbreviation, everyday words, a whole question', async (t) => {
  const { needs } = await openTown(t)
  const first = async (words: string) => (await searchCatalogue(needs, { words, limit: 3 })).procedures[0]?.code
  assert.equal(await first('dang ky ket hon'), '1.000894')
  assert.equal(await first('đăng kys kết hno'), '1.000894')
  assert.equal(await first('dangky khaisinh'), '1.001193')
  assert.equal(await first('gpxd nhà ở'), '1.013225')
  assert.equal(await first('giấy độc thân'), '1.004873')
  assert.equal(await first('con em mới đẻ đăng ký giấy tờ ở đâu'), '1.001193')
  assert.equal(await first('2.000815'), '2.000815')
})

test('a word that administrators teach is understood at once, and forgotten when it is removed', async (t) => {
  const { needs, officer } = await openTown(t).then(async (town) => ({
    needs: town.needs,
    officer: await town.officer('catalogue_controller', 'hoa-sen'),
  }))
  const find = async () =>
    (await searchCatalogue(needs, { words: 'xibalô', limit: 3 })).procedures.map(({ code }) => code)
  assert.deepEqual(await find(), [])
  await saveEverydayWord(needs, { term: 'xibalô', expansion: 'đăng ký khai tử', officerId: officer.id })
  assert.equal((await find())[0], '1.000656')
  await removeEverydayWord(needs, { term: 'xibalô', officerId: officer.id })
  assert.deepEqual(await find(), [])
})

test('searches in vain are counted by words alone; what may point to a person is not written down', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  for (const words of ['zzxqk', 'ZZXQK ', '079200001234', 'a@b.example', 'zz xx qq ww vv kk jj hh'])
    await app.inject({ path: '/thu-tuc', query: { q: words } })
  await app.inject('/thu-tuc?q=zzxqj&muc=2')
  await countFruitlessSearch(town.needs, 'wwqz')
  const list = await asSystem(town.needs.db, (tx) => listFruitlessSearches(tx, { atLeast: 1, limit: 9 }))
  assert.deepEqual(
    list.map(({ words, times }) => [words, times]),
    [
      ['zzxqk', 2],
      ['wwqz', 1],
    ],
  )
})
