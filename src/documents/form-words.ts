import type { FieldWord } from './form-text/index.js'
import { type Party, printedParty } from './party.js'

/** What every paper of a dossier may say of the person it is for. */
export function partyFields<D extends { applicant: Party }>(): Record<string, FieldWord<D>> {
  const party = (about: string, key: keyof ReturnType<typeof printedParty>): FieldWord<D> => ({
    about,
    of: (data) => printedParty(data.applicant)[key],
  })
  return {
    'xưng hô': party('Ông/Bà hoặc Tổ chức', 'salutation'),
    'người yêu cầu': party('Họ tên người yêu cầu hoặc tên tổ chức', 'name'),
    'số định danh': party('Số định danh cá nhân hoặc của tổ chức', 'personalId'),
    'địa chỉ': party('Địa chỉ liên hệ', 'address'),
    'số điện thoại': party('Số điện thoại liên hệ', 'phone'),
    email: party('Thư điện tử', 'email'),
  }
}

/** What every paper of a dossier may say of the matter. */
export function matterFields<D extends { procedure: { code: string; name: string } }>(): Record<string, FieldWord<D>> {
  return {
    'thủ tục': { about: 'Tên thủ tục hành chính', of: ({ procedure }) => procedure.name },
    'mã thủ tục': { about: 'Mã thủ tục hành chính', of: ({ procedure }) => procedure.code },
  }
}

/** Fields that only hand a value on. */
export function plainFields<D>(
  fields: Record<string, [about: string, of: (data: D) => string]>,
): Record<string, FieldWord<D>> {
  return Object.fromEntries(Object.entries(fields).map(([name, [about, of]]) => [name, { about, of }]))
}

/** What a paper of any kind must say of the person and the matter. */
export const personAndMatter = ['người yêu cầu', 'số định danh', 'địa chỉ', 'thủ tục'] as const
