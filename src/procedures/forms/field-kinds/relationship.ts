import type { FieldOption } from '../../form.js'
import { oneOf } from './choice.js'

/** Relations to the head of a household, as form CT01 lists them (53/2025/TT-BCA, checked 2026-11-23). */
const relations: readonly FieldOption[] = [
  ['head', 'Chủ hộ', 'Head of the household'],
  ['wife', 'Vợ', 'Wife'],
  ['husband', 'Chồng', 'Husband'],
  ['child', 'Con đẻ', 'Child'],
  ['adopted_child', 'Con nuôi', 'Adopted child'],
  ['father', 'Cha đẻ', 'Father'],
  ['mother', 'Mẹ đẻ', 'Mother'],
  ['adoptive_father', 'Cha nuôi', 'Adoptive father'],
  ['adoptive_mother', 'Mẹ nuôi', 'Adoptive mother'],
  ['wifes_father', 'Cha vợ', 'Father of the wife'],
  ['wifes_mother', 'Mẹ vợ', 'Mother of the wife'],
  ['husbands_father', 'Cha chồng', 'Father of the husband'],
  ['husbands_mother', 'Mẹ chồng', 'Mother of the husband'],
  ['daughter_in_law', 'Con dâu', 'Daughter-in-law'],
  ['son_in_law', 'Con rể', 'Son-in-law'],
  ['paternal_grandfather', 'Ông nội', 'Paternal grandfather'],
  ['paternal_grandmother', 'Bà nội', 'Paternal grandmother'],
  ['maternal_grandfather', 'Ông ngoại', 'Maternal grandfather'],
  ['maternal_grandmother', 'Bà ngoại', 'Maternal grandmother'],
  ['older_brother', 'Anh ruột', 'Older brother'],
  ['older_sister', 'Chị ruột', 'Older sister'],
  ['younger_sibling', 'Em ruột', 'Younger brother or sister'],
  ['grandchild', 'Cháu ruột', 'Grandchild, niece or nephew'],
  ['guardian', 'Người giám hộ', 'Guardian'],
  ['guest', 'Ở nhờ', 'Living with the household'],
  ['tenant', 'Ở thuê', 'Renting'],
  ['borrower', 'Ở mượn', 'Living on loan'],
  ['fellow_guest', 'Cùng ở nhờ', 'Living there together'],
  ['fellow_tenant', 'Cùng ở thuê', 'Renting together'],
  ['fellow_borrower', 'Cùng ở mượn', 'Living on loan together'],
  ['other', 'Khác', 'Other'],
].map(([value = '', vi = '', en = '']) => ({ value, label: { vi, en } }))

/** How one person stands to another; to the head of the household where the form lists nothing else. */
export const relationship = oneOf(({ options }) => options ?? relations)
