import type { AcceptanceReceiptData } from './acceptance-receipt.js'
import type { ApologyData } from './apology.js'
import type { DeclineNoticeData } from './decline-notice.js'
import type { Letterhead } from './letterhead.js'
import type { Party } from './party.js'
import type { PaymentReceiptData } from './payment-receipt.js'
import type { RefusalData } from './refusal.js'
import type { RegisterData } from './register.js'
import type { IssuedPaper, ResultData } from './result-document.js'
import type { RoutingSlipData } from './routing-slip.js'
import type { StopNoticeData } from './stop-notice.js'
import type { SubmissionReceiptData } from './submission-receipt.js'
import type { SupplementRequestData } from './supplement-request.js'

// Fictional people and places: what a template's preview shows, and what its tests print.

const issuedAt = new Date('2026-11-22T16:50:00+07:00')

const counter = 'Trung tâm Phục vụ hành chính công phường Sen Hồng'

export const sampleLetterhead: Letterhead = {
  parentAgency: 'Ủy ban nhân dân phường Sen Hồng',
  agency: 'Trung tâm Phục vụ hành chính công',
  number: '0012/TTPVHCC',
  place: 'Sen Hồng',
  issuedAt,
}

export const sampleApplicant: Party = {
  kind: 'person',
  name: 'Nguyễn Thị Ngọc Huyền',
  personalId: '000190000123',
  address: 'Số 12, ngõ 5, đường Hồ Sen, phường Sen Hồng, thành phố Hoa Sen',
  phone: '+84900000123',
  email: 'ngoc.huyen@example.vn',
}

export const sampleAcceptanceReceipt: AcceptanceReceiptData = {
  letterhead: sampleLetterhead,
  dossierCode: 'H99.02.01-261122-0012',
  counter,
  applicant: sampleApplicant,
  authorisation: null,
  procedure: { code: '1.001193', name: 'Thủ tục đăng ký khai sinh' },
  papers: [
    {
      name: 'Tờ khai đăng ký khai sinh (mẫu điện tử tương tác)',
      originals: 0,
      certifiedCopies: 0,
      copies: 0,
      files: 1,
    },
    { name: 'Giấy chứng sinh', originals: 1, certifiedCopies: 0, copies: 0, files: 1 },
    { name: 'Giấy chứng nhận kết hôn của cha, mẹ', originals: 0, certifiedCopies: 1, copies: 1, files: 0 },
  ],
  sets: 1,
  timeLimit: { quantity: 1, unit: 'working_day' },
  acceptedAt: issuedAt,
  dueAt: new Date('2026-11-25T08:00:00+07:00'),
  returnAt: `${counter}, quầy số 3`,
  register: { book: '01/2026-HT', entry: '0012' },
  payments: [{ name: 'Lệ phí đăng ký khai sinh', amountVnd: 8000, paid: false }],
  submitter: { name: 'Nguyễn Thị Ngọc Huyền', submittedOnlineAt: new Date('2026-11-22T09:05:07+07:00') },
  receiver: {
    capacity: [],
    name: 'Trần Văn Lộc',
    signature: { agency: counter, signedAt: issuedAt, sealed: false },
  },
  lookupUrl: 'https://motcua.hoasen.example/tra-cuu',
  qrLink: 'https://motcua.hoasen.example/tra-cuu?ma=H99.02.01-261122-0012',
}

const agency = 'Ủy ban nhân dân phường Sen Hồng'

const sampleIssuedPaper: IssuedPaper = {
  letterhead: { ...sampleLetterhead, parentAgency: null, agency, number: '45/QĐ-UBND' },
  authority: `Chủ tịch ${agency}`,
  legalBasis: [
    'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    'Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội',
  ],
  signatory: {
    capacity: ['KT. Chủ tịch', 'Phó Chủ tịch'],
    name: 'Lê Thị Bích Thủy',
    signature: { agency, signedAt: issuedAt, sealed: true },
  },
  recipients: ['Như Điều 3', 'Phòng Văn hóa - Xã hội'],
  checkUrl: 'https://motcua.hoasen.example/kiem-tra',
  qrLink: 'https://motcua.hoasen.example/kiem-tra?ma=H99.02.01-261122-0012',
}

