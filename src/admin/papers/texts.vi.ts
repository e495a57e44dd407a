import type { FormFault, FormFaultKind, NumberedKind, PrintedKind } from '../../documents/index.js'

export const paperNames: Record<PrintedKind, string> = {
  acceptance_receipt: 'Mẫu 01: Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
  supplement_request: 'Mẫu 02: Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
  decline_notice: 'Mẫu 03: Phiếu từ chối tiếp nhận giải quyết hồ sơ',
  apology: 'Mẫu 04: Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết',
  stop_notice: 'Mẫu 05: Thông báo dừng giải quyết hồ sơ',
  routing_slip: 'Mẫu 06: Phiếu kiểm soát quá trình giải quyết hồ sơ',
  register: 'Mẫu 07: Sổ theo dõi hồ sơ',
  result: 'Kết quả giải quyết',
  refusal: 'Thông báo từ chối giải quyết hồ sơ',
  payment_receipt: 'Biên lai thu tiền phí, lệ phí',
  submission_receipt: 'Xác nhận đã nộp hồ sơ trực tuyến',
}

export const papersTexts = {
  title: 'Mẫu văn bản',
  about: 'Ký hiệu số, khổ giấy và lời văn của các mẫu văn bản theo từng cơ quan.',
  intro:
    'Hệ thống in theo bộ mẫu của chế độ pháp lý đang áp dụng cho hồ sơ. Mỗi cơ quan có thể đặt ký hiệu số, khổ giấy và lời văn riêng; phần không đặt thì theo mẫu của Thông tư.',
  agency: 'Cơ quan',
  choose: 'Chọn cơ quan',
  columns: { paper: 'Văn bản', series: 'Ký hiệu số', size: 'Khổ giấy', wording: 'Lời văn' },
  byLaw: 'Theo mẫu của Thông tư',
  bySystem: 'Lời văn có sẵn',
  series: {
    refusal: 'Cùng dãy số với kết quả',
    payment_receipt: 'Ký hiệu biên lai',
    submission_receipt: 'Không đánh số',
  } satisfies Record<Exclude<PrintedKind, NumberedKind>, string>,
  seriesByLaw: (series: string) => `${series} (theo mẫu)`,
  byRegime: 'Theo bộ mẫu',
  ofAgency: 'Riêng của cơ quan',
  draft: 'Có bản nháp',
  fixed: 'Lập từ nhật ký, không sửa lời',
  forOne: 'Lời văn riêng cho từng thủ tục',
  forOneAbout: 'Dùng khi một thủ tục cần lời văn khác, kể cả kết quả giải quyết của thủ tục đó.',
  paper: 'Văn bản',
  procedure: 'Thủ tục',
  open: 'Soạn lời văn',
  sizes: { a4: 'A4', a5: 'A5' },
  back: 'Về danh sách mẫu văn bản',
  settings: {
    heading: 'Số và khổ giấy',
    series: 'Ký hiệu sau số',
    seriesHint: (byLaw: string) =>
      `Chữ hoa và số, có thể nối bằng dấu gạch, chấm hoặc gạch chéo. Để trống thì dùng ký hiệu của mẫu: ${byLaw}. Ký hiệu mới bắt đầu lại từ số 1; số đã cấp giữ nguyên.`,
    seriesWrong: 'Ký hiệu chỉ gồm chữ hoa A-Z, Đ, số và dấu - . / ở giữa, tối đa 30 ký tự',
    size: 'Khổ giấy',
    sizeDefault: 'Theo bộ mẫu: A4 với bảy mẫu hiện hành, A5 với sáu mẫu năm 2018',
    save: 'Lưu số và khổ giấy',
    saved: 'Đã lưu. Văn bản lập từ bây giờ dùng số và khổ giấy này.',
  },
  wording: {
    heading: 'Lời văn',
    standing: {
      law: 'Đang dùng lời văn của mẫu trong Thông tư.',
      builtIn: 'Đang dùng lời văn có sẵn của hệ thống.',
      agency: 'Đang dùng lời văn riêng của cơ quan, áp dụng từ',
    },
    text: 'Lời văn của văn bản',
    textHint:
      'Mỗi dòng là một đoạn. {tên thông tin} được thay bằng thông tin của hồ sơ; **chữ** in đậm, *chữ* in nghiêng; lệnh trình bày đặt trong ngoặc vuông.',
    save: 'Lưu nháp và kiểm tra',
    apply: 'Áp dụng lời văn này',
    applyAbout: 'Bản nháp không có lỗi. Văn bản lập từ khi áp dụng sẽ dùng lời văn này; văn bản đã lập giữ nguyên.',
    withdraw: 'Trở về lời văn của mẫu',
    applied: 'Đã áp dụng lời văn riêng của cơ quan.',
    withdrawn: 'Đã trở về lời văn của mẫu trong Thông tư.',
    saved: 'Đã lưu nháp.',
    faulty: 'Chưa áp dụng được. Bản nháp đã lưu; sửa các chỗ sau rồi lưu lại:',
    empty: 'Nhập lời văn của văn bản',
  },
  preview: {
    heading: 'Xem thử với thông tin mẫu',
    which: { nhap: 'Bản nháp', 'dang-dung': 'Lời văn đang dùng', luat: 'Mẫu của Thông tư' },
    builtIn: 'Lời văn có sẵn',
    open: 'Mở bản PDF',
    inForce: 'Lời văn đang dùng (PDF)',
    set: { '2025': 'Mẫu hiện hành (PDF)', '2018': 'Mẫu năm 2018 (PDF)' },
    note: 'Bản xem thử có chữ BẢN NHÁP và dùng tên người, hồ sơ hư cấu.',
  },
  words: {
    heading: 'Thông tin và lệnh dùng được',
    name: 'Viết là',
    about: 'Ý nghĩa',
    fields: 'Thông tin',
    when: (condition: string) => `chỉ trong [nếu ${condition}]`,
    lists: 'Danh sách',
    inList: (names: string) => `bên trong dùng ${names}`,
    conditions: 'Điều kiện',
    blocks: 'Khối trình bày',
    layout: 'Trình bày',
    commands: [
      { name: '# Tên văn bản', about: 'Tên văn bản, chỉ một dòng; ## là dòng dưới tên' },
      { name: '[giữa] …', about: 'Dòng canh giữa' },
      { name: '[vạch] …', about: 'Dòng có vạch bên trái' },
      { name: 'một || hai', about: 'Hai phần trên một dòng' },
      { name: '[trình bày: sít]', about: 'Các dòng sát nhau; hoặc "văn xuôi" để thụt đầu dòng, canh đều' },
      { name: '[hết]', about: 'Kết thúc phần [nếu …] hoặc [mỗi …]' },
    ],
    required: 'Pháp luật đòi hỏi văn bản này phải có:',
    requiredHere: 'Văn bản này phải có:',
  },
  refusals: {
    nothing_written: 'Chưa có bản nháp để áp dụng. Lưu nháp trước.',
    cannot_be_printed: 'Không in được văn bản với lời văn này. Xem thử, sửa rồi lưu lại.',
  },
} as const

