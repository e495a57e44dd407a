import { feeRulesFor, sameMoney } from '../../payments/index.js'
import { type Language, type Text, textIn } from '../../platform/text.js'
import type { LegalDay } from '../../platform/time.js'
import { type AmountCase, explainAmount } from '../../procedures/index.js'
import type { Channel, FeeRule, ProcedureDefinition, PublishedFees } from '../../procedures/procedure.js'
import { formatMoney, List } from '../../ui/index.js'
import { findTexts } from './texts.js'

/** One line for cards and facts: `Miễn phí`, `8.000 ₫`, or that it depends. */
export function feeInShort(definition: ProcedureDefinition, day: LegalDay, language: Language): string {
  const words = findTexts(language).procedure
  if (definition.publishedFees) return publishedInShort(definition.publishedFees, language)
  const rules = feeRulesFor(definition, mainChannel(definition), day)
  if (rules.every((rule) => rule.amountVnd === 0)) return words.free
  const cases = rules.map((rule) => ({ rule, told: explainAmount(rule, definition.form, language) }))
  if (cases.some(({ told }) => !told || told.some((one) => one.times))) return words.byCase
  const firsts = cases.filter(({ rule }, at) => rules.findIndex((other) => sameMoney(other, rule)) === at)
  const amounts = firsts.map(({ rule }) =>
    cases.filter((other) => sameMoney(other.rule, rule)).flatMap(({ told }) => (told ?? []).map((one) => one.vnd)),
  )
  const most = amounts.reduce((sum, ways) => sum + Math.max(...ways), 0)
  return amounts.every((ways) => ways.length === 1) ? formatMoney(most) : words.upTo(formatMoney(most))
}

function publishedInShort({ status, isSuspect, lines }: PublishedFees, language: Language): string {
  const words = findTexts(language).procedure
  const amounts = lines.flatMap(({ amount, currency }) => (amount !== undefined && !currency ? [amount] : []))
  const isPlain = status === 'amounts' && !isSuspect && amounts.length > 0 && amounts.length === lines.length
  if (!isPlain) return words.feesOf[status]
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)]
  return least === most ? formatMoney(most) : words.upTo(formatMoney(most))
}

/** The way a dossier is filed when the portal can take it. */
export const mainChannel = ({ form }: ProcedureDefinition): Channel => (form ? 'online' : 'counter')

interface AmountProps {
  rule: FeeRule
  definition: ProcedureDefinition
  language: Language
}

/** What a fee comes to: the amount, or every case in the words of the form. */
export function FeeAmount({ rule, definition, language }: AmountProps) {
  const cases = explainAmount(rule, definition.form, language)
  return <AmountCases cases={cases} note={rule.amountNote} language={language} />
}

interface AmountCasesProps {
  /** Undefined where the form alone can work the amount out. */
  cases: readonly AmountCase[] | undefined
  note: Text | undefined
  language: Language
}

export function AmountCases({ cases, note, language }: AmountCasesProps) {
  const words = findTexts(language).procedure
  if (note) return <>{textIn(language, note)}</>
  if (!cases) return <>{words.byAnswers}</>
  const [only] = cases
  if (only && cases.length === 1) return <strong>{amountOf(only, language)}</strong>
  return <List items={cases.map((one) => caseInWords(one, language))} kind="plain" />
}

function caseInWords(one: AmountCase, language: Language) {
  const words = findTexts(language).procedure
  const when = one.when.map(({ question, answer }) => words.given(question, answer)).join('; ')
  return (
    <>
      <strong>{amountOf(one, language)}</strong>
      <br />
      <span className="mc-soft">{when || words.otherCases}</span>
    </>
  )
}

function amountOf({ vnd, times }: AmountCase, language: Language): string {
  const words = findTexts(language).procedure
  if (vnd === 0) return words.free
  return times ? words.times(formatMoney(vnd), times) : formatMoney(vnd)
}
