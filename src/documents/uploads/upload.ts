/** Where a file on its way in will belong. */
export type UploadPlace = { draftId: string } | { supplementRequestId: string }

/** A file on its way in: what was announced, and how much of it has arrived. */
export interface UploadOnItsWay {
  id: string
  personId: string
  draftId: string | null
  supplementRequestId: string | null
  requiredDocumentId: string
  fileName: string
  size: number
  received: number
  finishedAt: Date | null
  /** Why the whole file was not taken. */
  refusal: string | null
}

const hour = 3_600_000

/** What has arrived waits this long for the rest. */
export const uploadLifetime = 24 * hour

/** Files that one person may have on their way at once; the rest waits in the browser. */
export const maxUploadsOnTheirWay = 20
