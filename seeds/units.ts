/** A province-level unit or a commune-level unit of today (two tiers since 2025-07-01, Decision 19/2025/QĐ-TTg). */
export interface UnitSeed {
  code: string
  name: string
  /** Code of the province; absent for a province itself. */
  province?: string
}

// Codes and names: Decision 19/2025/QĐ-TTg as changed on 2026-04-30 (Đồng Nai became a city), checked 2026-11-22.
const provinceNames = `01 Thành phố Hà Nội
04 Tỉnh Cao Bằng
08 Tỉnh Tuyên Quang
11 Tỉnh Điện Biên
12 Tỉnh Lai Châu
14 Tỉnh Sơn La
15 Tỉnh Lào Cai
19 Tỉnh Thái Nguyên
20 Tỉnh Lạng Sơn
22 Tỉnh Quảng Ninh
24 Tỉnh Bắc Ninh
25 Tỉnh Phú Thọ
31 Thành phố Hải Phòng
33 Tỉnh Hưng Yên
37 Tỉnh Ninh Bình
38 Tỉnh Thanh Hoá
40 Tỉnh Nghệ An
42 Tỉnh Hà Tĩnh
44 Tỉnh Quảng Trị
46 Thành phố Huế
48 Thành phố Đà Nẵng
51 Tỉnh Quảng Ngãi
52 Tỉnh Gia Lai
56 Tỉnh Khánh Hoà
66 Tỉnh Đắk Lắk
68 Tỉnh Lâm Đồng
75 Thành phố Đồng Nai
79 Thành phố Hồ Chí Minh
80 Tỉnh Tây Ninh
82 Tỉnh Đồng Tháp
86 Tỉnh Vĩnh Long
91 Tỉnh An Giang
92 Thành phố Cần Thơ
96 Tỉnh Cà Mau`

