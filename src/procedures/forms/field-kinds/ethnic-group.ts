import type { FieldOption } from '../../form.js'
import { oneOf } from './choice.js'

// 121-TCTK/PPCĐ of 1979-03-02, in the spelling of today's civil status forms (checked 2026-11-22).
const names = [
  'Kinh,Tày,Thái,Hoa,Khơ-me,Mường,Nùng,Hmông,Dao,Gia-rai,Ngái,Ê-đê,Ba-na,Xơ-đăng,Sán Chay,Cơ-ho,Chăm,Sán Dìu',
  'Hrê,Mnông,Ra-glai,Xtiêng,Bru-Vân Kiều,Thổ,Giáy,Cơ-tu,Gié-Triêng,Mạ,Khơ-mú,Co,Tà-ôi,Chơ-ro,Kháng,Xinh-mun',
  'Hà Nhì,Chu-ru,Lào,La Chí,La Ha,Phù Lá,La Hủ,Lự,Lô Lô,Chứt,Mảng,Pà Thẻn,Cơ Lao,Cống,Bố Y,Si La,Pu Péo,Brâu',
  'Ơ-đu,Rơ-măm',
].flatMap((line) => line.split(','))

/** The 54 ethnic groups of Viet Nam; a name is the same in both languages and is its own value. */
const groups: readonly FieldOption[] = names.map((name) => ({ value: name, label: { vi: name, en: name } }))

/** The ethnic group a person declares. */
export const ethnicGroup = oneOf(({ options }) => options ?? groups)
