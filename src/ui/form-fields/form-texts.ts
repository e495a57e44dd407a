import type { Language } from '../../platform/text.js'
import { useLanguage } from '../language.js'

const vi = {
  dateExample: 'Ví dụ: 27 3 2026',
  partialDateExample: 'Ví dụ: 27 3 1980. Nếu giấy tờ chỉ ghi tháng và năm hoặc chỉ ghi năm, để trống phần không có.',
  timeExample: 'Ví dụ: 8:30 hoặc 14:05',
  taxCodeExample: '10 chữ số, ví dụ 0100 109 106',
  passportExample: 'Chữ cái và chữ số ở góc trên trang thông tin, ví dụ C1234567',
  phoneExample: 'Số di động 10 chữ số, ví dụ 0912 345 678',
  personalIdExample: '12 chữ số trên thẻ căn cước, ví dụ 001 203 456 789',
  findCommune: 'Tìm xã, phường, đặc khu',
  findHint: 'Gõ tên mới hoặc tên cũ, có dấu hay không dấu đều được, ví dụ: phuong an dong hue',
  find: 'Tìm',
  findAnother: 'Tìm xã, phường khác theo tên mới hoặc tên cũ',
  found: (count: number) => `Tìm thấy ${count}. Chọn một, hoặc chọn trong danh sách bên dưới`,
  formerly: (name: string) => `Trước ngày 1/7/2025: ${name}`,
  nothingFound: 'Không tìm thấy tên này. Thử bớt từ, hoặc chọn trong danh sách bên dưới.',
  addRow: (name: string) => `Thêm ${name}`,
  removeRow: (title: string) => `Bỏ ${title}`,
  calculated: 'Tính từ các câu trả lời của bạn.',
  calculatedLater: 'Sẽ tính khi bạn đã trả lời đủ',
  province: 'Tỉnh, thành phố',
  showCommunes: 'Hiện danh sách xã, phường',
  provinceFirst: 'Chọn tỉnh, thành phố, bấm nút bên dưới rồi chọn xã, phường, đặc khu.',
  commune: 'Xã, phường, đặc khu',
  addressLine: 'Số nhà, đường hoặc thôn, tổ dân phố',
  fromIdentity: 'Lấy từ tài khoản định danh điện tử. Nếu chưa đúng, hãy sửa tại cơ quan cấp căn cước.',
  revealed: 'Câu trả lời của bạn cần thêm thông tin',
  currency: 'đồng',
  files: (most: number) => `Tệp PDF hoặc ảnh JPG, PNG; ${most > 1 ? `tối đa ${most} tệp` : 'một tệp'}.`,
  pictures: (most: number) => `Ảnh JPG hoặc PNG; ${most > 1 ? `tối đa ${most} ảnh` : 'một ảnh'}.`,
  narrowList: 'Gõ để tìm trong danh sách',
  change: 'Thay đổi',
}

const en: typeof vi = {
  dateExample: 'For example, 27 3 2026',
  partialDateExample:
    'For example, 27 3 1980. If the papers give only month and year, or only the year, leave the rest open.',
  timeExample: 'For example, 8:30 or 14:05',
  taxCodeExample: '10 digits, for example 0100 109 106',
  passportExample: 'Letters and digits at the top of the data page, for example C1234567',
  phoneExample: 'Mobile number of 10 digits, for example 0912 345 678',
  personalIdExample: '12 digits on the identity card, for example 001 203 456 789',
  findCommune: 'Find the commune or ward',
  findHint: 'Type today’s name or the one of before, with accents or without, for example: phuong an dong hue',
  find: 'Find',
  findAnother: 'Find another commune or ward by its name of today or of before',
  found: (count) => `${count} found. Select one, or select from the lists below`,
  formerly: (name) => `Before 1 July 2025: ${name}`,
  nothingFound: 'No such name. Try fewer words, or select from the lists below.',
  addRow: (name) => `Add another ${name}`,
  removeRow: (title) => `Remove ${title}`,
  calculated: 'Worked out from your answers.',
  calculatedLater: 'Worked out when you have answered',
  province: 'Province or city',
  showCommunes: 'Show communes',
  provinceFirst: 'Select the province, press the button below, then select the commune or ward.',
  commune: 'Commune or ward',
  addressLine: 'House number and street, or hamlet',
  fromIdentity: 'From your electronic identity. If it is wrong, have it corrected where identity cards are issued.',
  revealed: 'Your answer needs some more information',
  currency: 'đồng',
  files: (most) => `PDF, or picture as JPG or PNG; ${most > 1 ? `at most ${most} files` : 'one file'}.`,
  pictures: (most) => `Picture as JPG or PNG; ${most > 1 ? `at most ${most} pictures` : 'one picture'}.`,
  narrowList: 'Type to find it in the list',
  change: 'Change',
}

const formTexts: Record<Language, typeof vi> = { vi, en }

/** Words of form fields in the language of the page. */
export function useFormTexts(): typeof vi {
  return formTexts[useLanguage()]
}
