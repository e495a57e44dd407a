import type { Text } from '../platform/text.js'

/** One step of the older scale, 1 to 4. */
export interface LevelExplanation {
  level: 1 | 2 | 3 | 4
  name: Text
  meaning: Text
  /** How often a person has to come to the office. */
  visits: Text
}

/** How far a service goes online in today's words. */
export interface ExtentExplanation {
  extent: 'full' | 'partial' | 'none'
  name: Text
  meaning: Text
}

/** The document that fixes a way of labelling, and until when it did. Days are legal days, inclusive. */
export interface LabelLaw {
  document: string
  title: string
  says: Text
  until?: string
}

/** The four levels as Circular 26/2009/TT-BTTTT defined them. They left the law in 2022; many people still know them. */
export const levels: LevelExplanation[] = [
  {
    level: 1,
    name: { vi: 'Mức độ 1', en: 'Level 1' },
    meaning: {
      vi: 'Công bố đầy đủ thông tin về thủ tục và các văn bản liên quan.',
      en: 'All information about the procedure and the law behind it is published.',
    },
    visits: { vi: 'Đến hai lần: nộp hồ sơ và nhận kết quả.', en: 'Come twice: to hand in and to collect.' },
  },
  {
    level: 2,
    name: { vi: 'Mức độ 2', en: 'Level 2' },
    meaning: {
      vi: 'Như mức độ 1, thêm mẫu đơn, tờ khai để tải về điền; hồ sơ nộp trực tiếp hoặc qua bưu chính.',
      en: 'As level 1, and forms can be downloaded; the dossier is handed in at the counter or by post.',
    },
    visits: { vi: 'Đến hai lần: nộp hồ sơ và nhận kết quả.', en: 'Come twice: to hand in and to collect.' },
  },
  {
    level: 3,
    name: { vi: 'Mức độ 3', en: 'Level 3' },
    meaning: {
      vi: 'Như mức độ 2, thêm điền và gửi hồ sơ qua mạng; việc trao đổi khi giải quyết diễn ra trên mạng.',
      en: 'As level 2, and the form is filled in and sent online; all exchanges happen online.',
    },
    visits: {
      vi: 'Đến một lần: đối chiếu bản chính, nộp phí và nhận kết quả.',
      en: 'Come once: originals are compared, the fee is paid and the result is handed over.',
    },
  },
  {
    level: 4,
    name: { vi: 'Mức độ 4', en: 'Level 4' },
    meaning: {
      vi: 'Như mức độ 3, thêm nộp phí trực tuyến; kết quả trả qua mạng hoặc qua bưu chính.',
      en: 'As level 3, and the fee is paid online; the result comes online or by post.',
    },
    visits: { vi: 'Không phải đến.', en: 'No need to come.' },
  },
]

/** The two labels of today's law, and the case where neither applies. */
export const extents: ExtentExplanation[] = [
  {
    extent: 'full',
    name: { vi: 'Toàn trình', en: 'Full' },
    meaning: {
      vi: 'Từ tìm hiểu, nộp, nộp phí đến nhận kết quả đều qua mạng; bản giấy, nếu cần, gửi qua bưu chính công ích.',
      en: 'Everything is online, from information to payment and result; paper, if wanted, comes by public post.',
    },
  },
  {
    extent: 'partial',
    name: { vi: 'Một phần', en: 'Partial' },
    meaning: {
      vi: 'Nộp qua mạng được nhưng còn việc phải đến, ví dụ đối chiếu bản chính. Cơ quan phải công bố lý do.',
      en: 'Filed online, yet something needs you in person, such as comparing originals. The agency must publish why.',
    },
  },
  {
    extent: 'none',
    name: { vi: 'Chỉ cung cấp thông tin', en: 'Information only' },
    meaning: {
      vi: 'Có hướng dẫn và mẫu đơn để tải về; hồ sơ nộp tại bộ phận một cửa hoặc qua bưu chính.',
      en: 'Guidance and forms to download; hand the dossier in at the counter or by post.',
    },
  },
]

/** Documents behind the labels, oldest first (checked 2026-11-22). */
export const labelLaws: LabelLaw[] = [
  {
    document: '26/2009/TT-BTTTT',
    title: 'Thông tư quy định về việc cung cấp thông tin và bảo đảm khả năng truy cập trang thông tin điện tử',
    says: { vi: 'Định nghĩa bốn mức độ 1, 2, 3, 4.', en: 'Defined the four levels 1, 2, 3, 4.' },
    until: '2017-12-31',
  },
  {
    document: '43/2011/NĐ-CP',
    title:
      'Nghị định quy định về việc cung cấp thông tin và dịch vụ công trực tuyến trên trang thông tin điện tử hoặc cổng thông tin điện tử của cơ quan nhà nước',
    says: { vi: 'Giữ bốn mức độ ở cấp nghị định.', en: 'Kept the four levels, now in a decree.' },
    until: '2022-08-14',
  },
  {
    document: '42/2022/NĐ-CP',
    title:
      'Nghị định quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng',
    says: {
      vi: 'Thay bốn mức độ bằng hai loại: toàn trình và một phần.',
      en: 'Replaced the four levels by two kinds: full and partial.',
    },
    until: '2026-06-30',
  },
  {
    document: '224/2026/NĐ-CP',
    title: 'Nghị định quy định chi tiết thi hành Luật Chuyển đổi số số 148/2025/QH15',
    says: {
      vi: 'Giữ hai loại; toàn trình là mặc định, một phần chỉ khi có lý do được công bố.',
      en: 'Keeps the two kinds; full is the rule, partial needs a published reason.',
    },
  },
]

const extentOfLevel = { 1: 'none', 2: 'none', 3: 'partial', 4: 'full' } as const

/** The label of today that comes nearest to an old level; good for old statistics, not for judging a service. */
export function nearestExtent(level: LevelExplanation['level']): ExtentExplanation['extent'] {
  return extentOfLevel[level]
}
