import type { DocumentKind } from './document-store.js'
import type { FormSet } from './render-form.js'

/** Titles with the number of the form: the seven of Circular 03/2025/TT-VPCP; results and receipts have none (checked 2026-11-28). */
const titles: Record<DocumentKind, string> = {
  acceptance_receipt: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả (Mẫu 01)',
  supplement_request: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (Mẫu 02)',
  decline_notice: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ (Mẫu 03)',
  apology: 'Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết (Mẫu 04)',
  stop_notice: 'Thông báo dừng giải quyết hồ sơ (Mẫu 05)',
  routing_slip: 'Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu 06)',
  result: 'Kết quả giải quyết',
  payment_receipt: 'Biên lai thu tiền phí, lệ phí',
  submission_receipt: 'Xác nhận đã nộp hồ sơ',
}

/** Where the six of Circular 01/2018/TT-VPCP have another title or number; they know no notice of stopping (checked 2026-11-28). */
const titlesOf2018: Partial<Record<DocumentKind, string>> = {
  apology: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả (Mẫu 04)',
  stop_notice: 'Thông báo dừng giải quyết hồ sơ',
  routing_slip: 'Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu 05)',
}

/** What a paper is called in the set of forms it was ordered in. */
export const paperTitle = ({ kind, forms }: { kind: DocumentKind; forms: FormSet }): string =>
  (forms === '2018' ? titlesOf2018[kind] : undefined) ?? titles[kind]