export const sampleDecision: ResultData = {
  ...sampleIssuedPaper,
  form: 'decision',
  title: 'Quyết định',
  subject: 'Về việc trợ cấp xã hội hằng tháng',
  request: 'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội',
  opening: null,
  facts: [
    { label: 'Họ và tên', value: 'Nguyễn Thị Ngọc Huyền' },
    { label: 'Số định danh cá nhân', value: '000190000123' },
    { label: 'Nơi cư trú', value: 'Số 12, ngõ 5, đường Hồ Sen, phường Sen Hồng, thành phố Hoa Sen' },
    { label: 'Mức trợ cấp', value: '750.000 đồng/tháng, từ ngày 01 tháng 12 năm 2026' },
  ],
  text: [
    'Trợ cấp xã hội hằng tháng đối với người có tên sau đây:',
    'Quyết định này có hiệu lực kể từ ngày ký.',
    'Chánh Văn phòng, Trưởng phòng Văn hóa - Xã hội và người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
  ],
}

export const sampleCertificate: ResultData = {
  ...sampleIssuedPaper,
  letterhead: { ...sampleIssuedPaper.letterhead, number: '118/UBND-XNTTHN' },
  form: 'certificate',
  title: 'Giấy xác nhận tình trạng hôn nhân',
  subject: null,
  request: 'Xét đề nghị của bà Nguyễn Thị Ngọc Huyền về việc cấp Giấy xác nhận tình trạng hôn nhân,',
  opening: 'XÁC NHẬN:',
  authority: agency,
  legalBasis: [],
  facts: [
    { label: 'Họ, chữ đệm, tên', value: 'NGUYỄN THỊ NGỌC HUYỀN' },
    { label: 'Ngày, tháng, năm sinh', value: '14/02/1990' },
    { label: 'Giới tính', value: 'Nữ' },
    { label: 'Dân tộc', value: 'Kinh' },
    { label: 'Quốc tịch', value: 'Việt Nam' },
    { label: 'Số định danh cá nhân', value: '000190000123' },
    { label: 'Nơi cư trú', value: 'Số 12, ngõ 5, đường Hồ Sen, phường Sen Hồng, thành phố Hoa Sen' },
    { label: 'Tình trạng hôn nhân', value: 'Hiện tại chưa đăng ký kết hôn với ai' },
  ],
  text: ['Giấy này có giá trị trong thời hạn 06 tháng kể từ ngày cấp, được sử dụng để đăng ký kết hôn.'],
  recipients: ['Người yêu cầu'],
}

export const sampleExtract: ResultData = {
  ...sampleCertificate,
  letterhead: { ...sampleIssuedPaper.letterhead, number: '77/TLKS-BS' },
  form: 'extract',
  title: 'Trích lục khai sinh',
  subject: '(BẢN SAO)',
  request: null,
  opening: null,
  facts: [
    ...sampleCertificate.facts.slice(0, 5),
    { label: 'Nơi đăng ký khai sinh', value: agency },
    { label: 'Số, ngày đăng ký', value: 'Số 215, ngày 20 tháng 02 năm 1990' },
  ],
  text: ['Trích lục được cấp từ Sổ đăng ký khai sinh do cơ quan lưu giữ.'],
}

