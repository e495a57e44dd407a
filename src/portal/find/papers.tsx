import { type Language, textIn } from '../../platform/text.js'
import { explainCondition } from '../../procedures/index.js'
import type { Channel, ProcedureDefinition, RequiredDocument } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import { Heading, Link, Paragraph, Table, Tabs } from '../../ui/index.js'
import { findTexts } from './texts.js'

interface PapersProps {
  definition: ProcedureDefinition
  language: Language
  /** Number of the revision that is read, where nothing is begun from its page. */
  asRevision?: number | undefined
}

/** The papers of a procedure: apart for those who file online and those who come or write, and in each what is handed in and what is only shown. */
export function Papers(props: PapersProps) {
  const { definition, language } = props
  const words = findTexts(language).procedure
  const counter = <PapersOf {...props} channels={['counter', 'postal']} />
  if (!definition.form) return counter
  return (
    <Tabs
      id="papers"
      title={words.byWay}
      headed
      items={[
        {
          id: 'papers-online',
          label: words.whenOnline,
          children: <PapersOf {...props} channels={['online']} />,
        },
        { id: 'papers-counter', label: words.whenCounter, children: counter },
      ]}
    />
  )
}

const isAsked = (paper: RequiredDocument, channels: Channel[]): boolean =>
  paper.channels === undefined || paper.channels.some((channel) => channels.includes(channel))

function PapersOf({ definition, language, channels, asRevision }: PapersProps & { channels: Channel[] }) {
  const words = findTexts(language).procedure
  const asked = definition.requiredDocuments.filter((paper) => isAsked(paper, channels))
  const isOnline = channels.includes('online')
  const groups = [
    { title: words.handIn, papers: asked.filter((paper) => paper.mode === 'hand_in') },
    { title: words.present, papers: asked.filter((paper) => paper.mode === 'present') },
  ].flatMap(({ title, papers }) => byCase(title, papers, language))
  return (
    <>
      {isOnline && <Paragraph>{asRevision ? words.onlineFormOnly : words.onlineForm}</Paragraph>}
      {groups.length === 0 && !isOnline && (
        <Paragraph>{definition.publishedFees ? words.papersUnknown : words.noPapers}</Paragraph>
      )}
      {groups.map(({ title, papers }) => (
        <div key={title}>
          <Heading level={3}>{title}</Heading>
          <Table
            rows={papers}
            rowKey={(paper) => paper.id}
            firstCellIsHeader
            columns={[
              {
                heading: words.paper,
                cell: (paper) => <PaperName {...{ paper, definition, language, asRevision }} />,
              },
              {
                heading: words.quantity,
                cell: (paper) => quantity(paper, isOnline, language),
                classes: 'mc-papers__quantity',
              },
            ]}
          />
        </div>
      ))}
    </>
  )
}

/** Papers of different cases stand apart, each under the name of its case. */
function byCase(title: string, papers: readonly RequiredDocument[], language: Language) {
  const cases = Map.groupBy(papers, ({ group }) => (group ? textIn(language, group) : ''))
  return [...cases].map(([name, own]) => ({ title: name ? `${title}: ${name}` : title, papers: own }))
}

function quantity(
  { mode, originals, certifiedCopies = 0, copies }: RequiredDocument,
  isOnline: boolean,
  language: Language,
): string {
  const words = findTexts(language).procedure
  if (isOnline && mode === 'hand_in') return words.file
  const counts = [
    originals > 0 ? words.originals(originals) : '',
    certifiedCopies > 0 ? words.certifiedCopies(certifiedCopies) : '',
    copies > 0 ? words.copies(copies) : '',
  ]
  return counts.filter(Boolean).join(', ')
}

function PaperName({ paper, definition, language, asRevision }: PapersProps & { paper: RequiredDocument }) {
  const words = findTexts(language).procedure
  const remarks = [
    whenAsked(paper, definition, language),
    insteadOf(paper, definition, language),
    paper.note && textIn(language, paper.note),
    paper.compareOriginal && words.compare,
  ].filter(Boolean)
  return (
    <div className="mc-told">
      <span>{textIn(language, paper.name)}</span>
      {remarks.map((remark) => (
        <span key={String(remark)} className="mc-soft">
          {remark}
        </span>
      ))}
      {paper.template && (
        <Link
          href={
            asRevision
              ? paths.revisionTemplate(definition.code, asRevision, paper.template)
              : paths.template(definition.code, paper.template)
          }
        >
          {words.template} (PDF)
          <span className="govuk-visually-hidden">: {textIn(language, paper.name)}</span>
        </Link>
      )}
    </div>
  )
}

/** The other papers of which one is enough. */
function insteadOf(paper: RequiredDocument, { requiredDocuments }: ProcedureDefinition, language: Language) {
  if (paper.alternatives === undefined) return undefined
  const others = requiredDocuments.filter(
    ({ id, alternatives }) => id !== paper.id && alternatives === paper.alternatives,
  )
  return findTexts(language).procedure.insteadOf(others.map(({ name }) => textIn(language, name)).join('; '))
}

function whenAsked(paper: RequiredDocument, { form }: ProcedureDefinition, language: Language): string | undefined {
  const words = findTexts(language).procedure
  if (!paper.requiredWhen) return undefined
  const answers = explainCondition(paper.requiredWhen, form, language)
  if (!answers) return words.sometimes
  return `${words.onlyWhen}: ${answers.map(({ question, answer }) => words.given(question, answer)).join('; ')}.`
}
