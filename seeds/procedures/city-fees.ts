/**
 * The fee resolution of the fictional city. Law leaves these amounts to each People's Council
 * (85/2019/TT-BTC, checked 2026-11-22), so the demo city decides its own, cheaper online.
 */
export const cityFeeResolution = '07/2025/NQ-HĐND Thành phố Hoa Sen (hư cấu)'

export const cityFees = {
  maritalStatus: { online: 7_500, counter: 15_000 },
  lateDeathRegistration: 8_000,
  civilStatusChange: { online: 14_000, counter: 28_000 },
  householdBusiness: { online: 50_000, counter: 100_000 },
  housePermit: { online: 37_500, counter: 75_000 },
}

/** FEEL: nothing is due from the people whom law exempts from charges of civil status (note of the national portal to 1.004873 and 1.000656). */
export function unlessExempt(amount: number | string): string {
  return `if chargeExemption = "none" then ${amount} else 0`
}
