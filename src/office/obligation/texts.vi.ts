import type { ObligationAsked } from '../../dossiers/index.js'

type Refusal = Extract<ObligationAsked, { outcome: 'refused' }>['because']

export const obligationTexts = {
  title: 'Yêu cầu thực hiện nghĩa vụ tài chính',
  back: 'Về hồ sơ',
  intro:
    'Công dân nhận tin nhắn và thư điện tử, nộp trực tuyến hoặc tại quầy. Trong lúc chờ, thời hạn giải quyết tạm dừng; nộp đủ thì hồ sơ tự trở lại bước đang làm và thời điểm hẹn trả được dời theo.',
  name: 'Khoản phải nộp',
  nameHint: 'Như ghi trong thông báo của cơ quan thuế, ví dụ: Lệ phí trước bạ nhà, đất.',
  amount: 'Số tiền',
  amountHint: 'Số nguyên đồng, ví dụ 2.500.000.',
  basis: 'Căn cứ',
  basisHint: 'Số, ngày của thông báo hoặc văn bản quy định.',
  button: 'Gửi yêu cầu và tạm dừng thời hạn',
  missing: { name: 'Nhập tên khoản phải nộp.', amount: 'Nhập số tiền lớn hơn 0, bằng chữ số.' },
  refusals: {
    not_available_now: 'Hồ sơ không ở bước giải quyết, hoặc Ông/Bà không có quyền yêu cầu lúc này.',
    no_amount: 'Số tiền phải là số nguyên lớn hơn 0.',
  } satisfies Record<Refusal, string>,
}
