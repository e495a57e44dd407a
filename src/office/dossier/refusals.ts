import type {
  Acceptance,
  Apologising,
  Assigning,
  Comparing,
  Deciding,
  Declining,
  Forwarding,
  LeaveAnswered,
  LeaveAsked,
  Noting,
  PapersReceived,
  Removing,
  Returning,
  Sealing,
  SendingBack,
  Started,
  StopAnswered,
  Stopping,
  SupplementRequest,
} from '../../dossiers/index.js'

type RefusalOf<T> = T extends { outcome: 'refused'; because: infer B } ? B : never

/** Every reason for which a use case may turn an officer away. */
export type Refusal = RefusalOf<
  | Acceptance
  | SupplementRequest
  | LeaveAsked
  | LeaveAnswered
  | Declining
  | Started
  | Assigning
  | Forwarding
  | SendingBack
  | Deciding
  | Sealing
  | Stopping
  | StopAnswered
  | Apologising
  | Comparing
  | Removing
  | Returning
  | Noting
  | PapersReceived
>

export const refusalWords = {
  not_available_now:
    'Việc này hiện không thực hiện được: hồ sơ đã sang trạng thái khác, hoặc đang ở bước của người khác. Xin xem lại tình trạng hồ sơ.',
  fee_due_at_acceptance: 'Chưa tiếp nhận được vì còn khoản phí, lệ phí phải nộp khi tiếp nhận.',
  papers_not_scanned:
    'Chưa tiếp nhận được vì còn tệp chưa kiểm tra mã độc xong. Hệ thống đang kiểm tra lại; xin thử lại sau ít phút.',
  paper_infected:
    'Chưa tiếp nhận được vì có tệp chứa mã độc. Xin yêu cầu người nộp bổ sung giấy tờ đó, gỡ tệp ra, hoặc từ chối tiếp nhận.',
  nothing_flagged: 'Chưa chọn giấy tờ hay mục kê khai nào cần bổ sung.',
  asked_before:
    'Hồ sơ đã được yêu cầu bổ sung đủ số lần quy định. Muốn yêu cầu thêm, xin phép lãnh đạo cơ quan bằng văn bản.',
  no_leave_needed: 'Không cần xin phép: vẫn còn được yêu cầu bổ sung.',
  leave_asked_before: 'Đã xin phép rồi; xin đợi lãnh đạo trả lời.',
  no_leave_asked: 'Không có đề nghị nào đang chờ cho phép; có thể người khác vừa trả lời.',
  own_leave: 'Người xin phép không tự cho phép được; xin để lãnh đạo khác trả lời.',
  no_stop_asked: 'Không có đề nghị dừng nào đang chờ trả lời; có thể người khác vừa trả lời.',
  officer_cannot_work_step: 'Người được chọn không có vai trò làm bước hiện tại của hồ sơ.',
  step_not_named: 'Hồ sơ đang có nhiều bước cùng làm. Xin chọn bước trước khi thực hiện.',
  no_next_step: 'Quy trình không còn bước nào phía sau.',
  not_a_step_to_return_to: 'Quy trình không cho trả lại bước này. Xin chọn một trong các bước được nêu.',
  decided_already: 'Hồ sơ đã có quyết định nên không trả lại bước trước quyết định được nữa.',
  reasons_missing: 'Cần ghi rõ lý do không đồng ý.',
  result_not_signed_yet: 'Kết quả chưa ký số xong. Xin đợi ít giây rồi thử lại.',
  reason_missing: 'Cần ghi rõ lý do.',
  nothing_infected: 'Tệp được chọn không còn chứa mã độc, hoặc đã được gỡ; xin xem lại hồ sơ.',
  nothing_checked: 'Chưa chọn giấy tờ nào đã đối chiếu.',
  fee_due_before_return: 'Chưa trả được kết quả vì còn phí, lệ phí chưa nộp.',
  originals_not_compared: 'Chưa trả được kết quả vì còn giấy tờ chưa đối chiếu bản chính.',
  result_not_ready: 'Kết quả chưa phát hành xong. Xin đợi ít giây rồi thử lại.',
  extended_before: 'Hồ sơ đã được hẹn lại một lần; quy định không cho hẹn lại lần thứ hai.',
  not_later: 'Thời điểm hẹn mới phải sau thời điểm hẹn hiện tại và sau lúc này.',
  outside_working_time: 'Thời điểm hẹn mới phải trong giờ làm việc của cơ quan.',
  lateness_unexplained:
    'Lời xin lỗi gửi muộn hơn một ngày trước hẹn: cần ghi rõ vì sao gửi muộn. Hồ sơ có thể vừa qua mốc này; xin xem lại rồi gửi.',
  papers_on_the_way:
    'Hồ sơ giấy chưa đến cơ quan giải quyết. Khi đã cầm hồ sơ, xin bấm “Nhận hồ sơ giấy” trước; thời hạn tính từ lúc đó.',
  note_empty: 'Ghi chú còn trống.',
} as const satisfies Record<Refusal, string>
