export const vi = {
  intro: 'Trả lời vài câu hỏi, cổng cho biết bạn cần làm những thủ tục nào và vì sao. Câu trả lời không được lưu lại.',
  decide: 'Xem thủ tục cần làm',
  missing: 'Chọn một câu trả lời',
  missingOf: (question: string) => `Chọn câu trả lời: ${question}`,
  result: (count: number) => `Bạn cần làm ${count} thủ tục`,
  resultIntro: 'Làm theo thứ tự dưới đây, trừ khi cán bộ hướng dẫn khác.',
  none: 'Theo câu trả lời của bạn thì chưa cần làm thủ tục nào.',
  noneCall: 'Nếu chưa chắc, gọi đường dây nóng, cán bộ giúp bạn:',
  elsewhere: 'Thủ tục này không nộp ở đây; xem ở Cổng Dịch vụ công quốc gia.',
  change: 'Trả lời lại',
  all: 'Mọi thủ tục của việc này',
}

export type LifeTexts = typeof vi
