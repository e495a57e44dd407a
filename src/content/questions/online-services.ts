import type { QuestionGroup } from '../question.js'

export const onlineServices: QuestionGroup = {
  id: 'online-services',
  title: { vi: 'Dịch vụ công trực tuyến', en: 'Online services' },
  questions: [
    {
      id: 'what-is-online',
      question: { vi: 'Dịch vụ công trực tuyến là gì?', en: 'What is an online public service?' },
      answer: [
        {
          vi: 'Là thủ tục hành chính mà cơ quan nhà nước giải quyết cho bạn qua mạng: đọc hướng dẫn, điền tờ khai, gửi giấy tờ, nộp phí và nhận kết quả.',
          en: 'An administrative procedure that the agency settles over the web: guidance, form, papers, payment and result.',
        },
        {
          vi: 'Cổng mở 24 giờ mỗi ngày, kể cả ngày nghỉ. Thời hạn giải quyết vẫn tính theo giờ làm việc của cơ quan.',
          en: 'The portal is open day and night, holidays too. Time limits still count in the agency’s working hours.',
        },
      ],
      seeAlso: 'procedures',
    },
    {
      id: 'what-do-levels-mean',
      question: { vi: 'Mức độ 1, 2, 3, 4 nghĩa là gì?', en: 'What do levels 1, 2, 3 and 4 mean?' },
      answer: [
        {
          vi: 'Thông tư 26/2009/TT-BTTTT chia dịch vụ thành bốn mức. Mức 1: có thông tin. Mức 2: có thêm mẫu đơn để tải về. Mức 3: nộp hồ sơ qua mạng, đến một lần để nộp phí và nhận kết quả. Mức 4: nộp phí và nhận kết quả cũng không phải đến.',
          en: 'Circular 26/2009/TT-BTTTT made four levels. Level 1: information. Level 2: forms to download. Level 3: file online, come once to pay and collect. Level 4: payment and result need no visit either.',
        },
        {
          vi: 'Pháp luật hiện nay không còn dùng bốn mức này. Cổng vẫn ghi mức cũ bên cạnh để bạn dễ so sánh.',
          en: 'Today’s law no longer uses these levels. The portal still shows the old one beside the new for comparison.',
        },
      ],
      seeAlso: 'procedures',
    },
    {
      id: 'full-and-partial',
      question: {
        vi: '“Toàn trình” và “một phần” khác nhau thế nào?',
        en: 'What is the difference between full and partial?',
      },
      answer: [
        {
          vi: 'Toàn trình: mọi bước đều qua mạng, không phải đến cơ quan. Một phần: có bước phải đến, ví dụ để cán bộ đối chiếu bản chính hoặc hai bên cùng ký.',
          en: 'Full: every step is online. Partial: one step needs you there, for example so that originals are compared or both parties sign.',
        },
        {
          vi: 'Theo Nghị định 224/2026/NĐ-CP, toàn trình là mặc định; dịch vụ một phần phải công bố lý do. Lý do ghi ở trang của từng thủ tục.',
          en: 'Under Decree 224/2026/NĐ-CP full is the rule and a partial service must publish why. The reason stands on the procedure’s page.',
        },
      ],
    },
    {
      id: 'online-benefits',
      question: { vi: 'Nộp trực tuyến có lợi gì hơn đến quầy?', en: 'Why file online rather than at the counter?' },
      answer: [
        {
          vi: 'Bạn nộp được ngoài giờ, không phải chờ, thông tin cá nhân được điền sẵn và nhiều loại lệ phí thấp hơn.',
          en: 'You can file at any hour, need not queue, your details are filled in, and many charges are lower.',
        },
        {
          vi: 'Nộp tại quầy vẫn được, thời hạn giải quyết như nhau. Không ai bị bắt buộc nộp trực tuyến.',
          en: 'The counter remains open to you and the time limit is the same. Nobody is forced to file online.',
        },
      ],
    },
    {
      id: 'which-agency',
      question: {
        vi: 'Tôi nộp ở xã, phường khác nơi mình ở được không?',
        en: 'May I file in another ward than my own?',
      },
      answer: [
        {
          vi: 'Được, trong phạm vi tỉnh, thành phố. Nơi nhận chuyển hồ sơ đến cơ quan có thẩm quyền; thời hạn tính từ khi cơ quan có thẩm quyền nhận đủ.',
          en: 'Yes, within the province or city. The dossier is passed on; the time limit runs from when the competent agency has it.',
        },
      ],
      seeAlso: 'agencies',
    },
  ],
}
