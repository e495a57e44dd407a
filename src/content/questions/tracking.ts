import type { QuestionGroup } from '../question.js'

export const tracking: QuestionGroup = {
  id: 'tracking',
  title: { vi: 'Theo dõi và nhận kết quả', en: 'Tracking and results' },
  questions: [
    {
      id: 'how-to-track',
      question: { vi: 'Làm sao biết hồ sơ đến đâu rồi?', en: 'How do I know where my dossier stands?' },
      answer: [
        {
          vi: 'Vào trang Tra cứu, nhập mã hồ sơ hoặc số biên nhận; hoặc quét mã QR trên giấy hẹn; hoặc nhắn tin; hoặc gọi {hotline}.',
          en: 'On the tracking page enter the dossier code or receipt number; or scan the QR on the receipt; or send a text; or call {hotline}.',
        },
      ],
      seeAlso: 'track',
    },
    {
      id: 'sms',
      question: { vi: 'Cú pháp nhắn tin tra cứu là gì?', en: 'How do I track by text message?' },
      answer: [
        {
          vi: 'Soạn TC, dấu cách, mã hồ sơ, gửi {shortNumber}. Ví dụ: TC H99.21-261120-0001. Máy trả lời trạng thái, cơ quan và ngày hẹn.',
          en: 'Text TC, a space and the code to {shortNumber}. For example: TC H99.21-261120-0001. The answer gives status, agency and the day appointed.',
        },
      ],
    },
    {
      id: 'qr',
      question: { vi: 'Mã QR trên giấy tiếp nhận dùng để làm gì?', en: 'What is the QR code on the receipt for?' },
      answer: [
        {
          vi: 'Quét bằng máy ảnh điện thoại là mở đúng trang tra cứu của hồ sơ, không phải gõ mã. Trong mã QR không có họ tên hay số định danh của bạn.',
          en: 'Your phone’s camera opens the dossier’s tracking page. The QR holds neither your name nor your number.',
        },
      ],
      seeAlso: 'track',
    },
    {
      id: 'how-long-until-answer',
      question: { vi: 'Nộp trực tuyến bao lâu thì được trả lời?', en: 'How soon is an online dossier answered?' },
      answer: [
        {
          vi: 'Trong 8 giờ làm việc kể từ khi hệ thống nhận. Cơ quan tiếp nhận, yêu cầu bổ sung hoặc nêu lý do không tiếp nhận.',
          en: 'Within 8 working hours of receipt. The agency accepts, asks for a supplement or says why it declines.',
        },
      ],
    },
    {
      id: 'due-date',
      question: { vi: 'Ngày hẹn trả kết quả tính thế nào?', en: 'How is the due date counted?' },
      answer: [
        {
          vi: 'Từ lúc hồ sơ được tiếp nhận đầy đủ, bỏ qua ngày nghỉ và thời gian chờ bạn bổ sung. Với thủ tục giải quyết trong ngày, hồ sơ nhận sau 15 giờ tính sang ngày làm việc tiếp theo.',
          en: 'From complete acceptance, without days off and without the wait for your supplement. In same-day procedures a dossier taken in after 15:00 counts from the next working day.',
        },
        {
          vi: 'Trang hồ sơ giải thích từng ngày được tính hoặc không được tính.',
          en: 'The dossier’s page explains every day that counts and every day that does not.',
        },
      ],
    },
    {
      id: 'late',
      question: { vi: 'Quá hẹn mà chưa có kết quả thì sao?', en: 'What if the result is late?' },
      answer: [
        {
          vi: 'Chậm nhất một ngày trước hạn, cơ quan phải gửi văn bản xin lỗi, nêu lý do và ngày hẹn mới. Chỉ được hẹn lại một lần.',
          en: 'At least one day before, the agency must apologise in writing with a reason and a new day. It may do so once only.',
        },
      ],
    },
    {
      id: 'where-is-my-result',
      question: { vi: 'Tôi nhận kết quả ở đâu?', en: 'Where do I find my result?' },
      answer: [
        {
          vi: 'Bản điện tử có ký số nằm ở trang hồ sơ trong tài khoản của bạn. Bản giấy nhận tại quầy hoặc qua bưu chính, theo cách bạn đã chọn khi nộp.',
          en: 'The signed electronic result is on the dossier’s page in your account. Paper is at the counter or comes by post, as you chose.',
        },
      ],
      seeAlso: 'account',
    },
    {
      id: 'electronic-result-valid',
      question: {
        vi: 'Kết quả điện tử có giá trị như bản giấy không?',
        en: 'Is an electronic result as good as paper?',
      },
      answer: [
        {
          vi: 'Có, khi mang chữ ký số của cơ quan. Hãy đưa nguyên tệp PDF, đừng in ra chụp lại: người nhận kiểm tra được chữ ký trên tệp.',
          en: 'Yes, when it carries the agency’s digital signature. Hand on the PDF itself: the signature can be checked only in the file.',
        },
      ],
      seeAlso: 'verify',
    },
    {
      id: 'bring-originals',
      question: { vi: 'Khi đến nhận kết quả cần mang gì?', en: 'What do I bring when I collect the result?' },
      answer: [
        {
          vi: 'Giấy hẹn hoặc mã hồ sơ, thẻ căn cước, và bản chính của những giấy tờ phải đối chiếu. Người nhận thay cần văn bản ủy quyền. Nhận qua bưu chính thì đưa giấy tờ phải nộp cho bưu tá.',
          en: 'The receipt or code, your identity card, and originals that must be compared. A representative needs an authorisation. By post, hand papers that must be handed in to the postal worker.',
        },
      ],
    },
  ],
}
