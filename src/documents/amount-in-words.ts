const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const scales = ['', ' nghìn', ' triệu']
const billion = 1_000_000_000

/** An amount of whole đồng as receipts write it out: `Một trăm linh năm nghìn đồng`. */
export function amountInWords(vnd: number): string {
  if (!Number.isSafeInteger(vnd) || vnd < 0) throw new RangeError('An amount in words needs whole đồng, zero or more')
  const words = vnd === 0 ? 'không' : wholeNumber(vnd, false)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`
}

function wholeNumber(value: number, continues: boolean): string {
  if (value < billion) return belowBillion(value, continues)
  const billions = `${wholeNumber(Math.floor(value / billion), continues)} tỷ`
  const rest = value % billion
  return rest === 0 ? billions : `${billions} ${belowBillion(rest, true)}`
}

function belowBillion(value: number, continues: boolean): string {
  const groups = [Math.floor(value / 1_000_000), Math.floor(value / 1000) % 1000, value % 1000]
  const spoken: string[] = []
  for (const [index, group] of groups.entries()) {
    if (group > 0) spoken.push(hundreds(group, continues || spoken.length > 0) + scales[2 - index])
  }
  return spoken.join(' ')
}

/** After a higher group the hundreds are always said: 1.005 is "một nghìn không trăm linh năm". */
function hundreds(value: number, continues: boolean): string {
  const hundred = Math.floor(value / 100)
  const rest = value % 100
  if (hundred === 0 && !continues) return belowHundred(rest)
  const said = `${digits[hundred]} trăm`
  if (rest === 0) return said
  return rest < 10 ? `${said} linh ${digits[rest]}` : `${said} ${belowHundred(rest)}`
}

function belowHundred(value: number): string {
  const ten = Math.floor(value / 10)
  const unit = value % 10
  if (ten === 0) return digits[unit] ?? ''
  const tens = ten === 1 ? 'mười' : `${digits[ten]} mươi`
  return unit === 0 ? tens : `${tens} ${unitAfterTens(ten, unit)}`
}

/** mốt, tư and lăm: how one, four and five sound after tens. */
function unitAfterTens(ten: number, unit: number): string {
  if (unit === 5) return 'lăm'
  if (unit === 1 && ten > 1) return 'mốt'
  if (unit === 4 && ten > 1) return 'tư'
  return digits[unit] ?? ''
}
