import { z } from 'zod'
import { readTypedDay } from '../../platform/typed-time.js'

export const text = z.looseObject({ vi: z.string(), en: z.string().optional() })
export const id = z.string().min(1).max(80)
export const day = z.string().refine((typed) => readTypedDay(typed) === typed)
export const channels = z.array(z.enum(['online', 'counter', 'postal']))
/** Copies, requests, days. */
export const count = z.number().int().min(0)
