import type { ContentKind, ContentText } from '../src/content/index.js'
import { t } from './t.js'

export interface ContentSeed {
  kind: ContentKind
  slug: string
  /** Days before the city was set up. */
  daysAgo: number
  text: ContentText
}

const plain = { link: null, audience: 'everyone', topic: null, procedureCode: null } as const

/** What the demo city tells its citizens. Everything here is made up. */
export const contentSeeds: ContentSeed[] = [
  {
    kind: 'news',
    slug: 'mo-them-quay-sang-thu-bay',
    daysAgo: 9,
    text: {
      ...plain,
      title: t('Xã Hồ Tịnh mở quầy sáng thứ Bảy', 'Hồ Tịnh opens on Saturday mornings'),
      summary: t(
        'Quầy một cửa tiếp nhận hồ sơ thêm từ 7 giờ 30 đến 11 giờ sáng thứ Bảy.',
        'The counter also takes dossiers in from 7:30 to 11:00 on Saturdays.',
      ),
      body: t(
        'Quầy chỉ **tiếp nhận hồ sơ**; thời hạn giải quyết tính từ sáng thứ Hai.\n\nXem giờ mở cửa ở trang của [xã Hồ Tịnh](/co-quan/xa-ho-tinh).',
        'The counter only **takes dossiers in**; time limits run from Monday morning.\n\nSee the opening hours of [Hồ Tịnh](/co-quan/xa-ho-tinh).',
      ),
    },
  },
  {
    kind: 'news',
    slug: 'giam-phi-khi-nop-truc-tuyen',
    daysAgo: 3,
    text: {
      ...plain,
      title: t('Nộp trực tuyến, phí thấp hơn', 'Lower fees online'),
      summary: t(
        'Nhiều thủ tục thu thấp hơn khi nộp trực tuyến. Danh sách được tính từ mức thu trên cổng.',
        'Several procedures cost less online. The list is worked out from the fees on this portal.',
      ),
      body: t(
        'Xem danh sách ở trang [Vì sao nên nộp trực tuyến](/huong-dan/loi-ich).\n\n- Mức thu ghi ở từng trang thủ tục.\n- Người được miễn thì không phải nộp.',
        'See [Why file online](/huong-dan/loi-ich).\n\n- The amounts stand on each procedure’s page.\n- Whoever is exempt pays nothing.',
      ),
    },
  },
  {
    kind: 'question',
    slug: 'khai-sinh-chua-dat-ten',
    daysAgo: 30,
    text: {
      ...plain,
      topic: 'filing',
      procedureCode: '1.001193',
      audience: 'citizens',
      title: t(
        'Chưa chọn được tên cho con thì đăng ký khai sinh được không?',
        'May I register a birth before choosing a name?',
      ),
      summary: { vi: '' },
      body: t(
        'Tờ khai cần có họ, chữ đệm và tên của con. Bạn có thể lưu bản nháp, chọn tên rồi nộp sau; bản nháp được giữ 30 ngày kể từ lần sửa cuối.',
        'The form asks for the full name of the child. You may save a draft, choose the name and submit later; drafts are kept for 30 days after the last change.',
      ),
    },
  },
  {
    kind: 'question',
    slug: 'khai-sinh-nop-o-dau',
    daysAgo: 29,
    text: {
      ...plain,
      topic: 'filing',
      procedureCode: '1.001193',
      audience: 'citizens',
      title: t(
        'Đang ở phường khác thì nộp khai sinh cho con ở đâu?',
        'Where do I register a birth if I live in another ward?',
      ),
      summary: { vi: '' },
      body: t(
        'Nộp trực tuyến ở bất cứ đâu rồi chọn xã, phường giải quyết; hoặc đến quầy của [Trung tâm Phục vụ hành chính công thành phố](/co-quan/hoa-sen), nơi đó tiếp nhận và chuyển hồ sơ.',
        'File online from anywhere and choose the ward; or come to the [city’s service centre](/co-quan/hoa-sen), which takes the dossier in and passes it on.',
      ),
    },
  },
  {
    kind: 'question',
    slug: 'ho-kinh-doanh-doi-dia-chi',
    daysAgo: 20,
    text: {
      ...plain,
      topic: 'filing',
      procedureCode: '1.001612',
      audience: 'businesses',
      title: t(
        'Lập hộ kinh doanh qua mạng có phải đến quầy không?',
        'Must I come to the counter to register a household business?',
      ),
      summary: { vi: '' },
      body: t(
        'Không. Điền tờ khai, nộp lệ phí và nhận giấy chứng nhận điện tử ngay trên cổng; chỉ đến quầy khi bạn chọn nhận bản giấy tại đó.',
        'No. Fill the form, pay and get the electronic certificate on this portal; you come to the counter only if you choose to fetch a paper there.',
      ),
    },
  },
  {
    kind: 'banner',
    slug: 'nop-truc-tuyen',
    daysAgo: 3,
    text: {
      ...plain,
      title: t('Lần đầu nộp trực tuyến?', 'Filing online for the first time?'),
      summary: t('Xem hướng dẫn từng bước.', 'Read the guide, step by step.'),
      body: { vi: '' },
      link: '/huong-dan/nop-ho-so-truc-tuyen',
    },
  },
]
