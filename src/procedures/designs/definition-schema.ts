import { z } from 'zod'
import { roles } from '../../agencies/index.js'
import { groupNames } from '../beneficiary-groups.js'
import { authorityLevels, type ProcedureDefinition } from '../procedure.js'
import { formSchema } from './form-schema.js'
import { inWords } from './schema-issues.js'
import { channels, count, day, id, text } from './shared-schema.js'

const feel = z.string().optional()
const level = z.enum(authorityLevels)
const basis = z.looseObject({ document: z.string(), title: z.string(), article: z.string().optional() })

const limit = z.looseObject({
  quantity: z.number().min(0),
  unit: z.enum(['working_hour', 'working_day', 'calendar_day', 'month']),
  cutoff: z.string().optional(),
})

const caseLimit = z.looseObject({
  name: text.optional(),
  code: z.string().optional(),
  channels: channels.optional(),
  limit: limit.optional(),
  note: text.optional(),
})

const paper = z.looseObject({
  id,
  name: text,
  mode: z.enum(['hand_in', 'present']),
  originals: count,
  copies: count,
  certifiedCopies: count.optional(),
  required: z.boolean(),
  alternatives: z.string().optional(),
  requiredWhen: feel,
  askedWhen: feel,
  channels: channels.optional(),
  note: text.optional(),
  group: text.optional(),
  legalBasis: z.string().optional(),
  template: z.string().optional(),
  sample: z.looseObject({ title: text, marks: z.array(text) }).optional(),
  resultCodes: z.array(z.string()).optional(),
  compareOriginal: z.boolean().optional(),
})

const relief = z.looseObject({
  id,
  groups: z.array(z.enum(groupNames)).min(1),
  percentOff: z.number().int().min(1).max(100),
  channels: channels.optional(),
  validFrom: day.optional(),
  validTo: day.optional(),
  legalBasis: z.string(),
  evidence: z.string().optional(),
})

const fee = z.looseObject({
  id,
  kind: z.enum(['fee', 'charge']),
  name: text,
  case: z.looseObject({ id, name: text, code: z.string().optional(), when: feel }).optional(),
  channels,
  amountVnd: z.union([z.number().int().min(0), z.string()]),
  amountNote: text.optional(),
  collect: z.enum(['at_acceptance', 'at_supplement', 'before_return']),
  validFrom: day,
  validTo: day.optional(),
  legalBasis: z.string().optional(),
  reliefs: z.array(relief).optional(),
})

const publishedFees = z.looseObject({
  status: z.enum(['free', 'amounts', 'by_province', 'see_note', 'noted', 'not_published']),
  isSuspect: z.boolean().optional(),
  lines: z.array(
    z.looseObject({
      channels,
      amount: z.number().optional(),
      currency: z.string().optional(),
      note: text.optional(),
    }),
  ),
})

const result = z.looseObject({
  id,
  name: text,
  code: z.string().optional(),
  template: z.string(),
  provesGroup: z.enum(groupNames).optional(),
  owner: z.looseObject({ personalId: z.string(), fullName: z.string() }).optional(),
  facts: z.array(z.object({ label: text, value: z.string() })),
})

const step = z.looseObject({
  id,
  name: text,
  role: z.enum(roles),
  hours: z.number().positive(),
  agency: z.union([z.enum(['competent', 'receiving']), z.object({ code: z.string() })]),
  act: z.enum(['forward', 'put_forward', 'approve', 'seal']),
  after: z.array(z.string()).optional(),
  returnsTo: z.array(z.string()).optional(),
})

const supplement = z.looseObject({
  policy: z.enum(['pause', 'restart']),
  answerWithinDays: count,
  mostRequests: count.optional(),
  mostRequestsBasis: basis.optional(),
  onNoAnswer: z.enum(['stop', 'return']).optional(),
  remindDaysBefore: z.array(count).optional(),
})

/** The shape that everything else relies on; what a procedure says is for the linter to judge. Properties of newer versions pass. */
const definition = z.looseObject({
  code: z.string().regex(/^\d\.\d{6}(\.[0-9A-Z.]+)?$/),
  name: text,
  shortName: text,
  sector: z.object({ code: z.string(), name: text }),
  authorityLevel: level,
  authorityLevels: z.array(level).optional(),
  handledBy: text.optional(),
  audience: z.array(z.enum(['citizen', 'business'])),
  lifeEvents: z.array(z.string()),
  keywords: z.array(z.string()),
  legalBasis: z.array(basis),
  steps: z.array(text),
  conditions: z.array(text),
  requiredDocuments: z.array(paper),
  timeLimit: limit.optional(),
  timeLimitNote: text.optional(),
  caseLimits: z.array(caseLimit).optional(),
  fees: z.array(fee),
  feeGroupField: z.string().optional(),
  publishedFees: publishedFees.optional(),
  results: z.array(result),
  templates: z.array(z.looseObject({ id, name: text })),
  onlineService: z.looseObject({
    legacyLevel: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    extent: z.enum(['full', 'partial', 'none']),
    partialBecause: text.optional(),
  }),
  returnWays: z.array(z.enum(['portal', 'email', 'postal', 'counter'])),
  form: formSchema.optional(),
  workflow: z.array(step),
  documentTexts: z.record(z.string(), z.string()).optional(),
  supplement,
})

export type ReadDefinition = { definition: ProcedureDefinition } | { problems: string[] }

const mostProblems = 20

/** Reads a procedure from a JSON file; otherwise says what is wrong with it, each with its place. */
export function readDefinition(json: string): ReadDefinition {
  let isKeepable = true
  let value: unknown
  try {
    value = JSON.parse(json, (key, part) => {
      isKeepable &&= isKeepableText(key) && (typeof part !== 'string' || isKeepableText(part))
      return part
    })
  } catch {
    return { problems: ['Tệp không phải JSON'] }
  }
  if (!isKeepable) return { problems: ['Tệp có ký tự không phải chữ, như \\u0000. Xóa ký tự ấy rồi nhập lại.'] }
  const read = definition.safeParse(value, { error: inWords })
  // The schema names every property; only the kinds of papers that a revision words are left to the linter.
  if (read.success) return { definition: read.data as unknown as ProcedureDefinition }
  return {
    problems: read.error.issues
      .slice(0, mostProblems)
      .map(({ path, message }) => `${path.join('.') || 'tệp'}: ${message}`),
  }
}

/** What a database can keep as text: no NUL, no half of a pair. */
const isKeepableText = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()
