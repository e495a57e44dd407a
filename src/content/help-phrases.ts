import type { Text } from '../platform/text.js'

/** Short sentences for places where a person may be stuck; numbers are filled in by `withContacts`. */
export const helpPhrases = {
  callUs: {
    vi: 'Cần giúp? Gọi {hotline}, máy lẻ {extension}, trong giờ làm việc.',
    en: 'Need help? Call {hotline}, extension {extension}, in office hours.',
  },
  comeToCounter: {
    vi: 'Không quen dùng mạng? Đến bộ phận một cửa, cán bộ sẽ nhập hồ sơ giúp bạn, không thu thêm tiền.',
    en: 'Not used to the web? At the one-stop counter an officer files for you at no extra cost.',
  },
  draftIsKept: {
    vi: 'Bạn có thể dừng bất cứ lúc nào; phần đã điền được giữ lại.',
    en: 'You can stop at any time; what you have filled in is kept.',
  },
  keepTheCode: {
    vi: 'Hãy giữ mã hồ sơ. Chỉ cần mã này là tra cứu được.',
    en: 'Keep the dossier code. It is all you need to track the dossier.',
  },
  trackBySms: {
    vi: 'Soạn TC, dấu cách, mã hồ sơ rồi gửi {shortNumber}.',
    en: 'Text TC, a space and the dossier code to {shortNumber}.',
  },
  onlyWhatIsPublished: {
    vi: 'Bạn chỉ phải nộp những giấy tờ ghi ở trang thủ tục, không phải nộp thêm giấy tờ nào khác.',
    en: 'You need only the papers named on the procedure’s page, and no other.',
  },
  noCashToStrangers: {
    vi: 'Chỉ nộp tiền trên cổng này hoặc tại quầy có biên lai. Không ai được thu tiền qua điện thoại.',
    en: 'Pay only on this portal or at the counter against a receipt. Nobody may take money over the telephone.',
  },
  askedOnce: {
    vi: 'Cơ quan chỉ được yêu cầu bổ sung một lần và phải nêu hết các điểm cần bổ sung.',
    en: 'The agency may ask for a supplement once only, and must name every point.',
  },
} as const satisfies Record<string, Text>
