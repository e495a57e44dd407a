import type { OfferingAgency } from '../../agencies/index.js'
import { textIn } from '../../platform/text.js'
import type { LegalDay } from '../../platform/time.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import { Heading, InsetText, Link, List, localPath, type PageFrame, Paragraph, StepList } from '../../ui/index.js'
import { limitInWords } from '../time-limit-words.js'
import { CaseLimits } from './case-limits.js'
import { FeeTable, type Period } from './fee-table.js'
import { fewerWaysOf } from './offering-agencies.js'
import type { FeeChoice } from './own-fees.js'
import { OwnFees } from './own-fees-part.js'
import { Papers } from './papers.js'
import { PublishedFeesPart } from './published-fees.js'
import { findTexts } from './texts.js'

export interface ProcedureBodyProps {
  frame: PageFrame
  definition: ProcedureDefinition
  /** Of a revision that is read as it was or will be: the days it holds, where no person's fees are worked out. */
  asRevision?: Period & { number: number }
  day: LegalDay
  agencies?: readonly OfferingAgency[]
  feeChoice?: FeeChoice | undefined
}

/** The sections of a procedure's page, or of one of its revisions. */
export function ProcedureBody({ frame, definition, asRevision, agencies = [], day, feeChoice }: ProcedureBodyProps) {
  const { language } = frame
  const { procedure: words, revision: revisionWords, ways } = findTexts(language)
  const { conditions, steps, timeLimit, timeLimitNote, results, returnWays, onlineService } = definition
  return (
    <>
      {onlineService.partialBecause && (
        <InsetText>
          <strong>{words.because}:</strong> {textIn(language, onlineService.partialBecause)}
        </InsetText>
      )}
      <Heading level={2}>{words.papers}</Heading>
      <Paragraph>{asRevision ? revisionWords.papersIntro : words.papersIntro}</Paragraph>
      <Papers definition={definition} language={language} asRevision={asRevision?.number} />
      <Heading level={2}>{words.limit}</Heading>
      <Paragraph>
        <strong>{limitInWords(language, timeLimit)}.</strong> {timeLimit && words.limitBasis}{' '}
        {timeLimit?.cutoff && words.cutoff(timeLimit.cutoff)}
      </Paragraph>
      {timeLimitNote && <Paragraph>{textIn(language, timeLimitNote)}</Paragraph>}
      <CaseLimits definition={definition} language={language} />
      <Heading level={2}>{words.fees}</Heading>
      {definition.publishedFees ? (
        <PublishedFeesPart fees={definition.publishedFees} language={language} />
      ) : (
        <>
          <FeeTable
            {...{ definition, language }}
            period={asRevision ?? { from: day, to: day }}
            tellsReliefs={!!asRevision}
          />
          {!asRevision && <OwnFees definition={definition} language={language} day={day} choice={feeChoice} />}
        </>
      )}
      {steps.length > 0 && <Heading level={2}>{words.steps}</Heading>}
      <StepList steps={steps.map((step) => ({ children: <Paragraph>{textIn(language, step)}</Paragraph> }))} />
      {conditions.length > 0 && <Heading level={2}>{words.conditions}</Heading>}
      {conditions.length > 0 && <List items={conditions.map((condition) => textIn(language, condition))} />}
      {results.length > 0 && <Heading level={2}>{words.resultName}</Heading>}
      {results.length > 0 && <List items={results.map((result) => textIn(language, result.name))} />}
      {returnWays.length > 0 && (
        <Paragraph>
          {words.returnWays}: {returnWays.map((way) => ways[way]).join(' · ')}.{' '}
          {agencies.some((agency) => fewerWaysOf(definition, agency)) && words.someReturnLess}
        </Paragraph>
      )}
      {returnWays.length === 0 && definition.publishedFees && <Paragraph>{words.returnUntold}</Paragraph>}
      <LegalBasis definition={definition} frame={frame} />
    </>
  )
}

function LegalBasis({ frame, definition }: Pick<ProcedureBodyProps, 'frame' | 'definition'>) {
  const { procedure: words, history } = findTexts(frame.language)
  return (
    <>
      {definition.legalBasis.length > 0 && <Heading level={2}>{words.law}</Heading>}
      <List
        items={definition.legalBasis.map(({ document, title, article }) => (
          <>
            {document && <strong>{document} – </strong>}
            {title} {article && words.article(article)}
          </>
        ))}
      />
      <Paragraph>
        <Link href={localPath(frame.language, paths.procedureHistory(definition.code))}>{history.title}</Link>
      </Paragraph>
    </>
  )
}
