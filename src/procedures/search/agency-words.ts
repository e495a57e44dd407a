/**
 * Agencies as people name them, with fields in which procedures are settled there. In a question that asks for anything else they say where, not
 * what; alone they ask what is done there.
 */
const agencies: Record<string, string> = {
  'công an phường, công an xã, công an khu vực': 'đăng ký quản lý cư trú, cấp quản lý căn cước',
  'công an tỉnh, công an thành phố, công an huyện, công an quận, bộ công an':
    'quản lý xuất nhập cảnh, đăng ký quản lý phương tiện giao thông',
  'phòng xuất nhập cảnh, cục xuất nhập cảnh': 'quản lý xuất nhập cảnh, hộ chiếu phổ thông',
  'cảnh sát giao thông, csgt': 'đăng ký xe, giấy phép lái xe',
  'ủy ban phường, ủy ban xã, ủy ban nhân dân phường, ủy ban nhân dân xã, ubnd phường, ubnd xã':
    'hộ tịch, chứng thực, bảo trợ xã hội, hộ kinh doanh',
  'tư pháp phường, tư pháp xã, tư pháp hộ tịch, phòng tư pháp': 'hộ tịch, chứng thực',
  'sở tư pháp, bộ tư pháp': 'lý lịch tư pháp, công chứng, luật sư, giám định tư pháp',
  'sở y tế, bộ y tế, phòng y tế': 'khám bệnh chữa bệnh, dược phẩm, an toàn thực phẩm',
  'sở xây dựng, bộ xây dựng, phòng xây dựng': 'hoạt động xây dựng, nhà ở, đường bộ',
  'sở nội vụ, bộ nội vụ, phòng nội vụ': 'hội quỹ, người có công, việc làm',
  'sở lao động, phòng lao động': 'người có công, việc làm, an toàn lao động',
  'sở giáo dục, sở giáo dục và đào tạo, phòng giáo dục, bộ giáo dục': 'giáo dục, văn bằng chứng chỉ',
  'sở tài chính, bộ tài chính, sở kế hoạch, sở kế hoạch và đầu tư':
    'thành lập hoạt động của doanh nghiệp, đầu tư tại việt nam',
  'sở công thương, bộ công thương': 'xuất nhập khẩu, lưu thông hàng hóa, hóa chất, điện',
  'sở văn hóa, sở văn hóa thể thao và du lịch, sở du lịch, phòng văn hóa':
    'văn hóa, thể dục thể thao, du lịch, di sản văn hóa',
  'sở khoa học, sở khoa học và công nghệ': 'hoạt động khoa học và công nghệ, sở hữu trí tuệ',
  'sở nông nghiệp, sở nông nghiệp và môi trường, sở tài nguyên, sở tài nguyên và môi trường':
    'đất đai, môi trường, trồng trọt, chăn nuôi, thủy sản',
  'văn phòng đăng ký đất đai, văn phòng đất đai, địa chính':
    'đất đai, đăng ký biến động, giấy chứng nhận quyền sử dụng đất',
  'chi cục thuế, cục thuế, cơ quan thuế, thuế cơ sở, phòng thuế': 'khai thuế, đăng ký thuế',
  'ban chỉ huy quân sự, xã đội, phường đội': 'nghĩa vụ quân sự, dân quân tự vệ',
}

export const agencyWords: readonly { term: string; expansion: string }[] = Object.entries(agencies).flatMap(
  ([names, expansion]) => names.split(', ').map((term) => ({ term, expansion })),
)
