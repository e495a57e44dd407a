import { compileFeel } from '../../platform/feel/compile-feel.js'
import { FeelSyntaxError } from '../../platform/feel/feel-syntax.js'
import type { Text } from '../../platform/text.js'
import type { GuideQuestion, GuideRule, LifeEventGuide } from './life-event.js'

const parts = (line: string): string[] => line.split('|').map((part) => part.trim())
const textOf = (vi: string, en?: string): Text => (en ? { vi, en } : { vi })
const joined = (...words: (string | undefined)[]): string => words.filter((word) => word !== undefined).join(' | ')
const linesOf = (text: string): { number: number; line: string }[] =>
  text
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, line: line.trim() }))
    .filter(({ line }) => line !== '')

/** A guide as it is typed: `id | Câu hỏi | English`, below it its answers `- giá_trị | Nhãn | English`; rules `mã | FEEL | Vì sao | English`. */
export interface TypedGuide {
  questions: string
  rules: string
}

export function writeGuide({ questions, rules }: LifeEventGuide): TypedGuide {
  return {
    questions: questions
      .flatMap(({ id, label, options }) => [
        joined(id, label.vi, label.en),
        ...options.map(({ value, label: of }) => `- ${joined(value, of.vi, of.en)}`),
      ])
      .join('\n'),
    rules: rules.map(({ code, when, because }) => joined(code, when, because.vi, because.en)).join('\n'),
  }
}

export interface GuideFault {
  field: keyof TypedGuide
  line: number
  because:
    | 'question_shape'
    | 'answer_first'
    | 'few_answers'
    | 'name'
    | 'twice'
    | 'rule_shape'
    | 'code'
    | 'feel'
    | 'unknown_name'
  word: string
}

const name = /^[a-z][A-Za-z0-9_]{0,39}$/
const code = /^\d\.\d{6}$/

/** Reads a typed guide whole, with every fault by its line. */
export function readGuide(typed: TypedGuide): { guide: LifeEventGuide; faults: GuideFault[] } {
  const { questions, faults } = readQuestions(typed.questions)
  const known = new Set(questions.map(({ id }) => id))
  const rules = linesOf(typed.rules).map(({ number, line }) => readRule(line, number, known))
  return {
    guide: { questions, rules: rules.flatMap((rule) => ('code' in rule ? [rule] : [])) },
    faults: [...faults, ...rules.flatMap((rule) => ('code' in rule ? [] : [rule]))],
  }
}

function readQuestions(text: string): { questions: GuideQuestion[]; faults: GuideFault[] } {
  const questions: (GuideQuestion & { line: number })[] = []
  const faults: GuideFault[] = []
  const fault = (line: number, because: GuideFault['because'], word: string) =>
    faults.push({ field: 'questions', line, because, word })
  for (const { number, line } of linesOf(text)) {
    const isAnswer = line.startsWith('-')
    const [id = '', vi = '', en] = parts(isAnswer ? line.slice(1) : line)
    const last = questions.at(-1)
    if (!name.test(id)) fault(number, 'name', id)
    else if (!vi) fault(number, 'question_shape', line)
    else if (isAnswer && !last) fault(number, 'answer_first', id)
    else if ((isAnswer ? last?.options.map(({ value }) => value) : questions.map((one) => one.id))?.includes(id))
      fault(number, 'twice', id)
    else if (isAnswer) last?.options.push({ value: id, label: textOf(vi, en) })
    else questions.push({ id, label: textOf(vi, en), options: [], line: number })
  }
  for (const { id, options, line } of questions) if (options.length < 2) fault(line, 'few_answers', id)
  return { questions: questions.map(({ line: _, ...question }) => question), faults }
}

function readRule(line: string, number: number, known: ReadonlySet<string>): GuideRule | GuideFault {
  const [procedure = '', when = '', vi = '', en] = parts(line)
  const fault = (because: GuideFault['because'], word: string): GuideFault => ({
    ...{ field: 'rules', line: number, because, word },
  })
  if (!when || !vi) return fault('rule_shape', line)
  if (!code.test(procedure)) return fault('code', procedure)
  try {
    const unknown = compileFeel(when).names.find((one) => !known.has(one))
    return unknown === undefined ? { code: procedure, when, because: textOf(vi, en) } : fault('unknown_name', unknown)
  } catch (error) {
    if (error instanceof FeelSyntaxError) return fault('feel', error.message)
    throw error
  }
}
