/** A moment in time. Stored as `timestamptz`, shown in Asia/Ho_Chi_Minh. */
export type Instant = Date

/** A day of the law, `YYYY-MM-DD`, in Asia/Ho_Chi_Minh. */
export type LegalDay = string

/** Where "now" comes from. Always an argument, so that a test or the seeding of the demo city can move it. */
export type Clock = () => Instant

export const zone = 'Asia/Ho_Chi_Minh'
