import {
  type ActingOfficer,
  acceptDossier,
  answerStop,
  apologise,
  askLeave,
  askObligation,
  askStop,
  compareOriginals,
  confirmPayment,
  type DefectFound,
  type DossierStep,
  decideDossier,
  declineDossier,
  forwardDossier,
  lapseSupplements,
  openOnlinePayment,
  proposedAppointment,
  rateDossier,
  receivePapers,
  recordCounterPayment,
  requestSupplement,
  returnResult,
  saveSupplement,
  sealResult,
  sendBackStep,
  startProcessing,
  stepsInHand,
  supplementDossier,
  withdrawDossier,
} from '../../src/dossiers/index.js'
import type { Needs } from '../../src/needs.js'
import { totalOf } from '../../src/payments/index.js'
import { asSystem } from '../../src/platform/db.js'
import { newId } from '../../src/platform/ids.js'
import { samplePaper } from '../papers.js'
import { lateReasons, leaveWanted, sendBackReasons, stopAtWish } from '../spoken-reasons.js'
import type { Cast } from './cast.js'
import type { Act, Scene } from './next-move.js'

/** How a use case answered; anything refused is a fault of the plan. */
interface Outcome {
  outcome: string
  because?: string
}

type Player = (needs: Needs, scene: Scene, cast: Cast) => Promise<Outcome>

/** Each act by the use case that does it, played by somebody who may. */
export const players: Record<Act, Player> = {
  accept: (needs, scene, cast) => acceptDossier(needs, idOf(scene), atCounter(scene, cast, 'receiver')),
  decline: (needs, scene, cast) =>
    declineDossier(needs, idOf(scene), {
      officer: atCounter(scene, cast, 'receiver'),
      reason: scene.plan.reason ?? '',
    }),
  withdraw: (needs, scene, cast) =>
    withdrawDossier(needs, { ...byCitizen(scene, cast), reason: scene.plan.reason ?? '' }),
  ask_supplement: askSupplement,
  supplement,
  let_lapse: async (needs) => {
    await lapseSupplements(needs)
    return { outcome: 'lapsed' }
  },
  start: async (needs, scene, cast) => {
    if (scene.standing.dossier.receivedByCompetentAt === null)
      await receivePapers(needs, idOf(scene), atCounter(scene, cast, 'processor'))
    return startProcessing(needs, idOf(scene), atCounter(scene, cast, 'receiver'))
  },
  work_step: workStep,
  send_back: sendBackOnce,
  stop: stopAtTheWishOfThePerson,
  ask_stop: (needs, scene, cast) => askStop(needs, { ...byCitizen(scene, cast), reason: stopAtWish }),
  ask_leave: (needs, scene, cast) =>
    askLeave(needs, idOf(scene), { officer: atCounter(scene, cast, 'processor'), reason: leaveWanted }),
  apologise: begPardon,
  compare_originals: (needs, scene, cast) =>
    compareOriginals(needs, idOf(scene), {
      officer: atCounter(scene, cast, 'returner'),
      checks: scene.definition.requiredDocuments
        .filter((document) => document.compareOriginal)
        .map(({ id }) => ({ requiredDocumentId: id, outcome: 'compared' })),
    }),
  pay,
  ask_obligation: (needs, scene, cast) =>
    askObligation(needs, idOf(scene), { officer: atCounter(scene, cast, 'processor'), obligation }),
  rate: (needs, scene, cast) =>
    rateDossier(needs, { ...byCitizen(scene, cast), score: scene.plan.rating ?? 5, comment: '' }),
  hand_over: (needs, scene, cast) => {
    const { fullName } = cast.citizen(scene.plan)
    const way = scene.standing.dossier.returnWay === 'postal' ? 'postal' : 'counter'
    const receiver = way === 'postal' ? 'Nhân viên bưu chính (hư cấu)' : fullName
    const officer = atCounter(scene, cast, 'returner')
    return returnResult(needs, idOf(scene), { officer, way, receiver, signature: `${receiver} đã ký sổ giao nhận` })
  },
}

const betterScans = 1000

const obligation = {
  name: 'Nghĩa vụ tài chính theo thông báo của cơ quan thuế (hư cấu)',
  amountVnd: 350_000,
  legalBasis: null,
}

const idOf = ({ standing }: Scene): string => standing.dossier.id

const byCitizen = (scene: Scene, cast: Cast) => ({ dossierId: idOf(scene), personId: cast.citizen(scene.plan).id })

function atCounter(
  { standing, plan }: Scene,
  cast: Cast,
  role: 'receiver' | 'returner' | 'cashier' | 'processor' | 'approver',
): ActingOfficer {
  const { receivingAgencyId, competentAgencyId } = standing.dossier
  const agencyId = role === 'processor' || role === 'approver' ? competentAgencyId : receivingAgencyId
  return cast.officer(agencyId, role, plan.procedureCode)
}

async function stopAtTheWishOfThePerson(needs: Needs, scene: Scene, cast: Cast): Promise<Outcome> {
  const asked = await askStop(needs, { ...byCitizen(scene, cast), reason: stopAtWish })
  if (asked.outcome === 'refused') return asked
  return answerStop(needs, idOf(scene), { officer: atCounter(scene, cast, 'receiver'), agreed: true, reason: '' })
}

