import type { DocumentKind } from '../../documents/index.js'

const kinds: Record<DocumentKind, string> = {
  acceptance_receipt: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
  supplement_request: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
  decline_notice: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ',
  apology: 'Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết',
  stop_notice: 'Thông báo dừng giải quyết hồ sơ',
  routing_slip: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
  result: 'Kết quả giải quyết thủ tục hành chính',
  payment_receipt: 'Biên lai thu tiền phí, lệ phí',
  submission_receipt: 'Xác nhận nộp hồ sơ trực tuyến',
}

export const vi = {
  title: 'Kiểm tra văn bản',
  lead: 'Chọn tệp PDF của kết quả, biên lai hoặc phiếu mà bạn nhận được để biết văn bản có phải do cơ quan trong hệ thống này phát hành và còn nguyên vẹn hay không.',
  file: 'Tệp PDF cần kiểm tra',
  fileHint: (most: string): string => `Tệp PDF nguyên gốc, không phải ảnh chụp hay bản in quét lại; lớn nhất ${most}.`,
  submit: 'Kiểm tra',
  ownTool: 'Kiểm tra bằng phần mềm khác',
  ownToolHow: 'Nạp chứng thư gốc sau vào phần mềm đọc PDF có kiểm tra chữ ký số, ví dụ pdfsig, rồi mở tệp.',
  roots: 'Tải chứng thư gốc (PEM)',
  privacy: 'Tệp chỉ được đọc để kiểm tra, không được lưu lại.',
  problems: {
    missing: 'Chọn một tệp PDF để kiểm tra',
    tooLarge: (most: string): string => `Tệp vượt quá ${most}. Hãy chọn đúng tệp PDF đã nhận từ cơ quan`,
    unreadable: 'Tệp này không phải là PDF đọc được. Hãy chọn đúng tệp PDF đã nhận từ cơ quan',
  },
  verdicts: {
    issued: 'Văn bản do hệ thống này phát hành và còn nguyên vẹn',
    changed: 'Văn bản có chữ ký số nhưng đã bị sửa đổi sau khi ký',
    signedElsewhere: 'Chữ ký số còn nguyên vẹn, nhưng không tìm thấy văn bản này trong hệ thống',
    unknown: 'Không tìm thấy văn bản này trong hệ thống',
  },
  advice: {
    issued: 'Nội dung của tệp đúng từng chữ với bản mà cơ quan đã phát hành.',
    changed: 'Không sử dụng tệp này. Hãy tải lại bản gốc từ tài khoản của bạn hoặc hỏi cơ quan đã cấp.',
    signedElsewhere: 'Văn bản có thể do cơ quan khác cấp. Hãy kiểm tra tại cơ quan ghi trên văn bản.',
    unknown:
      'Tệp có thể do nơi khác cấp, hoặc đã được in rồi quét lại, nén hay lưu lại bằng phần mềm khác. Hãy tải bản gốc và kiểm tra lần nữa, hoặc hỏi cơ quan ghi trên văn bản.',
  },
  facts: { kind: 'Loại văn bản', number: 'Số', agency: 'Cơ quan phát hành', madeAt: 'Thời điểm phát hành' },
  kinds,
  signatures: 'Chữ ký số',
  noSignature: 'Tệp không có chữ ký số.',
  columns: { signer: 'Người, cơ quan ký', at: 'Thời điểm ký', finding: 'Kết quả kiểm tra' },
  findings: {
    broken: 'Không hợp lệ: nội dung đã bị sửa sau khi ký',
    untrusted: 'Nguyên vẹn, nhưng chứng thư số không thuộc tổ chức được hệ thống tin cậy',
    good: 'Hợp lệ, chứng thư số được tin cậy',
    goodUntilNext: 'Hợp lệ; sau chữ ký này văn bản được ký hoặc đóng dấu thêm',
  },
  unnamed: 'Không đọc được tên',
  again: 'Kiểm tra tệp khác',
  revocation: 'Việc kiểm tra không hỏi tình trạng thu hồi của chứng thư số.',
}

export type VerifyTexts = typeof vi
