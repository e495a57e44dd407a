import type { Channel, FeeRule, ProcedureDefinition } from '../../procedure.js'
import type { LintRule } from '../finding.js'

const forever = '9999-12-31'
const dayMs = 86_400_000

const lastDay = ({ validTo }: FeeRule): string => validTo ?? forever
const dayAfter = (day: string): string => new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10)

/** Rules that ask the same money of the same dossier: one kind under one name. */
const sameMoney = (one: FeeRule, other: FeeRule): boolean => one.kind === other.kind && one.name.vi === other.name.vi

export const feeOverlap: LintRule = {
  id: 'fee-overlap',
  severity: 'error',
  check: ({ fees }) =>
    fees.flatMap((fee, index) =>
      fees
        .slice(index + 1)
        .filter((other) => sameMoney(fee, other) && overlaps(fee, other))
        .map((other) => ({
          at: `fees.${other.id}`,
          message: `Khoản “${other.name.vi}” (${other.id}) trùng trường hợp, kênh và thời gian với ${fee.id}: hồ sơ sẽ bị thu hai lần`,
        })),
    ),
}

function overlaps(one: FeeRule, other: FeeRule): boolean {
  const shareDays = one.validFrom <= lastDay(other) && other.validFrom <= lastDay(one)
  return (
    shareDays && one.case?.id === other.case?.id && one.channels.some((channel) => other.channels.includes(channel))
  )
}

export const feeGap: LintRule = {
  id: 'fee-gap',
  severity: 'error',
  check: (procedure, { day }) =>
    groupsOf(procedure.fees).flatMap((group) => {
      const [fee] = group
      const gaps = channelsOf(procedure).flatMap((channel) => {
        const gap = gapOn(
          group.filter(({ channels }) => channels.includes(channel)),
          day,
        )
        return gap ? [`${channelNames[channel]} từ ngày ${shown(gap)}`] : []
      })
      return fee && gaps.length > 0
        ? [{ at: `fees.${fee.id}`, message: `Khoản “${fee.name.vi}” không có mức thu: ${gaps.join('; ')}` }]
        : []
    }),
}

const channelNames: Record<Channel, string> = { online: 'trực tuyến', counter: 'tại quầy', postal: 'bưu chính' }
const shown = (day: string): string => day.split('-').reverse().join('/')

/** Ways a dossier can be filed: online only where there is a form. */
const channelsOf = ({ form }: ProcedureDefinition): Channel[] => [
  ...(form ? ['online' as const] : []),
  'counter',
  'postal',
]

function groupsOf(fees: readonly FeeRule[]): FeeRule[][] {
  const firsts = fees.filter((fee, index) => fees.findIndex((other) => sameMoney(fee, other)) === index)
  return firsts.map((first) => fees.filter((fee) => sameMoney(first, fee)))
}

/** Cases leave a gap where no rule is for all other cases; a channel without any rule asks nothing and has no gap. */
function gapOn(fees: readonly FeeRule[], day: string): string | undefined {
  const others = fees.filter((fee) => fee.case === undefined)
  return fees.length > 0 && others.length === 0 ? day : firstGap(others, day)
}

/** The first day from `day` on that no rule covers. */
function firstGap(fees: readonly FeeRule[], day: string): string | undefined {
  if (fees.length === 0) return undefined
  let from = day
  for (const fee of [...fees].sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1))) {
    if (lastDay(fee) < from) continue
    if (fee.validFrom > from) return from
    if (lastDay(fee) === forever) return undefined
    from = dayAfter(lastDay(fee))
  }
  return from
}
