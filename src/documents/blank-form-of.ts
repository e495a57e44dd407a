import type { FormField, FormPage, FormSection } from '../procedures/form.js'
import { fieldKinds, rowTitle } from '../procedures/forms/index.js'
import type { ProcedureDefinition, TemplateFile } from '../procedures/procedure.js'
import type { BlankField, BlankFormData, BlankRoom } from './blank-form.js'
import { dayInFigures } from './statutory-words.js'

type Sections = BlankFormData['sections']

// Choices beyond this many are written, not ticked: a page full of boxes helps nobody.
const mostBoxes = 8
const personalIdDigits = 12
const phoneDigits = 10

export interface PrintedVersion {
  /** When this revision came into force. */
  since: Date
  pageUrl: string
}

/** What a template of a procedure prints: the first one all questions of its electronic form, any other room for the paper it stands for. */
export function blankFormOf(
  definition: ProcedureDefinition,
  template: TemplateFile,
  { since, pageUrl }: PrintedVersion,
): BlankFormData {
  const { form, templates, requiredDocuments, code, shortName } = definition
  const isWholeForm = form !== undefined && templates[0]?.id === template.id
  return {
    title: template.name.vi,
    procedure: { code, name: shortName.vi },
    sections: isWholeForm ? form.pages.flatMap(sectionsOf) : freeSections,
    papers: requiredDocuments.filter((paper) => paper.template !== template.id).map((paper) => paper.name.vi),
    version: dayInFigures(since),
    pageUrl,
  }
}

function sectionsOf(page: FormPage): Sections {
  return page.sections
    .map((section) => ({ title: titleOf(page, section), fields: section.fields.flatMap(blankField) }))
    .filter((section) => section.fields.length > 0)
}

function titleOf(page: FormPage, section: FormSection): string | null {
  if (section !== page.sections[0]) return section.title?.vi ?? null
  return section.title ? `${page.title.vi} – ${section.title.vi}` : page.title.vi
}

/** Rows that a printed table has; who needs more adds a sheet. */
const printedRows = 3

function blankField(field: FormField): BlankField[] {
  if (field.kind === 'declaration' || field.kind === 'file' || field.calculated) return []
  const parts = fieldKinds[field.kind].parts?.(field)
  if (parts) return blankParts(field, parts)
  const isConditional = Boolean(field.visibleWhen ?? field.requiredWhen)
  const room = roomOf(field)
  return [
    {
      label: field.label.vi.replace(/[?:]\s*$/, (end) => (end.startsWith('?') ? '?' : '')),
      required: field.required === true && !isConditional,
      note: isConditional ? '(nếu có)' : null,
      room,
    },
  ]
}

/** The questions a field is made of, each with the name of the person or of the row before it. */
function blankParts(field: FormField, parts: readonly FormField[]): BlankField[] {
  const of = (whose: string, isRequired: boolean) =>
    parts.flatMap((part) =>
      blankField({
        ...part,
        label: { vi: `${whose}: ${part.label.vi}` },
        required: isRequired && part.required === true,
      }),
    )
  if (!field.rowFields)
    return of(capital(field.nameInMessages?.vi ?? field.label.vi), field.required === true && !field.visibleWhen)
  return Array.from({ length: printedRows }, (_, at) => {
    const { vi } = rowTitle(field, at)
    return of(capital(vi), false)
  }).flat()
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function roomOf({ kind, options = [] }: FormField): BlankRoom {
  switch (kind) {
    case 'partial_date':
      return { kind: 'date' }
    case 'tax_code':
    case 'social_insurance':
      return { kind: 'digits', count: 10 }
    case 'old_id':
      return { kind: 'digits', count: 9 }
    case 'personal_id':
      return { kind: 'digits', count: personalIdDigits }
    case 'phone':
      return { kind: 'digits', count: phoneDigits }
    case 'date':
      return { kind: 'date' }
    case 'yes_no':
      return { kind: 'boxes', options: ['Có', 'Không'], several: false }
    case 'choice':
    case 'choices':
      if (options.length > mostBoxes) return { kind: 'line' }
      return { kind: 'boxes', options: options.map((option) => option.label.vi), several: kind === 'choices' }
    case 'long_text':
      return { kind: 'lines', count: 3 }
    case 'address':
      return { kind: 'lines', count: 2 }
    default:
      return { kind: 'line' }
  }
}

const line = (label: string): BlankField => ({ label, required: true, note: null, room: { kind: 'line' } })

/** For a paper whose content no form of ours asks: who writes it, and room to write. */
const freeSections: Sections = [
  {
    title: 'Người khai',
    fields: [
      line('Họ, chữ đệm, tên'),
      { label: 'Ngày sinh', required: true, note: null, room: { kind: 'date' } },
      { label: 'Số định danh cá nhân', required: true, note: null, room: { kind: 'digits', count: personalIdDigits } },
      { label: 'Nơi cư trú', required: true, note: null, room: { kind: 'lines', count: 2 } },
      { label: 'Điện thoại', required: false, note: null, room: { kind: 'digits', count: phoneDigits } },
    ],
  },
  {
    title: 'Nội dung',
    fields: [{ label: 'Nội dung khai, đề nghị', required: true, note: null, room: { kind: 'lines', count: 12 } }],
  },
]
