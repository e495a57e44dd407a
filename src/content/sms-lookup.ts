/** Word that begins a text message asking for a status: `TC` for "tra cứu". */
export const smsLookupKeyword = 'TC'

/** What a person sends to the short number to learn where a dossier stands. */
export function smsLookupText(code: string): string {
  return `${smsLookupKeyword} ${code}`
}
