/** A description as VNPAY takes it: Vietnamese without accents and without special characters, at most 255. */
export function orderInfo(description: string): string {
  return description
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9 .:-]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .slice(0, 255)
    .trim()
}
