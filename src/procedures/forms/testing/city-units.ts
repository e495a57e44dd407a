import { unitDirectory } from '../unit-directory.js'

/** Two fictional provinces with three communes, one of which has taken in two others. */
export const cityUnits = unitDirectory({
  provinces: [
    { code: '98', name: 'Thành phố Hoa Sen' },
    { code: '97', name: 'Tỉnh Đồi Xanh' },
  ],
  communes: [
    { code: '98001', name: 'Phường Sen Hồng', province: '98' },
    { code: '98002', name: 'Xã Sen Trắng', province: '98' },
    { code: '97001', name: 'Xã Đồi Thông', province: '97' },
  ],
  former: [
    { name: 'Phường Hồ Đông, Quận Sen, Thành phố Hoa Sen', commune: '98001' },
    { name: 'Xã Đầm Đông, Huyện Sen Tây, Thành phố Hoa Sen', commune: '98002' },
  ],
})
