import { hasAccents, plainWords, type Word, wordsOf } from './plain-words.js'

/** What is done to a thing that exists already; `procedure_acts` of the database reads the same from a procedure's name. */
export type Act = 'again' | 'change' | 'extend' | 'end'

const said: Record<Act, string> = {
  again: `mất, thất lạc, rách, cháy, hư, hỏng, làm lại, xin lại, cấp lại, đăng ký lại, đăng kí lại, rớt, rơi`,
  change: `đổi, sửa, sai, thêm, điều chỉnh, bổ sung, đính chính, cải chính, nhầm, cập nhật, dời, chuyển sang`,
  extend: `gia hạn, hết hạn, hết hiệu lực, quá hạn`,
  end: `nghỉ, dẹp, đóng cửa, trả lại, hủy, xóa, thu hồi, giải tán, giải thể, dừng, ngừng, chấm dứt, thôi, cắt`,
}

/** Without accents these may be other words: "dung" is "dừng", "dùng" and "dựng". */
const onlyWithAccents = new Set(['hu', 'hong', 'rot', 'roi', 'nghi', 'dung', 'thoi', 'cat', 'chay'])

/** Turns of phrase that such words stand in without asking for it. */
const saysNothing = `mất bao, mất mấy, mất tối đa, mất tiền, mất phí, mất thời gian, mất nhiều, mất năng lực, mất sức, mất tích, mất việc, mặt tiền,
  phòng cháy, chữa cháy, cháy nổ, báo cháy, sửa nhà, sửa chữa, đổi nghề, đổi mới, nghỉ hưu, nghỉ việc, nghỉ thai sản, nghỉ sinh, nghỉ dưỡng, nhà nghỉ,
  dạy thêm, học thêm, làm thêm`

/** What a name says of each act, which is asked for with it. */
const named: Record<Act, string> = {
  again: 'lại',
  change: 'đổi, thay, điều, chỉnh, sửa, bổ, sung',
  extend: 'gia, hạn',
  end: 'chấm, dứt, xóa, hủy, giải, thu, hồi, ngừng, tạm, dừng, thôi',
}

interface SaidAct {
  act: Act
  exact: string
  plain: string
}

const together = (words: readonly string[]): string => ` ${words.join(' ')} `
const exactly = (words: readonly Word[]): string => together(words.map(({ exact }) => exact))
const plainly = (words: readonly Word[]): string => together(words.map(({ plain }) => plain))

const saidActs: readonly SaidAct[] = (Object.keys(said) as Act[]).flatMap((act) =>
  said[act].split(', ').map((words) => ({ act, exact: exactly(wordsOf(words)), plain: plainly(wordsOf(words)) })),
)

const phrasesOf = (list: string, written: typeof exactly): string[] =>
  list.split(',').map((phrase) => written(wordsOf(phrase)))
const nothing = { exact: phrasesOf(saysNothing, exactly), plain: phrasesOf(saysNothing, plainly) }

const without = (phrases: readonly string[], typed: string): string =>
  phrases.reduce((left, phrase) => left.replaceAll(phrase, ' | '), typed)

/** What the question wants done, if it says so. */
export function actsAsked(words: readonly Word[]): Act[] {
  const isExact = hasAccents(words)
  const typed = isExact ? without(nothing.exact, exactly(words)) : without(nothing.plain, plainly(words))
  const isSaid = ({ exact, plain }: SaidAct): boolean =>
    isExact ? typed.includes(exact) : typed.includes(plain) && !onlyWithAccents.has(plain.trim())
  return [...new Set(saidActs.filter(isSaid).map(({ act }) => act))]
}

/** Words of names, plain, that are asked for by asking for these acts. */
export const wordsOfActs = (acts: readonly Act[]): string[] => acts.flatMap((act) => plainWords(named[act]))
