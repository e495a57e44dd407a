import type { QuestionGroup } from '../question.js'

export const dataAndHelp: QuestionGroup = {
  id: 'data-and-help',
  title: { vi: 'Dữ liệu cá nhân và hỗ trợ', en: 'Personal data and help' },
  questions: [
    {
      id: 'who-sees',
      question: { vi: 'Ai xem được hồ sơ của tôi?', en: 'Who can see my dossier?' },
      answer: [
        {
          vi: 'Chỉ cán bộ của cơ quan giải quyết hồ sơ. Mỗi lần xem đều được ghi lại.',
          en: 'Only officers of the agencies that settle it. Every look is recorded.',
        },
        {
          vi: 'Người tra cứu bằng mã chỉ thấy mã, trạng thái, cơ quan và các mốc thời gian; không thấy tên thủ tục, họ tên hay giấy tờ.',
          en: 'Whoever tracks by code sees code, status, agency and times; neither the procedure’s name nor yours nor the papers.',
        },
      ],
    },
    {
      id: 'data-use',
      question: { vi: 'Dữ liệu cá nhân được dùng vào việc gì?', en: 'What are my personal data used for?' },
      answer: [
        {
          vi: 'Để giải quyết thủ tục bạn yêu cầu, theo nhiệm vụ luật định của cơ quan. Việc khác, như nhận bản tin, chỉ làm khi bạn đồng ý riêng và bạn rút lại được.',
          en: 'To settle the procedure you asked for, as law bids the agency. Anything else, such as a newsletter, needs your separate consent, which you may withdraw.',
        },
      ],
    },
    {
      id: 'data-rights',
      question: { vi: 'Tôi có quyền gì với dữ liệu của mình?', en: 'What rights have I over my data?' },
      answer: [
        {
          vi: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 cho bạn quyền xem, đề nghị sửa, nhận bản sao và đề nghị xóa. Hồ sơ mà luật lưu trữ buộc phải giữ thì không xóa được, cơ quan sẽ nói rõ lý do.',
          en: 'Law 91/2025/QH15 lets you see, correct, receive and ask to delete your data. Dossiers that archive law keeps cannot be deleted; you are told why.',
        },
      ],
    },
    {
      id: 'fraud',
      question: {
        vi: 'Có người gọi bảo tôi cài ứng dụng hoặc nộp tiền thì sao?',
        en: 'Someone calls and wants me to install an app or pay?',
      },
      answer: [
        {
          vi: 'Đừng làm theo. Cơ quan không hỏi mật khẩu, mã OTP và không thu tiền qua điện thoại. Hãy gọi lại {hotline} để kiểm tra.',
          en: 'Do not. The agency never asks for passwords or one-time codes and takes no money by telephone. Call {hotline} to check.',
        },
      ],
    },
    {
      id: 'who-helps',
      question: { vi: 'Tôi gặp khó khăn thì hỏi ai?', en: 'Who helps me?' },
      answer: [
        {
          vi: 'Gọi {hotline}, máy lẻ {extension}, hoặc đến bộ phận một cửa bất kỳ của thành phố. Số máy và địa chỉ của từng cơ quan có ở cuối mỗi trang.',
          en: 'Call {hotline}, extension {extension}, or come to any one-stop counter of the city. Each agency’s number and address are at the foot of every page.',
        },
      ],
      seeAlso: 'agencies',
    },
    {
      id: 'no-javascript',
      question: { vi: 'Máy cũ, mạng yếu có dùng được không?', en: 'Does it work on an old phone or a weak line?' },
      answer: [
        {
          vi: 'Có. Mọi bước đều dùng được khi trình duyệt tắt JavaScript; trang rất nhẹ và dùng được với trình đọc màn hình.',
          en: 'Yes. Every step works with JavaScript switched off; pages are light and work with screen readers.',
        },
      ],
    },
  ],
}
