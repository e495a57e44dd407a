import { fieldsOf } from '../feel-places.js'
import type { LintRule } from '../finding.js'

const who =
  '(?: cua (?:ban|toi|nguoi (?:nop|yeu cau|khai|de nghi)(?: ho so)?)| nguoi (?:nop|yeu cau|khai|de nghi)(?: ho so)?)?'

/** Questions about the person who files whose answer the electronic identity gives, by their label without accents. */
const fromIdentity: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?:ho(?:,| va)? (?:chu dem(?:,| va)? )?ten|ho ten)${who}$`), 'họ tên'],
  [new RegExp(`^(?:so dinh danh(?: ca nhan)?|so can cuoc(?: cong dan)?|so cccd)${who}$`), 'số định danh'],
  [new RegExp(`^(?:ngay(?:, thang, nam)? sinh|ngay thang nam sinh)${who}$`), 'ngày sinh'],
  [new RegExp(`^gioi tinh${who}$`), 'giới tính'],
  [new RegExp(`^(?:so )?dien thoai(?: lien he)?${who}$`), 'số điện thoại'],
  [new RegExp(`^(?:thu dien tu|email)${who}$`), 'thư điện tử'],
]

/**
 * Papers whose data stand in a register that is connected: an agency may not ask for them again (Decree 118/2025/NĐ-CP,
 * article 4, as amended by Decree 309/2026/NĐ-CP; checked 2026-11-22).
 */
const inRegisters: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can cuoc|chung minh nhan dan|cccd)\b/, 'cơ sở dữ liệu quốc gia về dân cư'],
  [/\b(?:so ho khau|so tam tru|xac nhan thong tin ve cu tru)\b/, 'cơ sở dữ liệu quốc gia về dân cư'],
  [/^(?:ban sao |ban chinh )?giay khai sinh\b/, 'cơ sở dữ liệu hộ tịch điện tử'],
  [/^(?:ban sao |ban chinh )?giay chung nhan ket hon\b/, 'cơ sở dữ liệu hộ tịch điện tử'],
  [
    /^(?:ban sao |ban chinh )?giay chung nhan dang ky (?:kinh doanh|doanh nghiep)\b/,
    'cơ sở dữ liệu đăng ký doanh nghiệp',
  ],
]

const folded = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** A question or a paper for what is known already. */
export const alreadyKnown: LintRule = {
  id: 'already-known',
  severity: 'warning',
  check: ({ form, requiredDocuments }) => [
    ...(form ? fieldsOf(form) : []).flatMap((field) => {
      const known = field.prefill ? undefined : fromIdentity.find(([label]) => label.test(folded(field.label.vi)))
      return known
        ? [
            {
              at: `form.pages.${field.page.id}.sections.${field.section.id}.fields.${field.id}`,
              message: `Câu hỏi “${field.label.vi}”: ${known[1]} đã có trong định danh điện tử, hãy lấy sẵn thay vì hỏi`,
            },
          ]
        : []
    }),
    ...requiredDocuments.flatMap(({ id, name, mode, compareOriginal }) => {
      const register =
        mode === 'hand_in' && !compareOriginal && inRegisters.find(([words]) => words.test(folded(name.vi)))
      return register
        ? [
            {
              at: `requiredDocuments.${id}`,
              message: `Giấy tờ “${name.vi}” đã có trong ${register[1]}, không được yêu cầu nộp lại`,
            },
          ]
        : []
    }),
  ],
}
