import { z } from 'zod'
import type { FieldKind } from '../form.js'
import { fieldKinds } from '../forms/index.js'
import { id, text } from './shared-schema.js'

const kind = z.enum(Object.keys(fieldKinds) as [FieldKind, ...FieldKind[]])
const bound = z.union([z.number(), z.string()]).optional()
const feel = z.string().optional()

const prefill = z.enum([
  'identity.fullName',
  'identity.personalId',
  'identity.birthDate',
  'identity.gender',
  'identity.phone',
  'identity.email',
  'identity.person',
])

const field = z.looseObject({
  id,
  kind,
  label: text,
  nameInMessages: text.optional(),
  hint: text.optional(),
  required: z.boolean().optional(),
  requiredWhen: feel,
  visibleWhen: feel,
  calculated: feel,
  options: z.array(z.looseObject({ value: z.string(), label: text })).optional(),
  get rowFields() {
    return z.array(field).optional()
  },
  rowName: text.optional(),
  min: bound,
  max: bound,
  decimals: z.number().optional(),
  picturesOnly: z.boolean().optional(),
  prefill: prefill.optional(),
  locked: z.boolean().optional(),
  register: z
    .looseObject({
      mode: z.enum(['editable', 'locked']),
      fills: z.partialRecord(z.enum(['gender', 'ethnicity', 'nationality', 'residence']), z.string()).optional(),
    })
    .optional(),
  width: z.enum(['short', 'medium', 'full']).optional(),
  autocomplete: z.string().optional(),
})

const section = z.looseObject({ id, title: text.optional(), visibleWhen: feel, fields: z.array(field) })

const page = z.looseObject({
  id,
  title: text,
  intro: text.optional(),
  visibleWhen: feel,
  sections: z.array(section),
  checks: z.array(z.looseObject({ when: z.string(), field: z.string(), message: text })).optional(),
})

/** The shape of a form that everything else relies on; whether its rules can work is for the linter to judge. */
export const formSchema = z.looseObject({ pages: z.array(page), toCheckAgain: text.optional() })
