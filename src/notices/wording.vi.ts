import { unreachable } from '../platform/errors.js'
import { formatMoment, formatMoney } from './figures.js'
import type { Notice, NoticeSubject, Wording } from './notice.js'

const ways = {
  portal: 'Ông/Bà tải kết quả trên cổng',
  email: 'Ông/Bà xem thư điện tử và cổng',
  postal: 'Kết quả được gửi qua bưu chính, Ông/Bà đưa bản chính cần nộp (nếu có) cho bưu tá',
  counter: 'Ông/Bà mang giấy hẹn và bản chính giấy tờ đến quầy để nhận',
} as const

const afterTheTime = { stop: 'hồ sơ sẽ dừng giải quyết', return: 'hồ sơ sẽ được trả lại' } as const

/** What a notice says in Vietnamese. */
export function wordingVi(notice: Notice, about: NoticeSubject): Wording {
  const said = sentences(notice, about)
  return {
    // A code to type needs no link; messages with both look like fraud.
    sms: notice.template === 'phone_code' ? said.short : `${said.short} ${about.link}`,
    subject: `[Một Cửa] ${said.subject}${about.code && ` – hồ sơ ${about.code}`}`,
    body: [
      'Kính gửi Ông/Bà,',
      said.full,
      `Xem chi tiết: ${about.link}`,
      `Cần giúp đỡ, xin gọi ${about.agencyName}: ${about.hotline}.`,
      'Trân trọng,',
      about.agencyName,
    ].join('\n\n'),
  }
}

