import type { FeeRule, LegalBasis, RequiredDocument, WorkflowStep } from '../../src/procedures/procedure.js'
import { t } from '../t.js'

/** Law of civil status as the national portal cites it (decision 163/QĐ-BTP of the Ministry of Justice, checked 2026-11-22). */
export const civilStatusLaw: LegalBasis[] = [
  { document: '60/2014/QH13', title: 'Luật Hộ tịch' },
  { document: '123/2015/NĐ-CP', title: 'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch' },
  {
    document: '87/2020/NĐ-CP',
    title: 'Nghị định quy định về Cơ sở dữ liệu hộ tịch điện tử, đăng ký hộ tịch trực tuyến',
  },
  {
    document: '07/2025/NĐ-CP',
    title: 'Nghị định sửa đổi, bổ sung một số điều của các Nghị định trong lĩnh vực hộ tịch, quốc tịch, chứng thực',
  },
  {
    document: '120/2025/NĐ-CP',
    title:
      'Nghị định quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Tư pháp',
  },
  {
    document: '66.7/2025/NQ-CP',
    title: 'Nghị quyết quy định cắt giảm, đơn giản hóa thủ tục hành chính dựa trên dữ liệu',
  },
  {
    document: '18/2026/NĐ-CP',
    title:
      'Nghị định sửa đổi, bổ sung một số nghị định để cắt giảm, đơn giản hóa thủ tục hành chính, điều kiện kinh doanh thuộc phạm vi quản lý của Bộ Tư pháp',
  },
  {
    document: '04/2020/TT-BTP',
    title: 'Thông tư hướng dẫn Luật Hộ tịch và Nghị định số 123/2015/NĐ-CP, sửa đổi bởi Thông tư 04/2024/TT-BTP',
  },
  { document: '01/2022/TT-BTP', title: 'Thông tư quy định chi tiết thi hành Nghị định số 87/2020/NĐ-CP' },
]

export const civilStatusSector = { code: 'ho-tich', name: t('Hộ tịch', 'Civil status') }

/** Identity paper: looked at at the counter and given back; online the electronic identity takes its place. */
export const identityPaperShown: RequiredDocument = {
  id: 'identityPaper',
  name: t('Giấy tờ tùy thân (thẻ căn cước, hộ chiếu hoặc giấy tờ khác có ảnh)', 'Identity paper with a photo'),
  mode: 'present',
  originals: 1,
  copies: 0,
  required: true,
  channels: ['counter'],
  note: t(
    'Xuất trình khi làm thủ tục trực tiếp. Nộp trực tuyến thì tài khoản định danh điện tử thay cho giấy tờ này.',
    'Shown when filing in person. Online, your electronic identity takes its place.',
  ),
}

/** By post nothing can be shown: a certified copy goes with the dossier (notes of the national catalogue to 1.001193; checked 2026-11-28). */
export const identityPaperPosted: RequiredDocument = {
  id: 'identityPaperPosted',
  name: t('Bản sao có chứng thực giấy tờ tùy thân', 'Certified copy of an identity paper'),
  mode: 'hand_in',
  originals: 0,
  copies: 0,
  certifiedCopies: 1,
  required: true,
  channels: ['postal'],
  note: t(
    'Gửi kèm khi nộp qua bưu chính, thay cho việc xuất trình.',
    'Sent along when filing by post, in place of showing the paper.',
  ),
}

/** Proof of residence: only where the population database does not answer. */
export const residenceProofShown: RequiredDocument = {
  id: 'residenceProof',
  name: t('Giấy tờ chứng minh nơi cư trú', 'Proof of residence'),
  mode: 'present',
  originals: 1,
  copies: 0,
  required: false,
  note: t(
    'Chỉ cần khi cơ quan không tra được nơi cư trú trong Cơ sở dữ liệu quốc gia về dân cư.',
    'Needed only when the national population database gives no answer.',
  ),
}

/** Written authorisation, asked of a representative; relatives need no certification (04/2020/TT-BTP, Article 2). */
export function authorisation(requiredWhen: string): RequiredDocument {
  return {
    id: 'authorisation',
    name: t('Văn bản ủy quyền', 'Written authorisation'),
    mode: 'hand_in',
    originals: 1,
    copies: 0,
    required: false,
    requiredWhen,
    note: t(
      'Phải chứng thực, trừ khi người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột.',
      'Must be certified, unless the representative is a grandparent, parent, child, spouse, brother or sister.',
    ),
  }
}

/** The paper declaration, for people who file at the counter or by post. */
export function paperDeclaration(name: ReturnType<typeof t>): RequiredDocument {
  return {
    id: 'declarationForm',
    name,
    mode: 'hand_in',
    originals: 1,
    copies: 0,
    required: true,
    channels: ['counter', 'postal'],
    template: 'declarationForm',
    note: t('Nộp trực tuyến thì điền biểu mẫu điện tử, không cần tờ khai giấy.', 'Online, the e-form replaces it.'),
  }
}

/** Fee for extracts asked beside a registration (281/2016/TT-BTC as the national portal states it: 8,000 đồng a copy). */
export const extractCopiesFee: FeeRule = {
  id: 'extractCopies',
  kind: 'fee',
  name: t('Phí cấp bản sao trích lục hộ tịch', 'Fee for extracts'),
  channels: ['online', 'counter', 'postal'],
  amountVnd: 'if wantsCopies = true then 8000 * copies else 0',
  collect: 'at_acceptance',
  validFrom: '2017-01-01',
  legalBasis: '281/2016/TT-BTC',
}

/** Same-day work of a commune: register, sign, seal within eight hours. */
export const sameDayWorkflow: WorkflowStep[] = [
  {
    id: 'examine',
    name: t('Thẩm tra hồ sơ, dự thảo kết quả', 'Examine, draft the result'),
    role: 'processor',
    hours: 4,
    agency: 'competent',
    act: 'put_forward',
  },
  {
    id: 'approve',
    name: t('Lãnh đạo ký duyệt', 'Approve and sign'),
    role: 'approver',
    hours: 3,
    agency: 'competent',
    act: 'approve',
  },
  {
    id: 'seal',
    name: t('Vào sổ, cấp số, đóng dấu', 'Number and seal'),
    role: 'clerk',
    hours: 1,
    agency: 'competent',
    act: 'seal',
  },
]
