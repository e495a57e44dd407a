import type { Answers, FormDefinition, FormField } from '../../src/procedures/form.js'

/** As long as the longest declaration that anybody has shown us: 300 questions, 100 of them each behind the one before, 65 checks across. */
export const longFormSize = { questions: 300, conditions: 100, checks: 65 }

const words = (vi: string) => ({ vi, en: vi })
const numbered = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))

export const chainLength = longFormSize.conditions + 1
export const textCount = longFormSize.questions - chainLength - 2 * longFormSize.checks

const amount = (id: string): FormField => ({ id, kind: 'number', label: words(id), required: true, max: 1_000_000 })

const page = (id: string, fields: FormField[]) => ({ id, title: words(id), sections: [{ id, fields }] })

export const longForm: FormDefinition = {
  pages: [
    page(
      'chain',
      numbered(chainLength, (at) => ({
        ...amount(`chain${at}`),
        ...(at > 0 && { visibleWhen: `chain${at - 1} > 0` }),
      })),
    ),
    {
      ...page('pairs', numbered(longFormSize.checks, (at) => [amount(`least${at}`), amount(`most${at}`)]).flat()),
      checks: numbered(longFormSize.checks, (at) => ({
        when: `least${at} > most${at}`,
        field: `most${at}`,
        message: words(`least${at} is more than most${at}`),
      })),
    },
    page(
      'texts',
      numbered(textCount, (at) => ({
        id: `text${at}`,
        kind: 'text',
        label: words(`text${at}`),
        required: true,
        max: 80,
      })),
    ),
  ],
}

/** Right answers to all of it, or with every check across fields broken and every tenth text missing. */
export function longAnswers({ isWrong = false } = {}): Answers {
  return Object.fromEntries([
    ...numbered(chainLength, (at) => [`chain${at}`, at + 1]),
    ...numbered(longFormSize.checks, (at) => [`least${at}`, at]),
    ...numbered(longFormSize.checks, (at) => [`most${at}`, isWrong ? at - 1 : at + 1]),
    ...numbered(textCount, (at) => [`text${at}`, `Câu trả lời thứ ${at}`]).filter((_, at) => !isWrong || at % 10 > 0),
  ])
}

/** How many answers of the wrong set are wrong. */
export const wrongAnswers = longFormSize.checks + Math.ceil(textCount / 10)
