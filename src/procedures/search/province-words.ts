/** Provinces and cities of today and of before July 2025, as people name them: they say where, not what. */
const names = `hà nội, hồ chí minh, hcm, tphcm, sài gòn, hải phòng, đà nẵng, huế, thừa thiên huế, cần thơ, an giang, bà rịa, vũng tàu, bà rịa vũng tàu,
  bạc liêu, bắc giang, bắc kạn, bắc ninh, bến tre, bình dương, bình định, bình phước, bình thuận, cà mau, cao bằng, đắk lắk, đắc lắc, đắk nông,
  điện biên, đồng nai, đồng tháp, gia lai, hà giang, hà nam, hà tĩnh, hải dương, hậu giang, hòa bình, hưng yên, khánh hòa, kiên giang, kon tum,
  lai châu, lạng sơn, lào cai, lâm đồng, long an, nam định, nghệ an, ninh bình, ninh thuận, phú thọ, phú yên, quảng bình, quảng nam, quảng ngãi,
  quảng ninh, quảng trị, sóc trăng, sơn la, tây ninh, thái bình, thái nguyên, thanh hóa, tiền giang, trà vinh, tuyên quang, vĩnh long, vĩnh phúc,
  yên bái`

export const provinceWords: readonly { term: string; expansion: string }[] = names
  .split(',')
  .map((name) => name.trim())
  .flatMap((name) => ['', 'tỉnh ', 'thành phố ', 'tp '].map((kind) => ({ term: `${kind}${name}`, expansion: name })))