async function begPardon(needs: Needs, scene: Scene, cast: Cast): Promise<Outcome> {
  const { dossier } = scene.standing
  const newDueAt = await asSystem(needs.db, (tx) => proposedAppointment(tx, dossier, needs.now()))
  const reason = lateReasons[scene.plan.number % lateReasons.length] ?? ''
  const latenessReason = 'Người thụ lý báo chậm khi đã sát ngày hẹn.'
  const officer = atCounter(scene, cast, 'approver')
  return apologise(needs, dossier.id, { officer, newDueAt, reason, latenessReason })
}

async function pay(needs: Needs, scene: Scene, cast: Cast): Promise<Outcome> {
  const dueIds = scene.standing.dues.map(({ id }) => id)
  const { payment } = scene.plan
  if (payment !== 'online' || totalOf(scene.standing.dues) < needs.gateway.minimumVnd) {
    const officer = atCounter(scene, cast, 'cashier')
    const method = payment === 'cash' ? 'cash' : 'transfer'
    return recordCounterPayment(needs, idOf(scene), { officer, dueIds, method, requestId: newId(needs.now()) })
  }
  const actor = { kind: 'citizen', id: cast.citizen(scene.plan).id } as const
  const opened = await openOnlinePayment(needs, idOf(scene), { actor, dueIds, ip: '127.0.0.1', locale: 'vi' })
  if (opened.outcome === 'refused') return opened
  const outcome = await confirmPayment(needs, { reference: opened.reference, amountVnd: totalOf(scene.standing.dues) })
  return outcome === 'recorded' ? { outcome } : { outcome: 'refused', because: outcome }
}

async function askSupplement(needs: Needs, scene: Scene, cast: Cast): Promise<Outcome> {
  const isBefore = scene.standing.dossier.status === 'submitted'
  return requestSupplement(needs, idOf(scene), {
    officer: atCounter(scene, cast, isBefore ? 'receiver' : 'processor'),
    reason: '',
    defects: [{ ...defectIn(scene), note: scene.plan.supplementRequest ?? '' }],
  })
}

/** The first paper that a person hands in this way; where none is handed in, the first that is shown. */
function defectIn({ definition, standing }: Scene): Omit<DefectFound, 'note'> {
  const { channel } = standing.dossier
  const asked = definition.requiredDocuments.filter(({ channels }) => !channels || channels.includes(channel))
  const handedIn = asked.filter(({ mode }) => mode === 'hand_in')
  const paper = handedIn.find(({ required }) => required) ?? handedIn[0] ?? asked[0]
  if (!paper) throw new Error(`${definition.code} asks for no paper that could be supplemented`)
  return { target: 'document', targetId: paper.id, name: paper.name.vi, problem: 'illegible' }
}

async function supplement(needs: Needs, scene: Scene, cast: Cast): Promise<Outcome> {
  const whose = byCitizen(scene, cast)
  const { targetId, name } = defectIn(scene)
  // Another serial number than at submission: a better scan of the same paper.
  const { fileName, bytes } = await samplePaper({ name, serial: betterScans + scene.plan.number, format: 'pdf' })
  const papers = [{ documentId: targetId, fileName, bytes, isTooLarge: false }]
  const { refused } = await saveSupplement(needs, { ...whose, posted: {}, papers })
  if (refused[0]) return { outcome: 'refused', because: refused[0].because }
  return supplementDossier(needs, whose)
}

async function workStep(needs: Needs, scene: Scene, cast: Cast): Promise<Outcome> {
  const step = stepInTurn(scene)
  const officer = cast.officer(step.agencyId, step.role, scene.plan.procedureCode)
  return actOfStep(needs, scene, { step, officer })
}

/** Of steps beside each other now this one is done first, now that one. */
function stepInTurn({ standing, plan }: Scene): DossierStep {
  const open = stepsInHand(standing.steps)
  const step = open[plan.number % Math.max(1, open.length)]
  if (!step) throw new Error('a dossier in processing has no open step')
  return step
}

/** The approver finds something that must be done over. */
async function sendBackOnce(needs: Needs, scene: Scene, cast: Cast): Promise<Outcome> {
  const step = stepsInHand(scene.standing.steps).find(({ returnsTo }) => returnsTo.length > 0)
  const [to] = step?.returnsTo ?? []
  if (!step || !to) throw new Error('no open step may be sent back')
  const officer = cast.officer(step.agencyId, step.role, scene.plan.procedureCode)
  const reason = sendBackReasons[scene.plan.number % sendBackReasons.length] ?? ''
  return sendBackStep(needs, idOf(scene), { officer, step: step.id, to, reason })
}

function actOfStep(
  needs: Needs,
  scene: Scene,
  { step, officer }: { step: DossierStep; officer: ActingOfficer },
): Promise<Outcome> {
  const { plan } = scene
  switch (step.act) {
    case 'forward':
    case 'put_forward':
      return forwardDossier(needs, idOf(scene), { officer, action: step.act, step: step.id, note: '' })
    case 'approve': {
      const decision = plan.decision ?? 'granted'
      const words = decision === 'refused' ? (plan.reason ?? '') : ''
      return decideDossier(needs, idOf(scene), { officer, decision, words })
    }
    case 'seal':
      return sealResult(needs, idOf(scene), officer)
  }
}