export const sampleRefusal: RefusalData = {
  ...sampleIssuedPaper,
  letterhead: { ...sampleIssuedPaper.letterhead, number: '46/TB-UBND' },
  authority: agency,
  applicant: sampleApplicant,
  dossierCode: 'H99.02.01-261122-0012',
  acceptedAt: issuedAt,
  receivedBy: counter,
  procedure: { code: '1.001776', name: 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hằng tháng' },
  reasons: [
    'Người đề nghị đang hưởng lương hưu hằng tháng, không thuộc đối tượng quy định tại Điều 5 Nghị định số 20/2021/NĐ-CP.',
    'Kết luận của Hội đồng xác định mức độ khuyết tật ghi mức độ nhẹ, chưa đủ điều kiện hưởng trợ cấp hằng tháng.',
  ],
  complaintTo: `Chủ tịch ${agency}`,
  contact: `${counter}, điện thoại 1900 0000`,
  recipients: ['Như trên', 'Phòng Văn hóa - Xã hội'],
}

const { procedure, submitter, receiver } = sampleAcceptanceReceipt
const contact = `${counter}, điện thoại 1900 0000`

export const sampleSupplementRequest: SupplementRequestData = {
  letterhead: { ...sampleLetterhead, number: '0005/PBS-TTPVHCC' },
  code: 'HS-7K3M-9QXD-26',
  applicant: sampleApplicant,
  procedure,
  items: [
    {
      about: 'Giấy chứng sinh',
      defect: 'không đọc được',
      guidance: 'Chụp lại đủ bốn góc, nơi đủ sáng, thấy rõ số và ngày cấp.',
    },
    {
      about: 'Họ, chữ đệm, tên người mẹ',
      defect: 'khác với giấy chứng sinh',
      guidance: 'Sửa lại cho đúng giấy chứng sinh, hoặc xin cơ sở y tế đính chính giấy chứng sinh.',
    },
  ],
  reason: 'Chưa đủ căn cứ để đăng ký khai sinh theo quy định tại Điều 16 Luật Hộ tịch',
  answerBy: new Date('2026-12-22T17:00:00+07:00'),
  contact,
  guide: receiver,
  supplementUrl: 'https://motcua.hoasen.example/bo-sung',
  qrLink: 'https://motcua.hoasen.example/bo-sung?ma=HS-7K3M-9QXD-26',
}

export const sampleDeclineNotice: DeclineNoticeData = {
  letterhead: { ...sampleLetterhead, number: '0003/PTC-TTPVHCC' },
  counter,
  applicant: sampleApplicant,
  code: null,
  procedure,
  reasons: [
    'Việc khai sinh đã được đăng ký tại Ủy ban nhân dân phường Sen Trắng ngày 02/11/2026 (dữ liệu hộ tịch điện tử).',
    'Cần bản sao trích lục khai sinh thì nộp hồ sơ theo thủ tục cấp bản sao trích lục hộ tịch.',
  ],
  contact,
  submitter,
  receiver,
}

const { checkUrl, qrLink } = sampleIssuedPaper
const dossierCode = 'H99.02.01-261122-0012'

export const sampleApology: ApologyData = {
  letterhead: { ...sampleIssuedPaper.letterhead, number: '0002/PXL' },
  agency,
  receivedBy: counter,
  acceptedAt: new Date('2026-11-12T08:15:00+07:00'),
  applicant: sampleApplicant,
  dossierCode,
  procedure: sampleRefusal.procedure,
  dueAt: new Date('2026-11-24T08:15:00+07:00'),
  newDueAt: new Date('2026-12-01T16:30:00+07:00'),
  reason:
    'Hội đồng xác định mức độ khuyết tật phải họp lại do một thành viên vắng mặt có lý do; kết luận có vào ngày 30 tháng 11 năm 2026.',
  contact,
  signatory: sampleIssuedPaper.signatory,
  recipients: [counter],
  checkUrl,
  qrLink,
}

export const sampleStopNotice: StopNoticeData = {
  letterhead: { ...sampleLetterhead, number: '0001/TBD-TTPVHCC' },
  counter,
  applicant: sampleApplicant,
  dossierCode,
  procedure: sampleRefusal.procedure,
  acceptedAt: new Date('2026-11-12T08:15:00+07:00'),
  dueAt: new Date('2026-11-24T08:15:00+07:00'),
  askedBy: 'Ông/Bà Nguyễn Thị Ngọc Huyền',
  askedAt: new Date('2026-11-20T10:20:00+07:00'),
  stateThen: 'Đang thụ lý',
  stoppedAt: issuedAt,
  reason: 'Người yêu cầu chuyển nơi cư trú và sẽ đề nghị trợ cấp tại nơi cư trú mới.',
  papersBack: ['Giấy xác nhận khuyết tật (bản chính)', 'Sổ hộ nghèo (bản sao có chứng thực)'],
  payments: [],
  contact,
  signatory: {
    capacity: ['Giám đốc'],
    name: 'Đỗ Minh Quân',
    signature: { agency: counter, signedAt: issuedAt, sealed: true },
  },
  recipients: ['Phòng Văn hóa - Xã hội'],
  checkUrl,
  qrLink,
}

const at = (day: string, hour: string): Date => new Date(`2026-11-${day}T${hour}:00+07:00`)

export const sampleRoutingSlip: RoutingSlipData = {
  letterhead: { ...sampleLetterhead, number: '0008/PKS' },
  dossierCode,
  procedure: sampleRefusal.procedure,
  agency,
  coordinating: ['Sở Nội vụ thành phố Hoa Sen'],
  receivedAt: at('12', '08:15'),
  dueAt: at('24', '08:15'),
  handOvers: [
    {
      from: { unit: 'Người nộp hồ sơ', person: sampleApplicant.name },
      to: { unit: counter, person: 'Trần Văn Lộc' },
      at: at('12', '08:15'),
      punctuality: null,
      note: 'Tiếp nhận hồ sơ',
    },
    {
      from: { unit: counter, person: 'Trần Văn Lộc' },
      to: { unit: `${agency} – Thẩm định hồ sơ`, person: 'Phạm Thu Trang' },
      at: at('12', '14:40'),
      punctuality: null,
      note: 'Chuyển giải quyết',
    },
    {
      from: { unit: `${agency} – Thẩm định hồ sơ`, person: 'Phạm Thu Trang' },
      to: { unit: `${agency} – Ký duyệt`, person: 'Lê Thị Bích Thủy' },
      at: at('20', '16:05'),
      punctuality: 'late',
      note: 'Thẩm định hồ sơ',
    },
    {
      from: { unit: agency, person: 'Lê Thị Bích Thủy' },
      to: { unit: counter, person: null },
      at: at('23', '09:10'),
      punctuality: 'early',
      note: 'Có kết quả',
    },
  ],
  isComplete: true,
  journal: { events: 9, sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
  qrLink,
}

export const sampleRegister: RegisterData = {
  letterhead: { ...sampleLetterhead, number: '02/STD' },
  sector: 'Bảo trợ xã hội',
  year: 2026,
  lines: [
    {
      entry: 1,
      dossierCode,
      procedure: sampleRefusal.procedure.name,
      person: sampleApplicant.name,
      address: sampleApplicant.address,
      phone: sampleApplicant.phone,
      agency,
      receivedAt: at('12', '08:15'),
      dueAt: at('24', '08:15'),
      returnedAt: at('23', '09:10'),
      returnWay: 'Trực tiếp',
      acknowledged: null,
    },
    {
      entry: 2,
      dossierCode: 'H99.02.01-261113-0004',
      procedure: 'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
      person: 'Lò Văn Ví Dụ',
      address: 'Tổ dân phố 4, phường Sen Hồng, thành phố Hoa Sen',
      phone: '+84900000456',
      agency,
      receivedAt: at('13', '10:02'),
      dueAt: new Date('2026-12-18T10:02:00+07:00'),
      returnedAt: null,
      returnWay: 'Trực tuyến',
      acknowledged: null,
    },
  ],
}

export const samplePaymentReceipt: PaymentReceiptData = {
  letterhead: { ...sampleLetterhead, number: '0000123' },
  form: '01BLP2-001',
  series: 'HS-26E',
  collector: { taxCode: '0100000000', address: 'Số 1, đường Hồ Sen, phường Sen Hồng, thành phố Hoa Sen' },
  payer: { name: sampleApplicant.name, personalId: sampleApplicant.personalId, address: sampleApplicant.address },
  dossierCode: 'H99.02.01-261122-0012',
  items: [
    { kind: 'charge', name: 'Lệ phí đăng ký khai sinh', amountVnd: 8000 },
    { kind: 'fee', name: 'Phí cấp bản sao trích lục hộ tịch (03 bản)', amountVnd: 24_000 },
  ],
  method: 'online',
  paidAt: issuedAt,
  reference: 'VNP14532871',
  cashier: receiver,
  checkUrl: 'https://motcua.hoasen.example/kiem-tra',
  qrLink: 'https://motcua.hoasen.example/kiem-tra?bien-lai=HS-26E-0000123',
}

export const sampleSubmissionReceipt: SubmissionReceiptData = {
  systemName: 'Một cửa thành phố Hoa Sen',
  agency: counter,
  submissionCode: 'HS-7K3M-9QXD-26',
  submittedAt: new Date('2026-11-22T09:05:07+07:00'),
  submitter: sampleApplicant.name,
  applicant: sampleApplicant.name,
  procedure,
  files: [
    {
      name: 'giay-chung-sinh.pdf',
      paper: 'Giấy chứng sinh',
      size: 1_834_205,
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
    {
      name: 'IMG_20261121_184502.jpg',
      paper: 'Giấy chứng nhận kết hôn của cha, mẹ',
      size: 412_966,
      sha256: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
    },
  ],
  answerBy: new Date('2026-11-23T17:00:00+07:00'),
  lookupUrl: 'https://motcua.hoasen.example/tra-cuu',
  qrLink: 'https://motcua.hoasen.example/tra-cuu?ma=HS-7K3M-9QXD-26',
}
