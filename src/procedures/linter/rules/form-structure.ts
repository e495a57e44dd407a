import type { FormDefinition, FormField } from '../../form.js'
import { compileForm, type FaultFound, type FaultPlace, FormFault } from '../../forms/index.js'
import { fieldsOf } from '../feel-places.js'
import type { Address, LintRule } from '../finding.js'

/** A form that the engine cannot take: an id twice, a choice without options, a row within a row. */
export const formStructure: LintRule = {
  id: 'form-structure',
  severity: 'error',
  check: ({ form }) => {
    if (!form) return []
    if (form.pages.length === 0) return [{ at: 'form', message: 'Tờ khai chưa có trang nào' }]
    const empty = form.pages.filter(({ sections }) => sections.every(({ fields }) => fields.length === 0))
    return [
      ...empty.map(({ id, title }) => ({ at: `form.pages.${id}`, message: `Trang “${title.vi}” chưa có câu hỏi nào` })),
      ...structureFaults(withoutRules(form)).map(({ message, ...place }) => ({
        at: addressOf(form, place),
        message: `Tờ khai không dựng được: ${message}`,
      })),
    ]
  },
}

/** The last one under an id: where it is used twice, the one that is too many. */
function addressOf(form: FormDefinition, { part, id }: FaultPlace): Address {
  const field = fieldsOf(form).findLast((each) => each.id === id)
  if (part === 'field' && field) return `form.pages.${field.page.id}.sections.${field.section.id}.fields.${id}`
  return part === 'page' ? `form.pages.${id}` : 'form'
}

function structureFaults(form: FormDefinition): readonly FaultFound[] {
  try {
    compileForm(form)
    return []
  } catch (error) {
    if (error instanceof FormFault) return error.found
    throw error
  }
}

/** Its rules have rules of their own here. */
function withoutRules({ pages }: FormDefinition): FormDefinition {
  return {
    pages: pages.map(({ visibleWhen: _, checks = [], sections, ...page }) => ({
      ...page,
      checks: checks.map((check) => ({ ...check, when: 'true' })),
      sections: sections.map(({ visibleWhen: __, fields, ...section }) => ({
        ...section,
        fields: fields.map(withoutFieldRules),
      })),
    })),
  }
}

const withoutFieldRules = ({ visibleWhen: _, requiredWhen: __, calculated: ___, ...field }: FormField): FormField =>
  field
