import { type Text, textIn } from '../../../platform/text.js'
import type { AnswerValue, FormField, PartsAnswer } from '../../form.js'
import { defineKind, type FieldKindRules, misshapen, type Pressed, type Problem } from '../field-kind.js'
import { sentence } from '../field-name.js'
import type { FormContext } from '../form-context.js'
import { type Inputs, innerInputs, one, outerInputs } from '../posted.js'
import {
  asOne,
  checkParts,
  isParts,
  type KindsOf,
  type Parts,
  partInputs,
  partsSchema,
  partsSummary,
  partsToFeel,
  partsToInputs,
  readParts,
  settleParts,
} from './composed.js'

/** Rows that a form takes when it sets no limit of its own. */
const mostRowsByDefault = 20

/** Suffix of the hidden input that says how many rows the page shows. */
export const rowCount = 'rows'

/** Least and most rows. Least is what must be filled, not what is shown. */
export function rowLimits({ min, max }: FormField): { least: number; most: number } {
  return { least: typeof min === 'number' ? min : 1, most: typeof max === 'number' ? max : mostRowsByDefault }
}

/** How many rows a page shows: one to begin with, then as many as were asked for. */
export function rowsShown(inputs: Inputs, field: FormField): number {
  const { least, most } = rowLimits(field)
  const told = Number.parseInt(one(inputs, rowCount), 10)
  const filled = Math.max(0, ...Object.keys(inputs).map((name) => Number.parseInt(name, 10) + 1 || 0))
  const wanted = Number.isNaN(told) ? Math.max(filled, Math.min(least, most), 1) : told
  return Math.min(Math.max(wanted, 1), most)
}

/** One row as sentences and legends name it: "thành viên thứ 2". */
export function rowTitle(field: FormField, at: number): Text {
  const name = field.rowName ?? { vi: 'dòng', en: 'row' }
  return { vi: `${name.vi} thứ ${at + 1}`, en: `${textIn('en', name)} ${at + 1}` }
}

/** A kind that asks the same questions again for every row: children, heirs, vehicles. Rows left empty count as none. */
export function rowsKind(kinds: KindsOf): FieldKindRules {
  const partsOf = ({ rowFields = [] }: FormField): Parts => ({ fields: rowFields, kinds })
  return defineKind<PartsAnswer[]>({
    inputs: (field) => {
      const inRow = partInputs(partsOf(field))
      const rows = Array.from({ length: rowLimits(field).most }, (_, at) => inRow.map((suffix) => `${at}-${suffix}`))
      return [`0-${inRow[0] ?? ''}`, rowCount, ...rows.flat().slice(1)]
    },
    is: isRows,
    parse(inputs, field, context) {
      const rows = Array.from({ length: rowsShown(inputs, field) }, (_, at) => {
        const about = { owner: field, whose: rowTitle(field, at), context }
        return { at, ...readParts(innerInputs(inputs, String(at)), partsOf(field), about) }
      })
      const problem = asOne(rows.flatMap(({ at, problems }) => inRow(at, problems)))
      if (problem) return { problem }
      const value = rows.map((row) => row.value).filter((row) => Object.keys(row).length > 0)
      return { value: value.length > 0 ? value : null }
    },
    check: (value, field, context) => checkRows(value, field, { context, parts: partsOf(field) }),
    toInputs: (value, field) =>
      Object.assign(
        { [rowCount]: String(value.length) },
        ...value.map((row, at) => outerInputs(partsToInputs(row, partsOf(field)), String(at))),
      ),
    summary: (value, field, view) =>
      value
        .map((row, at) => {
          const told = partsSummary(row, partsOf(field), view)
          return `${at + 1}. ${told.map(({ label, answer }) => `${textIn(view.language, label)}: ${answer}`).join('; ')}`
        })
        .join('\n'),
    toFeel: (value, field) => value.map((row) => partsToFeel(row, partsOf(field))),
    schema: (field) => ({
      type: 'array',
      items: partsSchema(partsOf(field)),
      minItems: rowLimits(field).least,
      maxItems: rowLimits(field).most,
    }),
    missing: (field) => tooFew(field),
    settle: (inputs, field, pressed) => settleRows(inputs, field, { ...pressed, parts: partsOf(field) }),
    parts: ({ rowFields = [] }) => rowFields,
  })
}

function isRows(value: AnswerValue): value is PartsAnswer[] {
  return Array.isArray(value) && value.every((row: AnswerValue) => isParts(row))
}

interface RowsCheck {
  parts: Parts
  context: FormContext
}

function checkRows(rows: PartsAnswer[], field: FormField, { parts, context }: RowsCheck): Problem | undefined {
  const { least, most } = rowLimits(field)
  if (rows.length < least) return tooFew(field)
  if (rows.length > most) return tooMany(field, most)
  const known = new Set(parts.fields.map(({ id }) => id))
  if (!rows.every((row) => Object.keys(row).every((id) => known.has(id)))) return misshapen(field)
  const problems = rows.map((row, at) => checkParts(row, parts, { owner: field, whose: rowTitle(field, at), context }))
  return asOne(problems.flatMap((found, at) => inRow(at, found)))
}

function inRow(at: number, problems: readonly Problem[]): Problem[] {
  return problems.map(({ message, input = '' }) => ({ message, input: `${at}-${input}` }))
}

/** `add` shows a row more, `remove-2` takes the third away and moves up what is behind it. */
function settleRows(inputs: Inputs, field: FormField, { button, context, parts }: Pressed & { parts: Parts }): Inputs {
  const shown = rowsShown(inputs, field)
  const rows = Array.from({ length: shown }, (_, at) => {
    const inside = button?.startsWith(`${at}-`) ? button.slice(`${at}-`.length) : undefined
    return settleParts(innerInputs(inputs, String(at)), parts, { button: inside, context })
  })
  const removed = /^remove-(\d+)$/.exec(button ?? '')?.[1]
  const kept = removed === undefined ? rows : rows.filter((_, at) => at !== Number(removed))
  const count = button === 'add' ? Math.min(kept.length + 1, rowLimits(field).most) : Math.max(kept.length, 1)
  return Object.assign({ [rowCount]: String(count) }, ...kept.map((row, at) => outerInputs(row, String(at))))
}

function tooFew(field: FormField): Problem {
  const { least } = rowLimits(field)
  const { vi, en = vi } = field.rowName ?? { vi: 'dòng', en: 'row' }
  return {
    message: sentence(
      field,
      ({ inside }) => `Nhập ít nhất ${least} ${vi} ở mục ${inside}`,
      ({ inside }) => `Enter at least ${least} ${en} under ${inside}`,
    ),
  }
}

function tooMany(field: FormField, most: number): Problem {
  const { vi, en = vi } = field.rowName ?? { vi: 'dòng', en: 'row' }
  return {
    message: sentence(
      field,
      ({ start }) => `${start} chỉ nhận tối đa ${most} ${vi}`,
      ({ start }) => `${start} can have at most ${most} (${en})`,
    ),
  }
}
