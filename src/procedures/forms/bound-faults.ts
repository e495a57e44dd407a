import type { FieldKind, FormField } from '../form.js'
import { isRealDay } from './field-kinds/date.js'

const dated: readonly FieldKind[] = ['date', 'partial_date']

/** What is wrong with the least and the most that a question takes: one that cannot be read would bound nothing, and nobody would know. */
export function boundFaults(field: FormField): string[] {
  const { kind, min, max, decimals } = field
  const { fits, shape } = boundsOf(kind)
  const wrong = [min, max].filter((bound) => bound !== undefined && !fits(bound))
  const isReversed =
    wrong.length === 0 && typeof min === typeof max && min !== undefined && max !== undefined && min > max
  return [
    ...wrong.map((bound) => `giới hạn “${bound}” phải là ${shape}`),
    ...(isReversed && min !== 'today' && max !== 'today' ? [`giới hạn nhỏ nhất ${min} lớn hơn lớn nhất ${max}`] : []),
    ...(decimals !== undefined && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= mostDecimals)
      ? [`số chữ số thập phân phải là số nguyên từ 0 đến ${mostDecimals}`]
      : []),
  ]
}

const mostDecimals = 6

function boundsOf(kind: FieldKind): { fits: (bound: number | string) => boolean; shape: string } {
  if (dated.includes(kind))
    return {
      fits: (bound) => bound === 'today' || (typeof bound === 'string' && isDay(bound)),
      shape: 'ngày có thật hoặc today',
    }
  if (kind === 'time')
    return { fits: (bound) => typeof bound === 'string' && clock.test(bound), shape: 'giờ dạng 07:30' }
  return { fits: (bound) => typeof bound === 'number' && Number.isFinite(bound), shape: 'một số' }
}

const clock = /^([01]\d|2[0-3]):[0-5]\d$/
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDay(text)
