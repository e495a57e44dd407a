import type { Language } from '../../platform/text.js'
import { useLanguage } from '../language.js'

const vi = {
  dateExample: 'Ví dụ: 27 3 2026',
  phoneExample: 'Số di động 10 chữ số, ví dụ 0912 345 678',
  personalIdExample: '12 chữ số trên thẻ căn cước, ví dụ 001 203 456 789',
  province: 'Tỉnh, thành phố',
  showCommunes: 'Hiện danh sách xã, phường',
  provinceFirst: 'Chọn tỉnh, thành phố, bấm nút bên dưới rồi chọn xã, phường, đặc khu.',
  commune: 'Xã, phường, đặc khu',
  addressLine: 'Số nhà, đường hoặc thôn, tổ dân phố',
  fromIdentity: 'Lấy từ tài khoản định danh điện tử. Nếu chưa đúng, hãy sửa tại cơ quan cấp căn cước.',
  revealed: 'Câu trả lời của bạn cần thêm thông tin',
  currency: 'đồng',
  change: 'Thay đổi',
}

const en: typeof vi = {
  dateExample: 'For example, 27 3 2026',
  phoneExample: 'Mobile number of 10 digits, for example 0912 345 678',
  personalIdExample: '12 digits on the identity card, for example 001 203 456 789',
  province: 'Province or city',
  showCommunes: 'Show communes',
  provinceFirst: 'Select the province, press the button below, then select the commune or ward.',
  commune: 'Commune or ward',
  addressLine: 'House number and street, or hamlet',
  fromIdentity: 'From your electronic identity. If it is wrong, have it corrected where identity cards are issued.',
  revealed: 'Your answer needs some more information',
  currency: 'đồng',
  change: 'Change',
}

const formTexts: Record<Language, typeof vi> = { vi, en }

/** Words of form fields in the language of the page. */
export function useFormTexts(): typeof vi {
  return formTexts[useLanguage()]
}
