import type { Text } from '../src/platform/text.js'
import { t } from './t.js'

/** A turn in a person's life that leads to procedures; its questions stand in `life-event-guides.ts`. */
export interface LifeEventSeed {
  id: string
  name: Text
  summary: Text
}

/** What people come for, in the order of a life. */
export const lifeEvents: LifeEventSeed[] = [
  {
    id: 'having-a-child',
    name: t('Sinh con', 'Having a child'),
    summary: t('Khai sinh, bản sao giấy khai sinh, trợ cấp nuôi con', 'Birth, copies, allowances'),
  },
  {
    id: 'study-and-work',
    name: t('Học tập và việc làm', 'Study and work'),
    summary: t('Giấy tờ để học, xin việc, đi nước ngoài', 'Papers for school, jobs and going abroad'),
  },
  {
    id: 'personal-papers',
    name: t('Giấy tờ cá nhân', 'Personal papers'),
    summary: t('Chứng thực bản sao, sao y giấy tờ', 'Certified copies'),
  },
  {
    id: 'residence',
    name: t('Cư trú', 'Residence'),
    summary: t('Thường trú, tạm trú, xác nhận nơi cư trú', 'Permanent and temporary residence'),
  },
  {
    id: 'marriage',
    name: t('Kết hôn và gia đình', 'Marriage and family'),
    summary: t('Giấy độc thân, đăng ký kết hôn', 'Marital status, registration of marriage'),
  },
  {
    id: 'housing-and-land',
    name: t('Nhà ở và đất đai', 'Housing and land'),
    summary: t('Giấy phép xây nhà, giấy tờ khi mua bán nhà', 'Building permits, papers for buying a home'),
  },
  {
    id: 'business',
    name: t('Kinh doanh', 'Business'),
    summary: t('Mở hộ kinh doanh, chứng thực hồ sơ', 'Opening a household business'),
  },
  {
    id: 'disability',
    name: t('Người khuyết tật', 'Disability'),
    summary: t('Giấy xác nhận khuyết tật, trợ cấp hàng tháng', 'Certificate and monthly allowance'),
  },
  {
    id: 'elderly',
    name: t('Người cao tuổi', 'Old age'),
    summary: t('Trợ cấp xã hội hàng tháng', 'Monthly allowance'),
  },
  {
    id: 'death',
    name: t('Người thân qua đời', 'Death of a relative'),
    summary: t('Khai tử, trích lục khai tử', 'Registration of death, extracts'),
  },
  {
    id: 'lost-papers',
    name: t('Mất giấy tờ', 'Lost papers'),
    summary: t('Trích lục, bản sao, xin lại giấy đã mất', 'Extracts and copies instead of what was lost'),
  },
]
