import type { Role } from '../../agencies/index.js'

/** What roles are called in the designer. */
export const roleNames: Record<Role, string> = {
  receiver: 'Người tiếp nhận',
  returner: 'Người trả kết quả',
  cashier: 'Thu ngân',
  counter_head: 'Lãnh đạo bộ phận một cửa',
  processor: 'Người thụ lý',
  division_head: 'Lãnh đạo phòng',
  approver: 'Người phê duyệt',
  clerk: 'Văn thư',
  catalogue_controller: 'Người kiểm soát thủ tục',
  administrator: 'Quản trị viên',
}
