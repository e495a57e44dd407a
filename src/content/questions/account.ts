import type { QuestionGroup } from '../question.js'

export const account: QuestionGroup = {
  id: 'account',
  title: { vi: 'Tài khoản và đăng nhập', en: 'Account and logging in' },
  questions: [
    {
      id: 'need-account',
      question: { vi: 'Tôi có cần tài khoản không?', en: 'Do I need an account?' },
      answer: [
        {
          vi: 'Xem thủ tục, tải mẫu đơn và tra cứu hồ sơ thì không cần. Nộp hồ sơ trực tuyến thì đăng nhập bằng tài khoản định danh điện tử.',
          en: 'Not to read, download forms or track. To file online you log in with your electronic identity.',
        },
        {
          vi: 'Cổng không giữ mật khẩu của người dân: bạn đăng nhập tại trang định danh rồi quay lại đây.',
          en: 'The portal keeps no password of yours: you log in at the identity provider and come back here.',
        },
      ],
      seeAlso: 'account',
    },
    {
      id: 'identity-levels',
      question: {
        vi: 'Tài khoản định danh mức 1 và mức 2 khác nhau thế nào?',
        en: 'What are identity levels 1 and 2?',
      },
      answer: [
        {
          vi: 'Mức 1 tự đăng ký trên ứng dụng. Mức 2 phải đến cơ quan công an một lần để thu nhận khuôn mặt, vân tay, và được tin cậy hơn.',
          en: 'Level 1 is registered in the app. Level 2 needs one visit to the police, where face and fingerprints are taken; it is trusted more.',
        },
        {
          vi: 'Đừng nhầm với mức độ 1 đến 4 của dịch vụ: đó là hai chuyện khác nhau.',
          en: 'Do not mistake them for levels 1 to 4 of services: they are two different things.',
        },
      ],
    },
    {
      id: 'locked-details',
      question: {
        vi: 'Vì sao tôi không sửa được họ tên và ngày sinh?',
        en: 'Why can I not change my name and birth date?',
      },
      answer: [
        {
          vi: 'Các thông tin này lấy từ tài khoản định danh điện tử. Nếu sai, hãy đề nghị cơ quan công an chỉnh lại trong Cơ sở dữ liệu quốc gia về dân cư rồi đăng nhập lại.',
          en: 'They come from your electronic identity. If they are wrong, ask the police to correct the population database, then log in again.',
        },
      ],
    },
    {
      id: 'file-for-another',
      question: { vi: 'Tôi nộp thay cha mẹ hoặc người thân được không?', en: 'May I file for a parent or relative?' },
      answer: [
        {
          vi: 'Được. Bạn đăng nhập bằng tài khoản của mình, khai quan hệ và đính kèm văn bản ủy quyền khi thủ tục yêu cầu.',
          en: 'Yes. Log in as yourself, say how you are related and attach an authorisation where the procedure asks for it.',
        },
        {
          vi: 'Với việc hộ tịch, người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột thì văn bản ủy quyền không phải chứng thực.',
          en: 'In matters of civil status, close relatives need no certification of the authorisation.',
        },
      ],
    },
    {
      id: 'no-smartphone',
      question: { vi: 'Tôi không có điện thoại thông minh thì làm sao?', en: 'What if I have no smartphone?' },
      answer: [
        {
          vi: 'Hãy mang thẻ căn cước đến bộ phận một cửa gần nhất. Cán bộ nhập hồ sơ giúp và in giấy hẹn cho bạn.',
          en: 'Bring your identity card to the nearest one-stop counter. An officer files for you and prints the receipt.',
        },
      ],
      seeAlso: 'agencies',
    },
  ],
}
