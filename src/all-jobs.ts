import type { TaskList } from 'graphile-worker'
import { z } from 'zod'
import { makeDocument, sealDocument } from './documents/index.js'
import {
  announceResult,
  askAboutOpenPayments,
  askAboutPayment,
  foldQueueDeltas,
  mailAttachments,
} from './dossiers/index.js'
import type { Needs } from './needs.js'
import { type SendNeeds, sendNotice } from './notices/index.js'

const ofDocument = z.object({ documentId: z.uuid() })
const ofPayment = z.object({ paymentId: z.uuid() })
const ofNotice = z.object({ noticeId: z.uuid() })

const crontab = `
* * * * * ask_about_open_payments
*/5 * * * * fold_queue_deltas
`

/** Every job of the program: its name, the use case it calls, and when it comes by itself. */
export function allJobs(needs: Needs): { tasks: TaskList; crontab: string } {
  const sending: SendNeeds = { ...needs, attachments: (notice) => mailAttachments(needs, notice) }
  const tasks: TaskList = {
    send_notice: async (payload) => sendNotice(sending, ofNotice.parse(payload).noticeId),
    make_document: async (payload) => makeDocument(needs, ofDocument.parse(payload).documentId),
    seal_document: async (payload) => sealDocument(needs, ofDocument.parse(payload).documentId),
    announce_result: async (payload) => {
      await announceResult(needs, ofDocument.parse(payload).documentId)
    },
    ask_about_payment: async (payload) => {
      await askAboutPayment(needs, ofPayment.parse(payload).paymentId)
    },
    ask_about_open_payments: async () => askAboutOpenPayments(needs),
    fold_queue_deltas: async () => foldQueueDeltas(needs.db),
  }
  return { tasks, crontab }
}