function sentences(notice: Notice, about: NoticeSubject): { short: string; subject: string; full: string } {
  const dossier = `Hồ sơ ${about.code}`
  switch (notice.template) {
    case 'submitted':
      return {
        subject: 'Đã nhận hồ sơ nộp trực tuyến',
        short: `${dossier} đã nộp. Cơ quan trả lời trước ${formatMoment(notice.answerBy)}.`,
        full: `${dossier} đã được hệ thống ghi nhận và lưu đầy đủ. ${about.agencyName} sẽ kiểm tra và trả lời trước ${formatMoment(notice.answerBy)}. Xác nhận đã nộp, có tên, dung lượng và mã SHA-256 của từng tệp, được giữ trong trang của hồ sơ trên cổng.`,
      }
    case 'accepted':
      return {
        subject: 'Hồ sơ đã được tiếp nhận, hẹn trả kết quả',
        short: `${dossier} đã tiếp nhận. Hẹn trả kết quả ${formatMoment(notice.dueAt)}.`,
        full: `${dossier} đã được tiếp nhận. Thời gian hẹn trả kết quả: ${formatMoment(notice.dueAt)}.${notice.isExpected ? ' Thời hạn tính từ khi cơ quan giải quyết nhận được hồ sơ giấy; khi đó chúng tôi báo lại thời gian hẹn trả.' : ''} Giấy tiếp nhận hồ sơ và hẹn trả kết quả được giữ trong trang của hồ sơ trên cổng.`,
      }
    case 'papers_received':
      return {
        subject: 'Cơ quan giải quyết đã nhận hồ sơ',
        short: `${dossier} đã đến cơ quan giải quyết. Hẹn trả kết quả ${formatMoment(notice.dueAt)}.`,
        full: `${about.agencyName} đã nhận hồ sơ ${about.code}. Thời hạn tính từ lúc này; thời gian hẹn trả kết quả: ${formatMoment(notice.dueAt)}. Cách tính từng ngày có trên cổng.`,
      }
    case 'declined':
      return {
        subject: 'Hồ sơ không được tiếp nhận',
        short: `${dossier} không được tiếp nhận. Xem lý do và hướng dẫn:`,
        full: `${dossier} không được tiếp nhận với lý do: ${notice.reason}`,
      }
    case 'supplement_requested':
      return {
        subject: 'Yêu cầu bổ sung hồ sơ',
        short: `${dossier} cần bổ sung ${notice.items.length} mục${notice.answerBy ? ` trước ${formatMoment(notice.answerBy)}` : ''}. Xem và bổ sung:`,
        full: [
          `${dossier} cần bổ sung, hoàn thiện những nội dung sau${notice.answerBy ? ` trước ${formatMoment(notice.answerBy)}` : ''}:`,
          ...notice.items.map((item, index) => `${index + 1}. ${item}`),
          'Ông/Bà chỉ cần bổ sung đúng các mục trên; những gì đã nộp vẫn được giữ.',
          ...(notice.answerBy ? [`Quá hạn này mà chưa bổ sung thì ${afterTheTime[notice.onNoAnswer]}.`] : []),
        ].join('\n'),
      }
    case 'supplement_reminder':
      return {
        subject: 'Sắp hết hạn bổ sung hồ sơ',
        short: `${dossier} cần được bổ sung trước ${formatMoment(notice.answerBy)}:`,
        full: `${dossier} còn mục chưa bổ sung. Hạn bổ sung là ${formatMoment(notice.answerBy)}; quá hạn này ${afterTheTime[notice.onNoAnswer]}.`,
      }
    case 'supplement_lapsed':
      return notice.onNoAnswer === 'return'
        ? {
            subject: 'Trả lại hồ sơ',
            short: `${dossier} đã hết hạn bổ sung và được trả lại. Xem chi tiết:`,
            full: `${dossier} đã hết hạn bổ sung mà chưa được bổ sung nên được trả lại. Giấy tờ bản chính đã nộp (nếu có) được trả tại quầy; Ông/Bà có thể nộp lại hồ sơ bất cứ lúc nào. Thông báo có trên cổng.`,
          }
        : {
            subject: 'Dừng giải quyết hồ sơ',
            short: `${dossier} đã hết hạn bổ sung và dừng giải quyết. Xem chi tiết:`,
            full: `${dossier} đã hết hạn bổ sung mà chưa được bổ sung nên dừng giải quyết. Ông/Bà có thể nộp hồ sơ mới khi có nhu cầu. Thông báo có trên cổng.`,
          }
    case 'supplemented':
      return {
        subject: 'Đã nhận phần bổ sung',
        short: `${dossier} đã nhận phần bổ sung.`,
        full: `${dossier} đã nhận đầy đủ phần bổ sung và được chuyển lại cho cán bộ.`,
      }
    case 'payment_due':
      return {
        subject: 'Thông báo nộp phí, lệ phí',
        short: `${dossier} cần nộp ${formatMoney(notice.amountVnd)}. Nộp trực tuyến:`,
        full: `${dossier} có phí, lệ phí cần nộp: ${formatMoney(notice.amountVnd)}. Ông/Bà có thể nộp trực tuyến trên cổng hoặc tại quầy.`,
      }
    case 'payment_received':
      return {
        subject: 'Đã nhận thanh toán',
        short: `${dossier}: đã nhận ${formatMoney(notice.amountVnd)}, biên lai ${notice.receiptNumber}.`,
        full: `Đã nhận ${formatMoney(notice.amountVnd)} cho hồ sơ ${about.code}. Số biên lai: ${notice.receiptNumber}. Biên lai có trên cổng.`,
      }
    case 'result_ready':
      return {
        subject: notice.granted ? 'Đã có kết quả giải quyết' : 'Đã có văn bản trả lời',
        short: `${dossier} đã có kết quả. ${ways[notice.howToGet]}:`,
        full: `${dossier} đã có ${notice.granted ? 'kết quả giải quyết' : 'văn bản từ chối giải quyết, nêu rõ lý do'}. ${ways[notice.howToGet]}.`,
      }
    case 'returned':
      return {
        subject: 'Đã trả kết quả',
        short: `${dossier} đã trả kết quả. Mời Ông/Bà đánh giá:`,
        full: `${dossier} đã được trả kết quả. Mời Ông/Bà đánh giá việc phục vụ để chúng tôi làm tốt hơn.`,
      }
    case 'withdrawn':
      return {
        subject: 'Đã rút hồ sơ',
        short: `${dossier} đã được rút.`,
        full: `${dossier} đã được rút theo yêu cầu của Ông/Bà.`,
      }
    case 'paper_infected':
      return {
        subject: 'Một giấy tờ trong hồ sơ chứa mã độc',
        short: `${dossier}: tệp của giấy tờ ${notice.paper} chứa mã độc, cần gửi lại. Xem cách làm:`,
        full: `Khi kiểm tra lại, hệ thống thấy tệp “${notice.fileName}” (${notice.paper}) trong ${dossier} chứa mã độc, nên cơ quan không mở được. Xin quét hoặc chụp lại từ giấy tờ, tốt nhất bằng máy khác, và diệt mã độc trên máy đã dùng. Khi cơ quan yêu cầu bổ sung, xin gửi tệp mới trong trang của hồ sơ.`,
      }
    case 'paper_removed':
      return {
        subject: 'Cơ quan đã gỡ tệp chứa mã độc khỏi hồ sơ',
        short: `${dossier}: đã gỡ tệp chứa mã độc. Xem lý do:`,
        full: `Cơ quan đã gỡ tệp chứa mã độc khỏi ${dossier}. Lý do: ${notice.reason}`,
      }
    case 'stop_asked':
      return {
        subject: 'Đã nhận đề nghị dừng giải quyết',
        short: `Đã nhận đề nghị dừng giải quyết hồ sơ ${about.code}.`,
        full: `Đã nhận đề nghị dừng giải quyết hồ sơ ${about.code}. ${about.agencyName} xem xét và trả lời Ông/Bà; trong lúc chờ, hồ sơ vẫn được giải quyết.`,
      }
    case 'stop_refused':
      return {
        subject: 'Hồ sơ vẫn được giải quyết',
        short: `Hồ sơ ${about.code} chưa dừng giải quyết theo đề nghị. Xem lý do:`,
        full: `Hồ sơ ${about.code} vẫn được giải quyết. Lý do chưa dừng theo đề nghị của Ông/Bà: ${notice.reason}`,
      }
    case 'stopped':
      return {
        subject: 'Dừng giải quyết hồ sơ',
        short: `${dossier} đã dừng giải quyết. Xem lý do:`,
        full: `${dossier} đã dừng giải quyết. Lý do: ${notice.reason}`,
      }
    case 'apology':
      return {
        subject: 'Xin lỗi và hẹn lại ngày trả kết quả',
        short: `${about.agencyName} xin lỗi vì trả kết quả hồ sơ ${about.code} chậm. Hẹn lại ${formatMoment(notice.newDueAt)}.`,
        full: `${about.agencyName} xin lỗi Ông/Bà vì không trả được kết quả hồ sơ ${about.code} đúng hẹn. Lý do: ${notice.reason}\n\nThời gian hẹn trả kết quả mới: ${formatMoment(notice.newDueAt)}. Phiếu xin lỗi có trên cổng.`,
      }
    case 'due_date_changed': {
      const appointment = notice.what === 'result' ? 'hẹn trả kết quả' : 'hạn cơ quan trả lời'
      return {
        subject: notice.what === 'result' ? 'Ngày hẹn trả kết quả thay đổi' : 'Hạn cơ quan trả lời thay đổi',
        short: `${dossier}: do lịch nghỉ mới, ${appointment} là ${formatMoment(notice.to)}, thay cho ${formatMoment(notice.from)}.`,
        full: `Lịch làm việc, ngày nghỉ đã được công bố lại. Vì vậy, ${appointment} của hồ sơ ${about.code} được tính lại: ${formatMoment(notice.to)}, thay cho ${formatMoment(notice.from)}. Cách tính từng ngày có trên cổng.`,
      }
    }
    case 'draft_expiring':
      return {
        subject: 'Bản nháp hồ sơ sắp bị xóa',
        short: `Bản nháp hồ sơ chưa nộp sẽ bị xóa lúc ${formatMoment(notice.deletedAt)}. Mở lại để làm tiếp:`,
        full: `Ông/Bà có một bản nháp hồ sơ chưa nộp. Bản nháp không được mở lại sẽ bị xóa lúc ${formatMoment(notice.deletedAt)}, cùng các tệp đã tải lên. Chỉ cần mở và lưu bản nháp, thời hạn được tính lại.`,
      }
    case 'phone_code':
      return {
        subject: 'Mã xác nhận',
        short: `Ma xac nhan tra cuu ${about.code}: ${notice.code}. Co hieu luc 5 phut. Khong dua ma nay cho bat ky ai.`,
        full: `Mã xác nhận tra cứu: ${notice.code}.`,
      }
    default:
      return unreachable(notice)
  }
}