// Lines are not numbered on the page, so the line is quoted.
const quoted = 60

function atLine({ line }: FormFault, text: string): string {
  if (line === 0) return ''
  const words = text.split('\n')[line - 1]?.trim() ?? ''
  return `Dòng ${line} (“${words.length > quoted ? `${words.slice(0, quoted)}…` : words}”): `
}

const faultSentences: Record<FormFaultKind, (name: string) => string> = {
  too_long: () => 'lời văn quá dài, tối đa 20.000 ký tự',
  open_brace: () => 'dấu { } chưa đủ cặp',
  unknown_instruction: (name) => `không có lệnh [${name}]`,
  nothing_to_end: () => '[hết] không kết thúc phần nào',
  not_ended: () => 'phần này chưa có [hết]',
  nested: () => 'các phần [nếu …], [mỗi …] lồng nhau quá sâu',
  unknown_field: (name) => `không có thông tin {${name}}`,
  unknown_list: (name) => `không có danh sách [mỗi ${name}]`,
  unknown_condition: (name) => `không có điều kiện [nếu ${name}]`,
  unknown_block: (name) => `không có lệnh hoặc khối [${name}]`,
  wrong_words: (name) => `[${name}] thiếu hoặc thừa phần chữ`,
  may_be_absent: (name) => `{${name}} không phải hồ sơ nào cũng có, đặt vào trong [nếu …] của nó`,
  title_count: () => 'phải có đúng một dòng tên văn bản bắt đầu bằng #',
  required_missing: (name) => `thiếu “${name}” mà mẫu của pháp luật đòi hỏi`,
}

/** What is wrong, where, and so what to do. */
export function faultSentence(fault: FormFault, text: string): string {
  const said = `${atLine(fault, text)}${faultSentences[fault.because](fault.name)}`
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}
