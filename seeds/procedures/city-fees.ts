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
