import type { TaskList } from 'graphile-worker'
import { z } from 'zod'
import { forgetDevices } from './agencies/index.js'
import { testConnections } from './connections/index.js'
import { makeDocument, scanFiles, sealDocument, sweepFiles, sweepUploads } from './documents/index.js'
import {
  announceResult,
  askAboutOpenPayments,
  askAboutPayment,
  checkDueDates,
  completeRoutingSlip,
  foldQueueDeltas,
  lapseSupplements,
  legalDayOf,
  mailAttachments,
  noteInfectedPaper,
  raiseAnswerAlarms,
  recomputeDueDates,
  remindOfDrafts,
  runMove,
  sweepDrafts,
} from './dossiers/index.js'
import type { Needs } from './needs.js'
import { type SendNeeds, sendNotice } from './notices/index.js'
import { forgetLearners, remindLearners } from './outreach/index.js'
import { forgetUsedChallenges } from './platform/challenge/index.js'
import { forgetRequests } from './platform/request-ids.js'
import { forgetSessions } from './platform/sessions.js'
import { bringDecisionsIntoForce, examineLevels, rereadCatalogue, runImport } from './procedures/index.js'
import { refreshFigures } from './statistics/index.js'

const ofDocument = z.object({ documentId: z.uuid() })
const ofDossier = z.object({ dossierId: z.uuid() })
const ofPayment = z.object({ paymentId: z.uuid() })
const ofNotice = z.object({ noticeId: z.uuid() })
const ofImport = z.object({ importId: z.uuid() })
const ofMove = z.object({ moveId: z.uuid() })
const ofRecomputation = z.object({ recomputationId: z.uuid() })

// A dossier is never decided or received in the past; two days cover a worker that was away over midnight.
const daysCountedAnew = 2

const crontab = `
* * * * * ask_about_open_payments
* * * * * scan_files
*/5 * * * * fold_queue_deltas
*/5 * * * * raise_answer_alarms
*/5 * * * * refresh_figures
*/10 * * * * lapse_supplements
17 * * * * forget_used_challenges
0 2 * * * remind_of_drafts
25 1-13 * * * remind_learners
10 19 * * * forget_requests
12 19 * * * forget_sessions
15 19 * * * sweep_drafts
20 19 * * * forget_learners
30 19 * * * sweep_uploads
45 19 * * * sweep_files
5 20 * * * check_due_dates
5 17 * * * bring_decisions_into_force
5 18 * * * examine_levels
12 * * * * test_connections
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
    complete_routing_slip: async (payload) => completeRoutingSlip(needs, ofDossier.parse(payload).dossierId),
    ask_about_payment: async (payload) => {
      await askAboutPayment(needs, ofPayment.parse(payload).paymentId)
    },
    ask_about_open_payments: async () => askAboutOpenPayments(needs),
    lapse_supplements: async () => lapseSupplements(needs),
    raise_answer_alarms: async () => {
      const { soon, missed } = await raiseAnswerAlarms(needs)
      if (missed > 0) needs.log.warn({ soon, missed }, 'dossiers were not answered in time')
    },
    recompute_due_dates: async (payload) => recomputeDueDates(needs, ofRecomputation.parse(payload).recomputationId),
    move_dossiers: async (payload) => runMove(needs, ofMove.parse(payload).moveId),
    import_catalogue: async (payload) => runImport(needs, ofImport.parse(payload).importId),
    // Asked for once, by a migration.
    reread_catalogue: async () => {
      const { mended } = await rereadCatalogue(needs)
      needs.log.info({ mended }, 'imported procedures were read anew')
    },
    // At 00:05 in Việt Nam.
    bring_decisions_into_force: async () => bringDecisionsIntoForce(needs),
    forget_used_challenges: async () => forgetUsedChallenges(needs),
    // At nine in the morning in Việt Nam, since it sends messages.
    remind_of_drafts: async () => {
      await remindOfDrafts(needs)
    },
    // Hourly from 08:25 to 20:25 in Việt Nam, so that a worker that was away at one hour does it at the next.
    remind_learners: async () => {
      await remindLearners(needs)
    },
    forget_learners: async () => {
      const learners = await forgetLearners(needs)
      needs.log.info({ learners }, 'learners of past classes forgotten')
    },
    // At 02:10 in Việt Nam.
    forget_requests: async () => {
      const requests = await forgetRequests(needs)
      needs.log.info({ requests }, 'old request ids forgotten')
    },
    // At 02:12 in Việt Nam.
    forget_sessions: async () => {
      const [sessions, devices] = [await forgetSessions(needs), await forgetDevices(needs)]
      needs.log.info({ sessions, devices }, 'ended sessions forgotten')
    },
    // At 02:15, 02:30, 02:45 and 03:05 in Việt Nam; the crontab reads UTC.
    sweep_drafts: async () => {
      await sweepDrafts(needs)
    },
    sweep_uploads: async () => {
      await sweepUploads(needs)
    },
    sweep_files: async () => {
      const { removed, missing, spared } = await sweepFiles(needs)
      needs.log[missing > 0 || spared > 0 ? 'error' : 'info']({ removed, missing, spared }, 'stored files swept')
    },
    scan_files: async () => {
      const { infected } = await scanFiles({
        ...needs,
        onInfected: (tx, paper) => noteInfectedPaper(tx, needs, paper),
      })
      if (infected > 0) needs.log.warn({ infected }, 'files with malware were found')
    },
    check_due_dates: async () => {
      const { checked, different } = await checkDueDates(needs)
      needs.log[different > 0 ? 'error' : 'info']({ checked, different }, 'due dates replayed')
    },
    // At 01:05 in Việt Nam: certificates that ended and officers who left count from today.
    examine_levels: async () => {
      await examineLevels(needs, { cause: 'review' })
    },
    test_connections: async () => {
      await testConnections(needs)
    },
    fold_queue_deltas: async () => foldQueueDeltas(needs.db),
    refresh_figures: async () => refreshFigures(needs.db, daysBefore(needs.now(), daysCountedAnew)),
  }
  return { tasks, crontab }
}

const daysBefore = (at: Date, days: number): string => legalDayOf(new Date(at.getTime() - days * 86_400_000))
