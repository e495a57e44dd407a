import { z } from 'zod'
import type { LegalDay } from '../platform/time.js'
import type { RegimeParameters } from './agency.js'

export const regimeParameters = z.strictObject({
  forms: z.enum(['2025', '2018']),
  levelScheme: z.enum(['full_partial', 'levels_1_4']),
  tiers: z.union([z.literal(2), z.literal(3)]),
  answerWithinHours: z.number().positive(),
  localFiling: z.boolean(),
  localRegistration: z.boolean(),
  resultByEmail: z.enum(['signed_file', 'notice']),
  supplementBeforeAcceptanceCounts: z.boolean(),
}) satisfies z.ZodType<RegimeParameters>

export interface NewRegime {
  name: string
  validFrom: LegalDay
  validTo: LegalDay | null
  parameters: RegimeParameters
}