// Communes of Lai Châu (12), Huế (46) and Đà Nẵng (48), and those of the fictional city (99).
const communeNames: Record<string, string> = {
  '12': `
03388 Phường Đoàn Kết
03390 Xã Bình Lư
03394 Xã Sin Suối Hồ
03405 Xã Tả Lèng
03408 Phường Tân Phong
03424 Xã Bản Bo
03430 Xã Khun Há
03433 Xã Bum Tở
03434 Xã Nậm Hàng
03439 Xã Thu Lũm
03442 Xã Pa Ủ
03445 Xã Mường Tè
03451 Xã Mù Cả
03460 Xã Hua Bum
03463 Xã Tà Tổng
03466 Xã Bum Nưa
03472 Xã Mường Mô
03478 Xã Sìn Hồ
03487 Xã Lê Lợi
03503 Xã Pa Tần
03508 Xã Hồng Thu
03517 Xã Nậm Tăm
03529 Xã Tủa Sín Chải
03532 Xã Pu Sam Cáp
03538 Xã Nậm Mạ
03544 Xã Nậm Cuổi
03549 Xã Phong Thổ
03562 Xã Sì Lở Lầu
03571 Xã Dào San
03583 Xã Khổng Lào
03595 Xã Than Uyên
03598 Xã Tân Uyên
03601 Xã Mường Khoa
03613 Xã Nậm Sỏ
03616 Xã Pắc Ta
03618 Xã Mường Than
03637 Xã Mường Kim
03640 Xã Khoen On`,
  '46': `
19753 Phường Phú Xuân
19774 Phường Kim Long
19777 Phường Vỹ Dạ
19789 Phường Thuận Hoá
19804 Phường Hương An
19813 Phường Thuỷ Xuân
19815 Phường An Cựu
19819 Phường Phong Điền
19828 Phường Phong Phú
19831 Phường Phong Dinh
19858 Phường Phong Thái
19867 Xã Quảng Điền
19873 Phường Phong Quảng
19885 Xã Đan Điền
19900 Phường Thuận An
19909 Phường Dương Nỗ
19918 Xã Phú Hồ
19930 Phường Mỹ Thượng
19942 Xã Phú Vang
19945 Xã Phú Vinh
19960 Phường Phú Bài
19969 Phường Thanh Thuỷ
19975 Phường Hương Thuỷ
19996 Phường Hương Trà
20014 Phường Hoá Châu
20017 Phường Kim Trà
20035 Xã Bình Điền
20044 Xã A Lưới 2
20050 Xã A Lưới 5
20056 Xã A Lưới 1
20071 Xã A Lưới 3
20101 Xã A Lưới 4
20107 Xã Phú Lộc
20122 Xã Vinh Lộc
20131 Xã Hưng Lộc
20137 Xã Chân Mây - Lăng Cô
20140 Xã Lộc An
20161 Xã Khe Tre
20179 Xã Nam Đông
20182 Xã Long Quảng`,
  '48': `
20194 Phường Hải Vân
20197 Phường Liên Chiểu
20200 Phường Hoà Khánh
20209 Phường Thanh Khê
20242 Phường Hải Châu
20257 Phường Hoà Cường
20260 Phường Cẩm Lệ
20263 Phường Sơn Trà
20275 Phường An Hải
20285 Phường Ngũ Hành Sơn
20305 Phường An Khê
20308 Xã Bà Nà
20314 Phường Hoà Xuân
20320 Xã Hoà Vang
20332 Xã Hoà Tiến
20333 Đặc khu Hoàng Sa
20335 Phường Bàn Thạch
20341 Phường Tam Kỳ
20350 Phường Hương Trà
20356 Phường Quảng Phú
20364 Xã Chiên Đàn
20380 Xã Tây Hồ
20392 Xã Phú Ninh
20401 Phường Hội An Tây
20410 Phường Hội An
20413 Phường Hội An Đông
20434 Xã Tân Hiệp
20443 Xã Hùng Sơn
20455 Xã Tây Giang
20458 Xã Avương
20467 Xã Đông Giang
20476 Xã Sông Kôn
20485 Xã Sông Vàng
20494 Xã Bến Hiên
20500 Xã Đại Lộc
20506 Xã Thượng Đức
20515 Xã Hà Nha
20539 Xã Vu Gia
20542 Xã Phú Thuận
20551 Phường Điện Bàn
20557 Phường Điện Bàn Bắc
20569 Xã Điện Bàn Tây
20575 Phường An Thắng
20579 Phường Điện Bàn Đông
20587 Xã Gò Nổi
20599 Xã Nam Phước
20611 Xã Thu Bồn
20623 Xã Duy Xuyên
20635 Xã Duy Nghĩa
20641 Xã Quế Sơn
20650 Xã Xuân Phú
20656 Xã Nông Sơn
20662 Xã Quế Sơn Trung
20669 Xã Quế Phước
20695 Xã Thạnh Mỹ
20698 Xã La Êê
20704 Xã La Dêê
20707 Xã Nam Giang
20710 Xã Bến Giằng
20716 Xã Đắc Pring
20722 Xã Khâm Đức
20728 Xã Phước Hiệp
20734 Xã Phước Năng
20740 Xã Phước Chánh
20752 Xã Phước Thành
20767 Xã Việt An
20770 Xã Phước Trà
20779 Xã Hiệp Đức
20791 Xã Thăng Bình
20794 Xã Thăng An
20818 Xã Đồng Dương
20827 Xã Thăng Phú
20836 Xã Thăng Trường
20848 Xã Thăng Điền
20854 Xã Tiên Phước
20857 Xã Sơn Cẩm Hà
20875 Xã Lãnh Ngọc
20878 Xã Thạnh Bình
20900 Xã Trà My
20908 Xã Trà Liên
20920 Xã Trà Đốc
20923 Xã Trà Tân
20929 Xã Trà Giáp
20938 Xã Trà Leng
20941 Xã Trà Tập
20944 Xã Nam Trà My
20950 Xã Trà Linh
20959 Xã Trà Vân
20965 Xã Núi Thành
20971 Xã Tam Xuân
20977 Xã Đức Phú
20984 Xã Tam Anh
20992 Xã Tam Hải
21004 Xã Tam Mỹ`,
  '99': `
99001 Phường Sen Hồng
99004 Phường Sen Trắng
99007 Xã Đầm Sen
99010 Xã Hồ Tịnh`,
}

function unitsIn(lines: string): UnitSeed[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', ...words] = line.split(' ')
      return { code, name: words.join(' ') }
    })
}

/** All 34 real provinces and cities, and the fictional one. */
export const provinces: UnitSeed[] = [...unitsIn(provinceNames), { code: '99', name: 'Thành phố Hoa Sen' }]

/** Communes of three real provinces and of the fictional city: enough for the address pickers of the demo. */
export const communes: (UnitSeed & { province: string })[] = Object.entries(communeNames).flatMap(([province, lines]) =>
  unitsIn(lines).map((unit) => ({ ...unit, province })),
)
