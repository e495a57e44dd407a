// Decision 19/2025/QĐ-TTg as changed on 2026-04-30 (Đồng Nai became a city); checked 2026-11-22.
const names: Readonly<Record<string, string>> = {
  '01': 'Hà Nội',
  '04': 'Cao Bằng',
  '08': 'Tuyên Quang',
  '11': 'Điện Biên',
  '12': 'Lai Châu',
  '14': 'Sơn La',
  '15': 'Lào Cai',
  '19': 'Thái Nguyên',
  '20': 'Lạng Sơn',
  '22': 'Quảng Ninh',
  '24': 'Bắc Ninh',
  '25': 'Phú Thọ',
  '31': 'Hải Phòng',
  '33': 'Hưng Yên',
  '37': 'Ninh Bình',
  '38': 'Thanh Hóa',
  '40': 'Nghệ An',
  '42': 'Hà Tĩnh',
  '44': 'Quảng Trị',
  '46': 'Huế',
  '48': 'Đà Nẵng',
  '51': 'Quảng Ngãi',
  '52': 'Gia Lai',
  '56': 'Khánh Hòa',
  '66': 'Đắk Lắk',
  '68': 'Lâm Đồng',
  '75': 'Đồng Nai',
  '79': 'Hồ Chí Minh',
  '80': 'Tây Ninh',
  '82': 'Đồng Tháp',
  '86': 'Vĩnh Long',
  '91': 'An Giang',
  '92': 'Cần Thơ',
  '96': 'Cà Mau',
}

/** Today's provinces by code, as procedures of one province name theirs. */
export const provinceNames: ReadonlyMap<string, string> = new Map(Object.entries(names))

/** The province that a promulgating agency belongs to: `UBND tỉnh Tuyên Quang` gives `08`. */
export function provinceNamedIn(agency: string): string | undefined {
  const said = agency.normalize('NFC')
  return [...provinceNames].find(([, name]) => said.includes(name))?.[0]
}
