import type { UnitDirectory } from '../form-context.js'

const communes: Record<string, { code: string; name: string }[]> = {
  '98': [
    { code: '98001', name: 'Phường Sen Hồng' },
    { code: '98002', name: 'Xã Sen Trắng' },
  ],
  '97': [{ code: '97001', name: 'Xã Đồi Thông' }],
}

/** Two fictional provinces with three communes. */
export const cityUnits: UnitDirectory = {
  provinces: () => [
    { code: '98', name: 'Thành phố Hoa Sen' },
    { code: '97', name: 'Tỉnh Đồi Xanh' },
  ],
  communes: (province) => communes[province] ?? [],
}
