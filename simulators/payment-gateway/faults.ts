/** Ways in which the gateway can be made to misbehave, for demonstrations and tests. */
export const faultNames = {
  down: 'Cổng thanh toán ngừng hoạt động',
  wrongSignature: 'Ký sai mọi thông báo',
  wrongAmount: 'Báo sai số tiền khi xác nhận',
  duplicateIpn: 'Gửi mỗi xác nhận hai lần cùng lúc',
  dropIpn: 'Không gửi xác nhận nào',
} as const

export type Faults = Record<keyof typeof faultNames, boolean>

/** A gateway that does everything right. */
export function noFaults(): Faults {
  return { down: false, wrongSignature: false, wrongAmount: false, duplicateIpn: false, dropIpn: false }
}
