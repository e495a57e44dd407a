import type { QuestionGroup } from '../question.js'

export const money: QuestionGroup = {
  id: 'money',
  title: { vi: 'Phí, lệ phí', en: 'Fees and charges' },
  questions: [
    {
      id: 'how-much',
      question: { vi: 'Tôi phải nộp bao nhiêu tiền?', en: 'How much must I pay?' },
      answer: [
        {
          vi: 'Trang thủ tục ghi mức thu theo từng cách nộp. Khi điền biểu mẫu, cổng tính đúng số tiền của bạn, ví dụ theo số bản sao.',
          en: 'The procedure’s page shows the amount for each way of filing. The form computes yours, for example by the number of copies.',
        },
      ],
      seeAlso: 'procedures',
    },
    {
      id: 'when-to-pay',
      question: { vi: 'Nộp tiền lúc nào?', en: 'When do I pay?' },
      answer: [
        {
          vi: 'Tùy thủ tục: khi hồ sơ được tiếp nhận, khi bổ sung hoặc trước khi trả kết quả. Bạn được báo bằng tin nhắn và thư điện tử khi đến lúc nộp.',
          en: 'It depends: at acceptance, with the supplement or before the result is returned. A text and an email tell you when.',
        },
      ],
    },
    {
      id: 'how-to-pay',
      question: { vi: 'Nộp bằng cách nào?', en: 'How can I pay?' },
      answer: [
        {
          vi: 'Trực tuyến ngay tại trang hồ sơ, hoặc tiền mặt, chuyển khoản tại bộ phận một cửa. Cách nào cũng có biên lai.',
          en: 'Online on the dossier’s page, or in cash or by transfer at the counter. You get a receipt either way.',
        },
      ],
    },
    {
      id: 'paid-not-shown',
      question: { vi: 'Đã trừ tiền mà hồ sơ vẫn báo chưa nộp?', en: 'Money was taken but the dossier says unpaid?' },
      answer: [
        {
          vi: 'Đừng nộp lại. Cổng tự hỏi lại cổng thanh toán về các giao dịch chưa rõ; nếu sau một giờ vẫn chưa thấy, hãy gọi {hotline}.',
          en: 'Do not pay again. The portal asks the payment gateway about open payments; if nothing shows after an hour, call {hotline}.',
        },
      ],
    },
    {
      id: 'exempt',
      question: { vi: 'Ai được miễn, giảm?', en: 'Who is exempt?' },
      answer: [
        {
          vi: 'Tùy từng loại, thường là người thuộc gia đình có công với cách mạng, hộ nghèo và người khuyết tật. Chọn diện của bạn trong biểu mẫu, cơ quan tra cứu để xác nhận.',
          en: 'It varies; often families of merit, poor households and persons with disabilities. Choose your group in the form, and the agency checks it.',
        },
      ],
    },
  ],
}
