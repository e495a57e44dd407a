import { parseFeel } from '../platform/feel/feel-parser.js'
import { type FeelNode, unquote } from '../platform/feel/feel-syntax.js'
import { type Language, textIn } from '../platform/text.js'
import type { FormDefinition, FormField } from './form.js'
import type { Feel, FeeRule } from './procedure.js'

/** A condition in the words of the form: this answer to that question. */
export interface AnswerGiven {
  question: string
  answer: string
}

/** One way the amount comes out: so many đồng, perhaps times an answer. */
export interface AmountCase {
  /** Conditions that must all hold, as the form asks them; empty: in all other cases. */
  when: AnswerGiven[]
  vnd: number
  /** The question whose answer multiplies it. */
  times?: string
}

/**
 * The cases of a fee in the words of the form, so that a person sees before filing what will be asked.
 * Undefined when the rule is too rich to be told in cases; then its own note explains it.
 */
export function explainAmount(
  rule: FeeRule,
  form: FormDefinition | undefined,
  language: Language,
): AmountCase[] | undefined {
  if (typeof rule.amountVnd === 'number') return [{ when: [], vnd: rule.amountVnd }]
  return casesOf(parseFeel(rule.amountVnd), { fields: fieldsById(form), language })
}

/** A condition as answers that must all be given; undefined when it is more than that. */
export function explainCondition(
  rule: Feel,
  form: FormDefinition | undefined,
  language: Language,
): AnswerGiven[] | undefined {
  return conditions(parseFeel(rule), { fields: fieldsById(form), language })
}

interface Words {
  fields: Map<string, FormField>
  language: Language
}

function fieldsById(form: FormDefinition | undefined): Map<string, FormField> {
  const fields = (form?.pages ?? []).flatMap((page) => page.sections.flatMap((section) => section.fields))
  return new Map(fields.map((field) => [field.id, field]))
}

function casesOf(node: FeelNode, words: Words): AmountCase[] | undefined {
  if (node.name === 'ParenthesizedExpression') return node.children[1] && casesOf(node.children[1], words)
  if (node.name !== 'IfExpression') return plainAmount(node, words)
  const [, test, , then, , otherwise] = node.children
  const when = test && conditions(test, words)
  const held = then && plainAmount(then, words)
  const rest = otherwise && casesOf(otherwise, words)
  return when && held && rest && [...held.map((one) => ({ ...one, when })), ...rest]
}

function plainAmount(node: FeelNode, { fields, language }: Words): AmountCase[] | undefined {
  if (node.name === 'NumericLiteral') return [{ when: [], vnd: Number(node.text) }]
  if (node.name !== 'ArithmeticExpression') return undefined
  const [one, operator, other] = node.children
  if (!one || !other || operator?.text !== '*') return undefined
  const [amount, factor] = one.name === 'NumericLiteral' ? [one, other] : [other, one]
  const field = fields.get(factor.text)
  if (amount.name !== 'NumericLiteral' || !field) return undefined
  return [{ when: [], vnd: Number(amount.text), times: textIn(language, field.label) }]
}

function conditions(node: FeelNode, words: Words): AnswerGiven[] | undefined {
  if (node.name === 'Conjunction') {
    const [one, , other] = node.children
    const left = one && conditions(one, words)
    const right = other && conditions(other, words)
    return left && right && [...left, ...right]
  }
  const [name, operator, value] = node.children
  const field = name && words.fields.get(name.text)
  if (node.name !== 'Comparison' || operator?.text !== '=' || !field || !value) return undefined
  const answer = answerOf(field, value, words.language)
  return answer === undefined ? undefined : [{ question: textIn(words.language, field.label), answer }]
}

function answerOf(field: FormField, value: FeelNode, language: Language): string | undefined {
  if (value.name === 'BooleanLiteral') return yesNo[language][value.text === 'true' ? 'yes' : 'no']
  if (value.name !== 'StringLiteral') return undefined
  const option = field.options?.find((candidate) => candidate.value === unquote(value.text))
  return option && textIn(language, option.label)
}

const yesNo = { vi: { yes: 'Có', no: 'Không' }, en: { yes: 'Yes', no: 'No' } } as const
