import type { GuideFault } from '../../procedures/index.js'
import { formatCount } from '../../ui/index.js'

export const lifeEventsTexts = {
  title: 'Việc trong đời',
  about: 'Câu hỏi hướng dẫn và thủ tục mà câu trả lời dẫn tới.',
  intro: 'Mỗi việc trong đời có vài câu hỏi và một bảng quyết định: thủ tục nào cần khi nào, vì sao.',
  name: 'Tên',
  questions: 'Câu hỏi',
  rules: 'Thủ tục',
  editOf: (name: string) => `Sửa ${name}`,
  add: 'Thêm việc',
  newEvent: 'Việc mới',
  id: 'Mã',
  idHint: 'Chữ thường không dấu và gạch nối, ví dụ mat-giay-to. Không đổi được sau khi lưu.',
  idWrong: 'Mã chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ mat-giay-to',
  idTaken: 'Mã này đã có; mở việc đó để sửa, hoặc chọn mã khác',
  nameVi: 'Tên',
  nameMissing: 'Nhập tên của việc',
  nameEn: 'Tên tiếng Anh',
  summaryVi: 'Tóm tắt',
  summaryEn: 'Tóm tắt tiếng Anh',
  position: 'Thứ tự',
  tooLong: (most: number) => `Rút gọn còn nhiều nhất ${formatCount('vi', most)} ký tự`,
  positionWrong: 'Thứ tự là một số từ 0 đến 999',
  questionsLabel: 'Các câu hỏi',
  questionsHint:
    'Mỗi câu hỏi một dòng: tên | Câu hỏi | English. Dưới mỗi câu, mỗi trả lời một dòng: - giá_trị | Nhãn | English.',
  rulesLabel: 'Bảng quyết định',
  rulesHint:
    'Mỗi dòng: mã thủ tục | biểu thức FEEL trên các câu trả lời | Vì sao | English. Dòng nào đúng thì thủ tục đó được liệt kê; true là luôn đúng.',
  unknownCodes: (codes: string) => `Chưa công bố ở đây: ${codes}. Người dân sẽ thấy mã và lời chỉ sang Cổng quốc gia.`,
  save: 'Lưu',
  back: 'Về danh sách',
  preview: 'Xem như người dân',
} as const

/** What is wrong in a line, and what to do. */
export const guideFaults: Record<GuideFault['because'], (word: string) => string> = {
  question_shape: (word) => `“${word.slice(0, 40)}” thiếu lời: viết tên | Câu hỏi`,
  answer_first: (word) => `trả lời “${word}” đứng trước câu hỏi đầu tiên: viết câu hỏi trước`,
  few_answers: (word) => `câu “${word}” cần ít nhất hai trả lời`,
  name: (word) => `“${word.slice(0, 40)}” không dùng làm tên được: chữ thường không dấu, không có khoảng trắng`,
  twice: (word) => `“${word}” có hai lần: đổi một tên`,
  rule_shape: () => 'viết đủ mã thủ tục | FEEL | Vì sao',
  code: (word) => `“${word.slice(0, 40)}” không phải mã thủ tục, ví dụ 1.001193`,
  feel: (word) => `biểu thức FEEL chưa đúng: ${word}`,
  unknown_name: (word) => `không có câu hỏi tên “${word}”`,
}
