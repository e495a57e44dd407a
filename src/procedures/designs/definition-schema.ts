import { z } from 'zod'
import { roles } from '../../agencies/index.js'
import { groupNames } from '../beneficiary-groups.js'
import type { FieldKind } from '../form.js'
import { fieldKinds } from '../forms/index.js'
import type { ProcedureDefinition } from '../procedure.js'
import { inWords } from './schema-issues.js'

const text = z.looseObject({ vi: z.string(), en: z.string().optional() })
const channel = z.enum(['online', 'counter', 'postal'])
const id = z.string().min(1).max(80)
const count = z.number().int().min(0)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const kind = z.enum(Object.keys(fieldKinds) as [FieldKind, ...FieldKind[]])

const field = z.looseObject({
  id,
  kind,
  label: text,
  options: z.array(z.looseObject({ value: z.string(), label: text })).optional(),
  get rowFields() {
    return z.array(field).optional()
  },
})
const page = z.looseObject({
  id,
  title: text,
  sections: z.array(z.looseObject({ id, fields: z.array(field) })),
  checks: z.array(z.looseObject({ when: z.string(), field: z.string(), message: text })).optional(),
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

/** The shape that everything else relies on; what a procedure says is for the linter to judge. Properties of newer versions pass. */
const definition = z.looseObject({
  code: z.string().regex(/^\d\.\d{6}(\.[0-9A-Z.]+)?$/),
  name: text,
  shortName: text,
  sector: z.object({ code: z.string(), name: text }),
  authorityLevel: z.string(),
  audience: z.array(z.enum(['citizen', 'business'])),
  lifeEvents: z.array(z.string()),
  keywords: z.array(z.string()),
  legalBasis: z.array(z.looseObject({ document: z.string(), title: z.string(), article: z.string().optional() })),
  steps: z.array(text),
  conditions: z.array(text),
  requiredDocuments: z.array(
    z.looseObject({
      id,
      name: text,
      mode: z.enum(['hand_in', 'present']),
      originals: count,
      copies: count,
      certifiedCopies: count.optional(),
      required: z.boolean(),
    }),
  ),
  timeLimit: z.looseObject({
    quantity: z.number().min(0),
    unit: z.enum(['working_hour', 'working_day', 'calendar_day', 'month']),
  }),
  fees: z.array(
    z.looseObject({
      id,
      kind: z.enum(['fee', 'charge']),
      name: text,
      channels: z.array(channel),
      amountVnd: z.union([z.number().int().min(0), z.string()]),
      validFrom: day,
      validTo: day.optional(),
      case: z.looseObject({ id, name: text, code: z.string().optional(), when: z.string().optional() }).optional(),
      reliefs: z
        .array(
          z.looseObject({
            id,
            groups: z.array(z.enum(groupNames)).min(1),
            percentOff: z.number().int().min(1).max(100),
            channels: z.array(channel).optional(),
            validFrom: day.optional(),
            validTo: day.optional(),
            legalBasis: z.string(),
            evidence: z.string().optional(),
          }),
        )
        .optional(),
    }),
  ),
  feeGroupField: z.string().optional(),
  results: z.array(
    z.looseObject({
      id,
      name: text,
      template: z.string(),
      provesGroup: z.enum(groupNames).optional(),
      facts: z.array(z.object({ label: text, value: z.string() })),
    }),
  ),
  templates: z.array(z.looseObject({ id, name: text })),
  onlineService: z.looseObject({
    legacyLevel: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    extent: z.enum(['full', 'partial', 'none']),
    partialBecause: text.optional(),
  }),
  returnWays: z.array(z.enum(['portal', 'email', 'postal', 'counter'])),
  form: z.looseObject({ pages: z.array(page) }).optional(),
  workflow: z.array(step),
  supplement: z.looseObject({ policy: z.enum(['pause', 'restart']), answerWithinDays: z.number().int().min(0) }),
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
  // The schema names every property that code relies on; the rest are texts and options that the linter looks at.
  if (read.success) return { definition: read.data as unknown as ProcedureDefinition }
  return {
    problems: read.error.issues
      .slice(0, mostProblems)
      .map(({ path, message }) => `${path.join('.') || 'tệp'}: ${message}`),
  }
}

/** What a database can keep as text: no NUL, no half of a pair. */
const isKeepableText = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()
