import { plainWords } from './plain-words.js'

/** Words that a question is made of and that say nothing of what is asked; they weigh little, never nothing, since names hold them too. */
const words = `
  tôi em anh chị mình tui bác cháu con bạn cho hỏi xin muốn cần phải được dc đc ko không khong k có thể nào gì là thì mà và với của ở đâu ai như
  ra sao vậy à ạ ơi hả nhé nhỉ rồi giờ đi đến này kia mới hôm trước tuần cả nhà nên lại luôn khi nếu về việc trong tại giúp vs hay bị vì bởi bằng
  mấy bé e các giấy tờ những theo còn đang sẽ đã đó đây thế nha hết tiền phí ntn gồm chỉ dùm giùm nhen hem bao thêm rất quá lắm
  alo ad admin dạ thưa vâng chào mn mng nghen heng dzậy zậy vậy ạk ah ak chút xíu luôn biết nhờ sớm cám ơn cảm thanks tks nhiêu`

/** Turns of phrase about papers, places, money and time that any procedure may be asked with. */
const phrases = `
  thủ tục hành chính, thủ tục, thành phần hồ sơ, hồ sơ, trình tự thực hiện, trình tự, các bước, cần giấy tờ gì, giấy tờ gì, những giấy tờ, những giấy gì,
  giấy gì, cần giấy gì, nộp ở đâu, nộp cho ai, làm ở đâu, ở đâu, đến đâu, bao nhiêu tiền, hết bao nhiêu, tốn bao nhiêu, bao nhiêu ngày, bao nhiêu, bao lâu, mất bao lâu,
  lệ phí, thời gian, xử lý, thời hạn, giải quyết trong, làm sao, thế nào, như thế nào, ra sao, cần gì, là gì, gồm những gì, gồm gì, chuẩn bị gì, mẫu đơn,
  tờ khai mẫu, cần tờ khai, hướng dẫn, quy định về, quy định, cơ quan có thẩm quyền, cơ quan nào, đối tượng thực hiện, những đối tượng nào, có được không,
  được không, được ko, dc ko, qua mạng, online, trực tuyến, trực tiếp, em muốn hỏi, cho mình hỏi, cho em hỏi, cho tôi hỏi, cho hỏi, làm thế nào, thì làm, nộp gì, cần những gì,
  mang theo gì, mang theo, ai đi nộp, điều kiện gì, cần điều kiện, viết đơn gửi ai, gửi ai, chồng em, vợ em, con em, con tôi, mẹ tôi, bố tôi, ba tôi, nhà em, nhà tôi, bố mẹ,
  chồng tôi, vợ tôi, mẹ em, bố em, nhà mình, con mình, con trai, con gái, em trai, em gái, ông nội, bà ngoại, ông ngoại, bà nội,
  xin chào, chào anh chị, anh chị, các bác, mọi người, bạn ơi, ad ơi, kính gửi cơ quan, quý cơ quan, kính gửi, bên mình, gia đình tôi, gia đình em, nhờ tư vấn, tư vấn giúp,
  chỉ giúp, giúp với, giải đáp, được giải đáp, được hướng dẫn, làm ơn, cảm ơn, cám ơn, xin cảm ơn, em cảm ơn, có ai biết, ai biết, có mất tiền không, hỏi về việc, hỏi chút`

export const fillerWords: ReadonlySet<string> = new Set(plainWords(words))

/** Longest first, so that "cần giấy tờ gì" goes before "giấy tờ gì". */
export const fillerPhrases: readonly { words: readonly string[]; phrase: string }[] = phrases
  .split(',')
  .map((phrase) => plainWords(phrase))
  .map((words) => ({ words, phrase: ` ${words.join(' ')} ` }))
  .sort((one, other) => other.phrase.length - one.phrase.length)

/** The pieces of a question that are left around its fillers. */
export function withoutFillerPhrases(pieces: readonly (readonly string[])[]): string[][] {
  const there = new Set(pieces.flat())
  let left = pieces.map((words) => ` ${words.join(' ')} `).join('|')
  for (const { words, phrase } of fillerPhrases)
    if (words.every((word) => there.has(word))) left = left.replaceAll(phrase, ' | ')
  return left.split('|').map((piece) => piece.split(' ').filter(Boolean))
}
