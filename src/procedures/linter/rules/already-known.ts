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

/** Titles of pages and groups under which a question is about the person who files, or about somebody or something else. */
const aboutRequester = /\bnguoi (?:nop|yeu cau|khai|de nghi)\b|\bcua (?:ban|toi)\b/
const aboutOther =
  /\b(?:nguoi|ben|con|tre em|cha|me|vo|chong|thanh vien|chu ho|dai dien|nhan chung|tru so|co so|dia diem|to chuc|doanh nghiep|cong ty|ho kinh doanh)\b/

/** The group tells it, else the page; a title that names nobody leaves the question to the person who files. */
function isAboutRequester({ page, section }: ReturnType<typeof fieldsOf>[number]): boolean {
  for (const title of [section.title, page.title]) {
    const words = folded(title?.vi ?? '')
    if (aboutRequester.test(words)) return true
    if (aboutOther.test(words)) return false
  }
  return true
}

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

/** A form to fill in, or a paper for those of whom no register knows, only names the other. */
const isAnotherPaper =
  /^(?:\(?[ivx\d]+[).] ?)?(?:to khai|ban khai|don|phieu|giay de nghi|van ban|quyet dinh)\b|\b(?:nguoi nuoc ngoai|khong quoc tich|chua duoc cap (?:ma )?so dinh danh)\b/

const folded = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** A question or a paper for what is known already. */
export const alreadyKnown: LintRule = {
  id: 'already-known',
  severity: 'warning',
  check: ({ form, requiredDocuments }) => [
    ...(form ? fieldsOf(form) : []).flatMap((field) => {
      const label = folded(field.label.vi)
      const isAsked = !field.prefill && (aboutRequester.test(label) || isAboutRequester(field))
      const known = isAsked ? fromIdentity.find(([words]) => words.test(label)) : undefined
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
        mode === 'hand_in' &&
        !compareOriginal &&
        !isAnotherPaper.test(folded(name.vi)) &&
        inRegisters.find(([words]) => words.test(folded(name.vi)))
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
