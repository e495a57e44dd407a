import type { Channel, FeeRule, RequiredDocument, WorkflowStep } from '../../procedures/index.js'
import { formatDay, formatMoney } from '../../ui/index.js'
import { kindNames } from './form-parts.js'
import { channelNames } from './inputs/shared.js'
import { roleNames } from './role-names.js'
import { itemWords as words } from './texts.vi.js'

/** What tells an item of a list from the next one, beside its name. */
export function factsOf(list: string, item: unknown): string {
  const about = byList[list as keyof typeof byList]
  const { id } = item as { id?: string }
  // A design may be written by hand and lack what its type promises.
  const facts = about ? (about(item as never) as (string | undefined)[]) : [id]
  return facts.filter(Boolean).join(' · ')
}

const byList = {
  fees: ({ case: of, channels = [], amountVnd, validFrom, validTo }: Partial<FeeRule>) => [
    of?.name?.vi,
    typeof amountVnd === 'number' ? formatMoney(amountVnd) : words.byFormula,
    channels.map((channel: Channel) => channelNames[channel]).join(', '),
    validFrom && words.days(formatDay(validFrom), validTo && formatDay(validTo)),
  ],
  reliefs: ({ percentOff, channels }: { percentOff?: number; channels?: Channel[] }) => [
    percentOff === 100 ? words.exempt : words.reduced(percentOff ?? 0),
    channels?.map((channel) => channelNames[channel]).join(', '),
  ],
  workflow: ({ role, hours }: Partial<WorkflowStep>) => [
    role && roleNames[role],
    hours === undefined ? undefined : words.hours(hours),
  ],
  requiredDocuments: ({ mode, required, requiredWhen }: Partial<RequiredDocument>) => [
    mode && words.modes[mode],
    required ? words.always : requiredWhen ? words.sometimes : words.optional,
  ],
  fields: ({ id, kind = '', required }: { id?: string; kind?: string; required?: boolean }) => [
    id,
    kindNames[kind] ?? kind,
    required ? words.mustAnswer : undefined,
  ],
  sections: ({ fields = [] }: { fields?: unknown[] }) => [words.questions(fields.length)],
  rowFields: (item: { id?: string; kind?: string; required?: boolean }) => byList.fields(item),
  legalBasis: ({ title }: { title?: string }) => [title],
}
