import type { Instant } from '../platform/time.js'
import { hourAndDay } from './statutory-words.js'

/** Who handed the dossier in: at the counter, to sign by hand, or online at an instant. */
export interface Submitter {
  name: string
  submittedOnlineAt: Instant | null
}

/** The submitter in the words that the templates print. */
export function printedSubmitter({ name, submittedOnlineAt }: Submitter) {
  return { name, submittedOnlineAt: submittedOnlineAt && hourAndDay(submittedOnlineAt) }
}
