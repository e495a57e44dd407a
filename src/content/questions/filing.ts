import type { QuestionGroup } from '../question.js'

export const filing: QuestionGroup = {
  id: 'filing',
  title: { vi: 'Nộp và bổ sung hồ sơ', en: 'Filing and supplementing' },
  questions: [
    {
      id: 'how-to-file',
      question: { vi: 'Nộp hồ sơ trực tuyến gồm những bước nào?', en: 'What are the steps of filing online?' },
      answer: [
        {
          vi: 'Tìm thủ tục, bấm “Thực hiện”, chọn cơ quan, điền biểu mẫu, đính kèm giấy tờ, chọn cách nhận kết quả, kiểm tra lại rồi nộp. Nộp xong bạn có ngay mã hồ sơ.',
          en: 'Find the procedure, press “Start”, choose the agency, fill in the form, attach papers, choose how to get the result, check and submit. You get a dossier code at once.',
        },
      ],
      seeAlso: 'procedures',
    },
    {
      id: 'draft',
      question: { vi: 'Đang điền dở mà phải dừng thì có mất không?', en: 'Do I lose my answers if I stop halfway?' },
      answer: [
        {
          vi: 'Không. Mỗi bước được lưu ngay; đăng nhập lại trên máy nào cũng thấy bản nháp.',
          en: 'No. Every step is saved; log in again on any device and the draft is there.',
        },
      ],
      seeAlso: 'account',
    },
    {
      id: 'photo-of-papers',
      question: { vi: 'Giấy tờ đính kèm phải như thế nào?', en: 'What should attached papers look like?' },
      answer: [
        {
          vi: 'Tệp PDF hoặc ảnh JPEG, chụp thẳng, đủ bốn góc, đọc rõ chữ, đủ các trang. Tệp hỏng hoặc trống sẽ bị từ chối ngay khi tải lên.',
          en: 'PDF or JPEG, straight, all four corners, readable, every page. A broken or empty file is refused at once.',
        },
      ],
    },
    {
      id: 'papers-already-known',
      question: { vi: 'Vì sao có giấy tờ tôi không phải nộp?', en: 'Why need I not hand in certain papers?' },
      answer: [
        {
          vi: 'Cơ quan không được yêu cầu giấy tờ mà dữ liệu đã có trong cơ sở dữ liệu được kết nối. Chỉ khi không tra được hoặc dữ liệu sai thì mới hỏi bạn.',
          en: 'An agency may not ask for papers whose data it can read in a connected database, only when there is no answer or a wrong one.',
        },
      ],
    },
    {
      id: 'submitted-twice',
      question: { vi: 'Tôi lỡ bấm nộp hai lần thì sao?', en: 'What if I pressed submit twice?' },
      answer: [
        {
          vi: 'Cổng chỉ ghi nhận một hồ sơ và trả lại đúng mã đã cấp.',
          en: 'Only one dossier is recorded, and you are shown the same code.',
        },
      ],
    },
    {
      id: 'asked-to-supplement',
      question: { vi: 'Bị yêu cầu bổ sung thì phải làm gì?', en: 'What do I do when asked for a supplement?' },
      answer: [
        {
          vi: 'Mở hồ sơ trong tài khoản của bạn. Trang bổ sung liệt kê đúng những điểm cần sửa; bạn chỉ sửa những điểm đó rồi gửi lại. Không phải nộp hồ sơ mới.',
          en: 'Open the dossier in your account. The page lists exactly what to correct; change only that and send it. No new dossier is needed.',
        },
        {
          vi: 'Thời gian chờ bạn bổ sung không tính vào thời hạn giải quyết. Quá hạn bổ sung thì hồ sơ dừng.',
          en: 'The wait for you does not count in the time limit. If the time to supplement runs out, the dossier is stopped.',
        },
      ],
      seeAlso: 'account',
    },
    {
      id: 'supplement-again',
      question: { vi: 'Cơ quan được yêu cầu bổ sung mấy lần?', en: 'How often may an agency ask for a supplement?' },
      answer: [
        {
          vi: 'Một lần, và phải nêu hết mọi điểm. Muốn yêu cầu thêm lần nữa phải có lý do bằng văn bản của lãnh đạo, và lần đó được ghi lại.',
          en: 'Once, naming every point. A second time needs a leader’s written reason and is put on record.',
        },
      ],
    },
    {
      id: 'withdraw',
      question: { vi: 'Tôi muốn rút hồ sơ thì làm thế nào?', en: 'How do I withdraw a dossier?' },
      answer: [
        {
          vi: 'Khi chưa có quyết định, mở hồ sơ trong tài khoản và chọn “Rút hồ sơ”, hoặc đề nghị tại bộ phận một cửa.',
          en: 'Before a decision, open the dossier and choose “Withdraw”, or ask at the one-stop counter.',
        },
      ],
    },
  ],
}
