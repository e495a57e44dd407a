import type { Notice } from '../../notices/index.js'
import type { Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Dossier, NewEvent } from '../dossier.js'
import { orderStopNotice, type StopNoticeOrder } from '../papers/order-stop-notice.js'
import { recordChange } from '../record-change.js'
import { closeRequest, findOpenRequest } from '../supplements.js'
import { tellSubmitter } from '../tell-submitter.js'

export interface Stop {
  /** As it stands before the stop. */
  dossier: Dossier
  event: Pick<NewEvent, 'kind' | 'actor' | 'detail'>
  notice: Notice
  paper: Omit<StopNoticeOrder, 'dossier'>
}

/** However a dossier comes to be stopped: it ends without a result, what was asked of it is asked no more, Mẫu 05 says why. */
export async function carryOutStop(tx: Tx, needs: CoreNeeds, { dossier, event, notice, paper }: Stop): Promise<void> {
  const { at } = paper
  const request = await findOpenRequest(tx, needs.keyring, dossier.id)
  if (request) await closeRequest(tx, request.id, { lapsedAt: at })
  const change = { status: 'stopped' as const, finishedAt: at, clockPausedAt: null }
  const stopped = await recordChange(tx, dossier, change, { ...event, at })
  await orderStopNotice(tx, needs, { dossier, ...paper })
  await tellSubmitter(tx, needs, stopped, { notice, at })
}
