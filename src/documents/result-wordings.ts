import type { Party } from './party.js'
import type { ResultData } from './result-document.js'

/** The words of a result that its kind fixes; what a dossier adds are the facts. */
export type ResultWords = Pick<ResultData, 'form' | 'title' | 'subject' | 'authority' | 'request' | 'opening' | 'text'>

export interface ResultWordingNeeds {
  /** Issuing agency, `Ủy ban nhân dân phường Sen Hồng`. */
  agency: string
  applicant: Pick<Party, 'name'>
}

type Wording = (needs: ResultWordingNeeds) => Omit<ResultWords, 'authority'> & { authority?: string }

const plain = { subject: null, request: null, opening: null }

// Titles and closing words follow the printed forms of each sector: civil status Decree 123/2015/NĐ-CP and Circular
// 04/2020/TT-BTP, certified copies Decree 23/2015/NĐ-CP, building Decree 175/2024/NĐ-CP, social protection Decree
// 20/2021/NĐ-CP, household business Decree 168/2025/NĐ-CP (from background knowledge, 2026-11-22; check before real use).
const wordings: Record<string, Wording> = {
  'birth-certificate': ({ agency }) => ({
    ...{ ...plain, form: 'certificate', title: 'Giấy khai sinh' },
    text: [`Việc khai sinh đã được đăng ký tại ${agency}.`],
  }),
  'marriage-certificate': ({ agency }) => ({
    ...{ ...plain, form: 'certificate', title: 'Giấy chứng nhận kết hôn' },
    text: [`Việc kết hôn đã được đăng ký tại ${agency}.`],
  }),
  'death-extract': ({ agency }) => ({
    ...{ ...plain, form: 'extract', title: 'Trích lục khai tử' },
    text: [`Việc khai tử đã được đăng ký tại ${agency}.`],
  }),
  'civil-status-extract': ({ agency }) => ({
    ...{ ...plain, form: 'extract', title: 'Trích lục hộ tịch', subject: '(Bản sao)' },
    text: [`Trích lục được cấp từ dữ liệu hộ tịch do ${agency} quản lý.`],
  }),
  'marital-status-certificate': ({ applicant }) => ({
    ...{ ...plain, form: 'certificate', title: 'Giấy xác nhận tình trạng hôn nhân', opening: 'XÁC NHẬN:' },
    request: `Xét đề nghị của ông/bà ${applicant.name} về việc cấp Giấy xác nhận tình trạng hôn nhân,`,
    text: ['Giấy này có giá trị trong thời hạn 06 tháng kể từ ngày cấp.'],
  }),
  'certified-copy': () => ({
    ...{ ...plain, form: 'certificate', title: 'Lời chứng chứng thực bản sao từ bản chính', opening: 'CHỨNG THỰC:' },
    text: ['Bản sao đúng với bản chính đã được đối chiếu.'],
  }),
  'disability-certificate': () => ({
    ...{ ...plain, form: 'certificate', title: 'Giấy xác nhận khuyết tật', opening: 'XÁC NHẬN:' },
    text: ['Giấy này được dùng để thực hiện chính sách đối với người khuyết tật theo quy định của pháp luật.'],
  }),
  'household-business-certificate': () => ({
    ...{ ...plain, form: 'certificate', title: 'Giấy chứng nhận đăng ký hộ kinh doanh' },
    text: ['Hộ kinh doanh được hoạt động kể từ ngày được cấp Giấy chứng nhận này.'],
  }),
  'house-permit': () => ({
    ...{ ...plain, form: 'certificate', title: 'Giấy phép xây dựng', subject: 'Sử dụng cho nhà ở riêng lẻ' },
    opening: 'CẤP PHÉP XÂY DỰNG:',
    text: [
      'Giấy phép có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày cấp; quá thời hạn đó thì phải đề nghị gia hạn.',
    ],
  }),
  'civil-status-change-extract': ({ agency }) => ({
    ...{ ...plain, form: 'extract', title: 'Trích lục thay đổi, cải chính, bổ sung hộ tịch' },
    text: [`Việc thay đổi, cải chính, bổ sung hộ tịch đã được đăng ký tại ${agency}.`],
  }),
  'certified-signature': () => ({
    ...{ ...plain, form: 'certificate', title: 'Lời chứng chứng thực chữ ký', opening: 'CHỨNG THỰC:' },
    text: ['Người có tên trên đã ký trước mặt người thực hiện chứng thực.'],
  }),
  'residence-notice': ({ agency }) => ({
    ...{ ...plain, form: 'certificate', title: 'Thông báo kết quả giải quyết đăng ký cư trú', opening: 'THÔNG BÁO:' },
    text: [`Thông tin cư trú đã được cập nhật vào cơ sở dữ liệu tại ${agency}.`],
  }),
  'funeral-support-decision': ({ agency }) => ({
    ...{ form: 'decision', title: 'Quyết định', subject: 'Về việc hỗ trợ chi phí mai táng', opening: null },
    authority: `Chủ tịch ${agency}`,
    request: 'Xét hồ sơ đề nghị hỗ trợ chi phí mai táng và kết quả thẩm định',
    text: [
      'Hỗ trợ chi phí mai táng đối với trường hợp sau đây:',
      'Quyết định này có hiệu lực kể từ ngày ký.',
      'Các cơ quan, đơn vị liên quan và người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
    ],
  }),
  'average-living-decision': ({ agency }) => ({
    ...{ form: 'decision', title: 'Quyết định', subject: 'Về việc công nhận hộ có mức sống trung bình', opening: null },
    authority: `Chủ tịch ${agency}`,
    request: 'Xét giấy đề nghị và kết quả rà soát',
    text: [
      'Công nhận hộ có mức sống trung bình đối với trường hợp sau đây:',
      'Quyết định này có hiệu lực kể từ ngày ký.',
      'Các cơ quan, đơn vị liên quan và người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
    ],
  }),
  'social-allowance-decision': ({ agency }) => ({
    ...{ form: 'decision', title: 'Quyết định', subject: 'Về việc trợ cấp xã hội hằng tháng', opening: null },
    authority: `Chủ tịch ${agency}`,
    request: 'Xét hồ sơ đề nghị trợ giúp xã hội và kết quả thẩm định',
    text: [
      'Trợ cấp xã hội hằng tháng đối với trường hợp sau đây:',
      'Quyết định này có hiệu lực kể từ ngày ký.',
      'Các cơ quan, đơn vị liên quan và người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
    ],
  }),
}

/** Names that a procedure's result may give as its template. */
export const resultWordings: readonly string[] = Object.keys(wordings)

/** The fixed words of one result. Throws for a template that nobody wrote. */
export function wordResult(template: string, needs: ResultWordingNeeds): ResultWords {
  const wording = wordings[template]
  if (!wording) throw new Error(`No result is worded under the name ${template}`)
  return { authority: needs.agency, ...wording(needs) }
}
