/** `YYYY-MM-DD`, or as much of it as the register knows: `YYYY-MM`, `YYYY`. */
export type PartialDay = string

/** An address of today, by the codes of QĐ 19/2025/QĐ-TTg. */
export interface Address {
  province: string
  commune: string
  line: string
}
