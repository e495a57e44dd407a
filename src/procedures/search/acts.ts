import { hasAccents, type Word, wordsOf } from './plain-words.js'

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

/** What the question wants done, if it says so. */
export function actsAsked(words: readonly Word[]): Act[] {
  const isExact = hasAccents(words)
  const typed = isExact ? exactly(words) : plainly(words)
  const isSaid = ({ exact, plain }: SaidAct): boolean =>
    isExact ? typed.includes(exact) : typed.includes(plain) && !onlyWithAccents.has(plain.trim())
  return [...new Set(saidActs.filter(isSaid).map(({ act }) => act))]
}
