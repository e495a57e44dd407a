import type { QuestionGroup } from '../question.js'

export const business: QuestionGroup = {
  id: 'business',
  title: { vi: 'Dành cho doanh nghiệp, hộ kinh doanh', en: 'For businesses' },
  audience: 'businesses',
  questions: [
    {
      id: 'business-account',
      question: { vi: 'Doanh nghiệp đăng nhập bằng tài khoản nào?', en: 'Which account does a business use?' },
      answer: [
        {
          vi: 'Tài khoản định danh điện tử của tổ chức, do người đại diện theo pháp luật sử dụng. Chủ hộ kinh doanh dùng tài khoản cá nhân.',
          en: 'The electronic identity of the organisation, used by its legal representative. The owner of a household business uses a personal one.',
        },
      ],
    },
    {
      id: 'employee-files',
      question: { vi: 'Nhân viên nộp thay công ty được không?', en: 'May an employee file for the company?' },
      answer: [
        {
          vi: 'Được, khi có văn bản ủy quyền hoặc giấy giới thiệu theo quy định của thủ tục; hồ sơ ghi rõ người nộp và tổ chức có yêu cầu.',
          en: 'Yes, with the authorisation that the procedure asks for; the dossier names both the person and the organisation.',
        },
      ],
    },
    {
      id: 'open-a-shop',
      question: { vi: 'Mở quán nhỏ cần làm thủ tục gì?', en: 'What do I need to open a small shop?' },
      answer: [
        {
          vi: 'Thường là đăng ký thành lập hộ kinh doanh tại xã, phường đặt trụ sở; kết quả trong 3 ngày làm việc. Thông tin thuế được chuyển cùng lúc, không phải đăng ký thuế riêng.',
          en: 'Usually registration of a household business at the commune; the certificate comes in three working days. Tax data are passed on with it.',
        },
      ],
      seeAlso: 'procedures',
    },
  ],
}
