import { parseFeel } from '../../platform/feel/feel-parser.js'
import type { FeelNode } from '../../platform/feel/feel-syntax.js'
import type { LegalDay } from '../../platform/time.js'
import type { Answers, FormDefinition } from '../form.js'
import type { FormContext } from './form-context.js'

/** A rule as it was parsed here: name, from, to, children. The parser is three times as heavy as all checks together. */
export type ParsedRule = readonly [name: string, from: number, to: number, children: readonly ParsedRule[]]

/** What a browser needs to check a page as the server does: the same definition, what is known, and its rules parsed. */
export interface BrowserRules {
  form: FormDefinition
  known: Answers
  prefilled: Answers
  today: LegalDay
  rules: Record<string, ParsedRule>
}

/** Everything the page's script needs to run the form's own checks while the person types. */
export function browserRules(form: FormDefinition, known: Answers, context: Omit<FormContext, 'units'>): BrowserRules {
  const rules = Object.fromEntries(sourcesOf(form).map((source) => [source, compact(parseFeel(source))]))
  return { form, known, prefilled: context.prefilled ?? {}, today: context.today, rules }
}

function sourcesOf({ pages }: FormDefinition): string[] {
  const sections = pages.flatMap((page) => page.sections)
  const fields = sections.flatMap((section) => section.fields)
  const sources = [
    ...[...pages, ...sections, ...fields].map(({ visibleWhen }) => visibleWhen),
    ...fields.flatMap(({ requiredWhen, calculated }) => [requiredWhen, calculated]),
    ...pages.flatMap(({ checks = [] }) => checks.map(({ when }) => when)),
  ]
  return [...new Set(sources.filter((source) => source !== undefined))]
}

const compact = ({ name, from, to, children }: FeelNode): ParsedRule => [name, from, to, children.map(compact)]
