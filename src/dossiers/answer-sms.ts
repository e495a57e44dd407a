import { type Agency, getAgency } from '../agencies/index.js'
import { smsLookupKeyword, smsLookupText } from '../content/index.js'
import { textBack } from '../notices/index.js'
import { keyedHash } from '../platform/crypto.js'
import { asSystem, type Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { RateLimits } from '../platform/rate-limits.js'
import type { Instant } from '../platform/time.js'
import { typedDay } from '../platform/typed-time.js'
import { parseCode } from './codes.js'
import type { DossierStatus, PublicStatus } from './dossier.js'
import { findPublicStatus } from './store.js'

export interface SmsNeeds extends CoreNeeds {
  rateLimits: RateLimits
  smsShortNumber: string
}

export interface IncomingSms {
  from: string
  text: string
}

export type SmsOutcome = 'answered' | 'unknown_code' | 'not_understood' | 'seen_before' | 'limited'

// A centre that missed our acknowledgement sends again within minutes; the same question later is a new one.
const repeatWindow = 10 * 60_000

/** Answers `TC <mã>` with the public facts of the dossier (S0.6). The answer is durable before the centre hears "received". */
export async function answerSms(needs: SmsNeeds, message: IncomingSms): Promise<SmsOutcome> {
  const at = needs.now()
  const who = keyedHash(needs.keyring, 'sms sender', message.from).toString('hex').slice(0, 32)
  return asSystem(needs.db, async (tx) => {
    if (await wasSeen(tx, needs, message, at)) return 'seen_before'
    const wait = await needs.rateLimits.spend('code', `sms:${who}`)
    const { outcome, reply } = wait === undefined ? await answerFor(tx, needs, { text: message.text, at }) : silence
    await tx
      .insertInto('smsInbox')
      .values({ id: newId(at), digest: digestOf(needs, message, windowOf(at)), receivedAt: at, outcome })
      .execute()
    if (reply) await textBack(tx, needs.keyring, { to: message.from, text: reply, at })
    return outcome
  })
}

const silence = { outcome: 'limited', reply: undefined } as const

const windowOf = (at: Instant): number => Math.floor(at.getTime() / repeatWindow)

const digestOf = ({ keyring }: SmsNeeds, { from, text }: IncomingSms, window: number): Buffer =>
  keyedHash(keyring, 'sms', JSON.stringify([from, text, window]))

async function wasSeen(tx: Tx, needs: SmsNeeds, message: IncomingSms, at: Instant): Promise<boolean> {
  const windows = [windowOf(at), windowOf(at) - 1]
  const row = await tx
    .selectFrom('smsInbox')
    .select('id')
    .where(
      'digest',
      'in',
      windows.map((window) => digestOf(needs, message, window)),
    )
    .where('receivedAt', '>', new Date(at.getTime() - repeatWindow))
    .executeTakeFirst()
  return row !== undefined
}

async function answerFor(
  tx: Tx,
  needs: SmsNeeds,
  { text, at }: { text: string; at: Instant },
): Promise<{ outcome: SmsOutcome; reply: string | undefined }> {
  const code = codeIn(text)
  const howTo = `Soạn ${smsLookupText('<mã hồ sơ>')} gửi ${needs.smsShortNumber}. Ví dụ: ${smsLookupText('T-7K3QX-0M9ZC-H2VDW')}`
  if (!code) return { outcome: 'not_understood', reply: `Tin nhắn chưa đúng cú pháp. ${howTo}` }
  const status = await findPublicStatus(tx, code, at)
  if (!status)
    return { outcome: 'unknown_code', reply: `Không có hồ sơ mang mã ${code}. Xin kiểm tra lại mã. ${howTo}` }
  return { outcome: 'answered', reply: statusText(status, await getAgency(tx, status.agencyId)) }
}

/** The code in a message as phones send it: any case, with or without accents, `TC` or the words it stands for. */
export function codeIn(text: string): string | undefined {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().trim()
  const [, rest] = new RegExp(`^(?:${smsLookupKeyword}|TRA\\s*CUU)[\\s:.,-]+(.+)$`, 's').exec(plain) ?? []
  return rest === undefined ? undefined : parseCode(rest)
}

// Short: every 70 letters with accents are one more message to pay.
const words = {
  submitted: 'chờ tiếp nhận',
  supplement_before_acceptance: 'cần bổ sung để tiếp nhận',
  declined: 'không được tiếp nhận',
  accepted: 'đã tiếp nhận',
  in_processing: 'đang giải quyết',
  supplement_requested: 'cần bổ sung',
  obligation_due: 'chờ thực hiện nghĩa vụ tài chính',
  decided: 'đã có kết quả',
  returned: 'đã trả kết quả',
  withdrawn: 'đã rút',
  stopped: 'đã dừng giải quyết',
} as const satisfies Record<DossierStatus, string>

/** The public facts in one message: code, status, three instants, agency with contact; nothing else. */
function statusText(status: PublicStatus, agency: Agency): string {
  const extension = agency.hotlineExtension ? ` máy lẻ ${agency.hotlineExtension}` : ''
  const instants = [
    ['Tiếp nhận', status.acceptedAt],
    ['Hẹn trả', status.dueAt],
    ['Có kết quả', status.resultAt],
  ] as const
  return [
    `Hồ sơ ${status.code}: ${words[status.status]}${status.standing === 'overdue' ? ', quá hạn' : ''}.`,
    ...instants.flatMap(([name, at]) => (at ? [`${name} ${moment(at)}.`] : [])),
    `${agency.name}, ${agency.address}, ĐT ${agency.hotline}${extension}, ${agency.email}`,
  ].join(' ')
}

/** `16:30 24/11/2026` in Việt Nam. */
function moment(at: Instant): string {
  const [day = '', time = ''] = new Date(at.getTime() + 7 * 3_600_000).toISOString().split('T')
  return `${time.slice(0, 5)} ${typedDay(day)}`
}
