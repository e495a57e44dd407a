import type { Answers, FormDefinition, FormField, FormPage } from '../../form.js'
import { FormFault, visibleForm } from '../../forms/index.js'
import { fieldsOf, namesIn } from '../feel-places.js'
import type { LintRule } from '../finding.js'
import { noUnits } from '../no-units.js'

const mostCombinations = 4096

/** A page that no combination of answers ever shows. Judged only where all the answers it depends on can be counted. */
export const unreachablePage: LintRule = {
  id: 'unreachable-page',
  severity: 'error',
  check: ({ form }, { day }) => {
    if (!form) return []
    return form.pages
      .filter((page) => hasQuestions(page) && isNeverShown(form, page, day))
      .map(({ id, title }) => ({
        at: `form.pages.${id}`,
        message: `Trang “${title.vi}” không bao giờ hiện: không cách trả lời nào thỏa điều kiện của nó`,
      }))
  },
}

const hasQuestions = ({ sections }: FormPage): boolean => sections.some(({ fields }) => fields.length > 0)

function isNeverShown(form: FormDefinition, page: FormPage, today: string): boolean {
  const steering = steeringFields(form, page)
  const combinations = steering && combinationsOf(steering)
  if (!combinations) return false
  try {
    return !combinations.some((answers) =>
      visibleForm(form, answers, { today, units: noUnits }).pages.some((shown) => shown.page.id === page.id),
    )
  } catch (error) {
    // Another rule says what is wrong with the form.
    if (error instanceof FormFault) return false
    throw error
  }
}

/** The fields whose answers decide whether the page shows, those that decide about them included; undefined when one of them takes any answer. */
function steeringFields(form: FormDefinition, page: FormPage): FormField[] | undefined {
  const all = new Map(fieldsOf(form).map((field) => [field.id, field]))
  const found = new Map<string, FormField>()
  const rules = [page, ...page.sections, ...page.sections.flatMap(({ fields }) => fields)].map(
    (part) => part.visibleWhen,
  )
  const toRead = rules.flatMap((rule) => readBy(rule))
  for (let name = toRead.pop(); name !== undefined; name = toRead.pop()) {
    const field = all.get(name)
    if (!field || !answersOf(field)) return undefined
    if (found.has(name)) continue
    found.set(name, field)
    for (const part of [field, field.section, field.page]) toRead.push(...readBy(part.visibleWhen))
  }
  return [...found.values()]
}

function readBy(rule: string | undefined): readonly string[] {
  if (rule === undefined) return []
  const read = namesIn(rule)
  return 'names' in read ? read.names : []
}

/** All answers a field can have; undefined for one that is typed freely. */
function answersOf({ kind, options, calculated }: FormField): (string | boolean)[] | undefined {
  if (calculated !== undefined) return undefined
  if (kind === 'yes_no') return [true, false]
  if (kind === 'declaration') return [true]
  return kind === 'choice' ? (options ?? []).map(({ value }) => value) : undefined
}

function combinationsOf(fields: readonly FormField[]): Answers[] | undefined {
  let combinations: Answers[] = [{}]
  for (const field of fields) {
    const answers = answersOf(field) ?? []
    combinations = combinations.flatMap((given) => [
      given,
      ...answers.map((answer) => ({ ...given, [field.id]: answer })),
    ])
    if (combinations.length > mostCombinations) return undefined
  }
  return combinations
}
