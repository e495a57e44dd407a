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
  sourceIdentity: 'Từ tài khoản định danh điện tử',
  register: {
    title: 'Điền từ cơ sở dữ liệu quốc gia về dân cư (không bắt buộc)',
    again: 'Tra cứu lại',
    hint: 'Nhập số định danh và họ tên ở trên, đánh dấu đồng ý rồi bấm nút. Không tra cứu thì bạn cứ nhập bằng tay.',
    consent:
      'Tôi đồng ý để cổng gửi số định danh, họ tên và ngày sinh đã nhập tới cơ sở dữ liệu quốc gia về dân cư để điền hồ sơ này, và người được tra cứu đã biết. Lần tra cứu được ghi lại.',
    ask: 'Tra cứu và điền giúp tôi',
    byHand: 'Nhập bằng tay hoặc tra cứu người khác',
    told: 'Lấy từ cơ sở dữ liệu quốc gia về dân cư; sửa được nếu chưa đúng.',
    matches: 'Khớp cơ sở dữ liệu dân cư',
    changed: 'Đã sửa so với cơ sở dữ liệu dân cư',
    at: (moment: string) => `tra cứu lúc ${moment}`,
    said: {
      differs:
        'Số định danh, họ tên và ngày sinh không khớp với cơ sở dữ liệu dân cư. Kiểm tra lại từng chữ, từng số; nếu giấy tờ ghi đúng như vậy, bạn cứ khai bằng tay rồi bấm Tiếp tục.',
      unknown:
        'Cơ sở dữ liệu dân cư không có thông tin về số định danh này. Kiểm tra lại số; nếu đúng, bạn cứ khai bằng tay rồi bấm Tiếp tục.',
      not_enough:
        'Cơ sở dữ liệu dân cư chưa đủ căn cứ để trả lời. Nhập thêm ngày sinh rồi thử lại, hoặc khai bằng tay rồi bấm Tiếp tục.',
      unavailable:
        'Cơ sở dữ liệu dân cư đang không trả lời. Những gì bạn đã nhập vẫn còn; bạn cứ khai bằng tay rồi bấm Tiếp tục, hồ sơ không bị ảnh hưởng.',
      not_connected: 'Cổng này hiện không tra cứu được cơ sở dữ liệu dân cư. Bạn cứ khai bằng tay rồi bấm Tiếp tục.',
      too_often:
        'Bạn đã tra cứu nhiều lần trong một giờ qua. Những gì bạn đã nhập vẫn còn; bạn cứ khai bằng tay, hoặc tra cứu lại sau một giờ.',
    },
  },
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
  sourceIdentity: 'From the electronic identity',
  register: {
    title: 'Fill in from the national population database (optional)',
    again: 'Look up again',
    hint: 'Enter the identification number and the full name above, tick the box, then press the button. Or simply type.',
    consent:
      'I agree that the portal sends the number, the name and the date of birth entered here to the national population database to fill in this dossier, and the person looked up knows of it. The look-up is logged.',
    ask: 'Look up and fill in',
    byHand: 'Type it, or look up somebody else',
    told: 'From the national population database; you can correct it.',
    matches: 'As in the population database',
    changed: 'Changed from the population database',
    at: (moment) => `looked up ${moment}`,
    said: {
      differs:
        'Number, name and date of birth do not agree with the population database. Check every letter and digit; if the papers say so, type them and select Continue.',
      unknown:
        'The population database knows nothing of this number. Check it; if it is right, type the answers and select Continue.',
      not_enough:
        'The population database cannot tell from this. Add the date of birth and try again, or type the answers and select Continue.',
      unavailable:
        'The population database does not answer. What you entered is still here; type the answers and select Continue, your dossier does not suffer.',
      not_connected: 'This portal cannot ask the population database now. Type the answers and select Continue.',
      too_often:
        'You have looked up many times within the hour. What you entered is still here; type the answers, or look up again in an hour.',
    },
  },
}

const formTexts: Record<Language, typeof vi> = { vi, en }

/** Words of form fields in the language of the page. */
export function useFormTexts(): typeof vi {
  return formTexts[useLanguage()]
}
