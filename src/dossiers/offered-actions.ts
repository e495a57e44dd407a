import type { Attachment } from '../documents/index.js'
import { standsInTime } from './apologise.js'
import type { OfficerAction } from './available-actions.js'
import type { Dossier } from './dossier.js'
import { isInfected } from './scanned-papers.js'
import type { StopRequest } from './stopping/stop-request.js'
import { mayAskLeave, mayRequestSupplement, type SupplementAllowance } from './supplementing/allowance.js'
import { isOnTheWay } from './travelling/travel-rules.js'

export interface OfferFacts {
  dossier: Pick<Dossier, 'status' | 'receivedByCompetentAt' | 'extendedAt' | 'clockPausedAt' | 'dueAt'>
  allowance: SupplementAllowance
  stopRequest: StopRequest | undefined
  attachments: readonly Attachment[]
  officerId: string
}

/** Of what the table of actions allows, what this dossier gives cause for: a button goes with its use. */
export function offeredActions(actions: readonly OfficerAction[], facts: OfferFacts): OfficerAction[] {
  return actions.filter((action) => offers[action]?.(facts) ?? true)
}

const offers: Partial<Record<OfficerAction, (facts: OfferFacts) => boolean>> = {
  receive_papers: ({ dossier }) => isOnTheWay(dossier),
  start_processing: ({ dossier }) => !isOnTheWay(dossier),
  apologise: ({ dossier }) => !dossier.extendedAt && !standsInTime(dossier),
  request_supplement: ({ allowance }) => mayRequestSupplement(allowance),
  ask_leave: ({ allowance }) => mayAskLeave(allowance),
  answer_leave: ({ allowance: { leave }, officerId }) => leave?.granted === null && leave.askedById !== officerId,
  remove_infected: ({ attachments }) => attachments.some(isInfected),
  answer_stop: ({ stopRequest }) => stopRequest !== undefined,
}
