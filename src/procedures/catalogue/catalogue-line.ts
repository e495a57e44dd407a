import { z } from 'zod'

const amount = z.object({
  amount: z.number().nullish(),
  unit: z.string().nullish(),
  note: z.string().nullish(),
  type: z.string().nullish(),
  method: z.string().nullish(),
})
const duration = z.object({ qty: z.number().min(0).nullish(), unit: z.string().nullish() })

const lineSchema = z.object({
  code: z.string(),
  name: z.string().trim().min(1),
  field: z.string().trim().min(1),
  kind: z.enum(['chung_toan_quoc', 'dac_thu_dia_phuong', 'noi_bo']),
  authorityLevel: z.array(z.enum(['bo', 'tinh', 'xa', 'co_quan_khac'])),
  ubndXa: z.boolean().optional(),
  agency: z.string().optional(),
  promulgatedBy: z.string().optional(),
  targets: z.array(z.string()).optional(),
  timeLimitStd: duration
    .extend({ unitInferred: z.boolean().optional(), fromNote: z.boolean().optional(), fromLaw: z.boolean().optional() })
    .optional(),
  timeLimit: z.string().optional(),
  timeNote: z.string().optional(),
  timeSource: z.string().optional(),
  feeRule: z.enum(['mien', 'so_tien', 'hdnd_tinh', 'xem_ghi_chu', 'khong_cong_bo']).optional(),
  feeAmounts: z.array(z.number()).optional(),
  feeSuspect: z.boolean().optional(),
  components: z.array(z.string()).optional(),
  result: z.array(z.string()).optional(),
  resultCodes: z.array(z.string()).optional(),
  decisionNo: z.string().optional(),
  updatedAt: z.iso.date().optional(),
  notInJulyCatalogue: z.boolean().optional(),
  nameApprox: z.boolean().optional(),
  url: z.url().optional(),
})

const paper = z.object({
  name: z.string(),
  original: z.number().nullish(),
  copy: z.number().nullish(),
  required: z.boolean().optional(),
  isNote: z.boolean().optional(),
  form: z.union([z.string(), z.array(z.string())]).nullish(),
})

const detailsSchema = z.object({
  code: z.string(),
  steps: z.string().optional(),
  methods: z.array(z.object({ method: z.string(), time: duration.nullish(), note: z.string().nullish() })).optional(),
  fees: z.array(amount).optional(),
  cases: z.array(z.object({ case: z.string().nullish(), items: z.array(paper) })).optional(),
  requirement: z.string().optional(),
  legalBasis: z.array(z.object({ no: z.string().nullish(), name: z.string() })).optional(),
  subProcedures: z.array(z.object({ code: z.string(), name: z.string(), time: duration.nullish() })).optional(),
})

/** One line of the national catalogue, as its files spell it. */
export type CatalogueLine = z.output<typeof lineSchema>

/** The longer facts of one procedure, from the second file. */
export type CatalogueDetails = z.output<typeof detailsSchema>

export type ReadLine<T> = { outcome: 'read'; value: T } | { outcome: 'refused'; code: string | null; reasons: string[] }

export const readCatalogueLine = (text: string): ReadLine<CatalogueLine> => read(lineSchema, text)
export const readDetails = (text: string): ReadLine<CatalogueDetails> => read(detailsSchema, text)

/** The code a line names, found without reading the rest. */
export const codeIn = (text: string): string | undefined => /"code"\s*:\s*"([^"]*)"/.exec(text)?.[1]

function read<S extends z.ZodType>(schema: S, text: string): ReadLine<z.output<S>> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { outcome: 'refused', code: null, reasons: ['Dòng không phải JSON hợp lệ.'] }
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { outcome: 'refused', code: null, reasons: ['Dòng không phải một đối tượng JSON {…}.'] }
  const parsed = schema.safeParse(json)
  if (parsed.success) return { outcome: 'read', value: parsed.data }
  const reasons = parsed.error.issues.map(({ path }) => `Trường “${path.join('.')}” thiếu hoặc sai kiểu.`)
  return { outcome: 'refused', code: codeIn(text) ?? null, reasons: [...new Set(reasons)] }
}
