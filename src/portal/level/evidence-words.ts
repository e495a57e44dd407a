import type { Connection } from '../../connections/index.js'
import { type Language, textIn } from '../../platform/text.js'
import type { ConditionShown } from '../../procedures/index.js'
import type { ReturnWay } from '../../procedures/procedure.js'
import { formatDay } from '../../ui/index.js'
import type { LevelTexts } from './texts.vi.js'

export interface EvidenceWords {
  words: LevelTexts
  ways: Record<ReturnWay, string>
  language: Language
}

/** What shows that a condition holds or does not, as sentences. */
export function evidenceInWords(shown: ConditionShown, { words, ways, language }: EvidenceWords): string[] {
  const say = (connection: Connection) => connectionInWords(connection, words)
  switch (shown.condition) {
    case 'information':
      return shown.standing === 'holds'
        ? [words.allInformation]
        : [words.lacks(shown.evidence.absent.map((part) => words.parts[part]).join(', '))]
    case 'templates':
      return shown.standing === 'unknown' ? [words.papersUntold] : templatesInWords(shown.evidence, words, language)
    case 'form': {
      const { pages, questions, faults } = shown.evidence
      if (questions === 0) return [words.noForm]
      return [words.formSize(pages, questions), ...(faults > 0 ? [words.formFaults(faults)] : [])]
    }
    case 'form_tested':
      return [shown.evidence.testedAt ? words.tested(formatDay(shown.evidence.testedAt)) : words.notTested]
    case 'files': {
      const { papers, storage } = shown.evidence
      return [papers === null ? words.papersUntold : words.papers(papers), say(storage)]
    }
    case 'identity':
      return [say(shown.evidence.identity)]
    case 'notices':
      return [say(shown.evidence.mail), say(shown.evidence.sms)]
    case 'processing':
      return [
        words.stepCount(shown.evidence.steps),
        ...shown.evidence.unfilled.map(({ name, role }) => words.unfilled(textIn(language, name), words.roles[role])),
      ]
    case 'payment': {
      const { isFree, payment, hasTreasury } = shown.evidence
      return isFree ? [words.free] : [say(payment), ...(hasTreasury ? [] : [words.noTreasury])]
    }
    case 'signature': {
      const { results, hasSeal, hasSigner } = shown.evidence
      if (shown.standing === 'unjudged') return [words.unjudgedCertificates]
      const lacks = [
        ...(results === 0 ? [words.noResults] : []),
        ...(hasSeal ? [] : [words.noSeal]),
        ...(hasSigner ? [] : [words.noSigner]),
      ]
      return lacks.length > 0 ? lacks : [words.sealed]
    }
    case 'return_ways':
      return [returnInWords(shown, { words, ways })]
    case 'no_presence': {
      const { because, originals } = shown.evidence
      const papers = originals.map((paper) => textIn(language, paper)).join('; ')
      if (shown.standing === 'unknown') return [words.presenceUntold]
      if (shown.standing === 'holds') return [words.mayStayHome]
      return [...(because ? [textIn(language, because)] : []), ...(papers ? [words.originals(papers)] : [])]
    }
  }
}

function returnInWords(
  { standing, evidence }: Extract<ConditionShown, { condition: 'return_ways' }>,
  { words, ways }: Pick<EvidenceWords, 'words' | 'ways'>,
): string {
  if (standing === 'holds') return evidence.ways.map((way) => ways[way]).join(' · ')
  if (standing === 'unknown') return words.returnUntold
  return evidence.ways.length > 0 ? words.onlyCounter : words.noReturnWays
}

function templatesInWords(
  { downloads, absent, hasForm }: Extract<ConditionShown, { condition: 'templates' }>['evidence'],
  words: LevelTexts,
  language: Language,
): string[] {
  const there = downloads > 0 ? words.downloads(downloads) : hasForm ? words.formInstead : words.noTemplates
  if (absent.length === 0) return [there]
  return [there, words.lacks(absent.map((name) => textIn(language, name)).join('; '))]
}

function connectionInWords({ service, isOn, testedAt }: Connection, words: LevelTexts): string {
  const name = words.services[service]
  if (!isOn) return words.off(name)
  return testedAt ? words.proven(name, formatDay(testedAt)) : words.untested(name)
}
