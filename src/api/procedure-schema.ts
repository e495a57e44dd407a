import { z } from 'zod'
import { authorityLevels, groupNames, type Revision } from '../procedures/index.js'

const text = z.object({ vi: z.string(), en: z.string().optional() })
const channel = z.enum(['online', 'counter', 'postal'])

/** A procedure as programs see it: what the page shows, without workflow and form. */
export const procedureSchema = z.object({
  code: z.string(),
  revision: z.number().int(),
  validFrom: z.string(),
  name: text,
  shortName: text,
  sector: z.object({ code: z.string(), name: text }),
  agencyLevel: z.enum(authorityLevels),
  audience: z.array(z.enum(['citizen', 'business'])),
  timeLimit: z
    .object({
      quantity: z.number(),
      unit: z.enum(['working_hour', 'working_day', 'calendar_day', 'month']),
      cutoff: z.string().optional(),
    })
    .optional(),
  requiredDocuments: z.array(
    z.object({
      id: z.string(),
      name: text,
      mode: z.enum(['hand_in', 'present']),
      originals: z.number(),
      copies: z.number(),
      certifiedCopies: z.number().optional(),
      required: z.boolean(),
      alternatives: z
        .string()
        .optional()
        .meta({ description: 'Papers with the same word stand for each other: one of them is enough' }),
      askedWhen: z.string().optional().meta({ description: 'FEEL: offered only when it holds' }),
      requiredWhen: z.string().optional().meta({ description: 'FEEL over the answers of the form' }),
      channels: z.array(channel).optional(),
    }),
  ),
  fees: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['fee', 'charge']),
      name: text,
      channels: z.array(channel),
      amountVnd: z.union([z.number().int(), z.string()]).meta({ description: 'Whole đồng, or FEEL over the answers' }),
      collect: z.enum(['at_acceptance', 'at_supplement', 'before_return']),
      validFrom: z.string(),
      validTo: z.string().optional(),
      legalBasis: z.string().optional(),
      case: z
        .object({ id: z.string(), name: text, code: z.string().optional(), when: z.string().optional() })
        .optional()
        .meta({
          description:
            'For dossiers of this case only; of rules under one name, the one without a case is for all others',
        }),
      reliefs: z
        .array(
          z.object({
            id: z.string(),
            groups: z.array(z.enum(groupNames)),
            percentOff: z.number().int().meta({ description: '100 is an exemption' }),
            channels: z.array(channel).optional(),
            validFrom: z.string().optional(),
            validTo: z.string().optional(),
            legalBasis: z.string(),
          }),
        )
        .optional(),
    }),
  ),
  results: z.array(z.object({ id: z.string(), name: text, code: z.string().optional() })),
  legalBasis: z.array(z.object({ document: z.string(), title: z.string(), article: z.string().optional() })),
  steps: z.array(text),
  onlineService: z.object({
    legacyLevel: z.number().int().min(1).max(4),
    extent: z.enum(['full', 'partial', 'none']),
    partialBecause: text.optional(),
  }),
  pageUrl: z.string(),
})

/** Only what the schema names leaves the house: parsing drops the rest. */
export function shownProcedure({ definition, number, validFrom }: Revision, pageUrl: string) {
  const { authorityLevel: agencyLevel, ...rest } = definition
  return procedureSchema.parse({ ...rest, agencyLevel, revision: number, validFrom, pageUrl })
}
