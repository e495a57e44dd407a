import { extents, labelLaws, levels } from '../../content/index.js'
import { type Language, textIn } from '../../platform/text.js'
import type { ConditionShown, ConditionStanding, LevelProof, OfferedAt } from '../../procedures/index.js'
import { conditionLevels } from '../../procedures/index.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import {
  Breadcrumbs,
  Button,
  CitizenLayout,
  Facts,
  Form,
  formatDay,
  Heading,
  InsetText,
  Link,
  List,
  localPath,
  type PageFrame,
  Paragraph,
  Select,
  SummaryList,
  Table,
  Tag,
  type TagTone,
  texts,
} from '../../ui/index.js'
import { findTexts } from '../find/texts.js'
import { helpTexts } from '../help/texts.js'
import { LevelLabel } from '../level-label.js'
import { agencyName } from '../named-in.js'
import { evidenceInWords } from './evidence-words.js'
import { levelTexts } from './texts.js'
import type { LevelTexts } from './texts.vi.js'

export interface LevelPageProps {
  frame: PageFrame
  procedure: ProcedureDefinition
  proof: LevelProof
  /** The label that the proof gives. */
  label: { legacyLevel: number; extent: 'full' | 'partial' | 'none' }
  offers: OfferedAt[]
  /** The agency it is proven for. */
  agency: OfferedAt | undefined
}

/** How the level of a procedure comes about: each condition with its evidence, and what the next level still wants. */
export function LevelPage(props: LevelPageProps) {
  const { frame, procedure, proof, label } = props
  const { language } = frame
  const words = levelTexts(language)
  const name = textIn(language, procedure.shortName)
  return (
    <CitizenLayout
      frame={frame}
      title={`${words.title} – ${name}`}
      before={
        <Breadcrumbs
          items={[
            { text: texts(language).home, href: localPath(language, paths.home) },
            { text: name, href: localPath(language, paths.procedure(procedure.code)) },
            { text: words.title },
          ]}
        />
      }
    >
      <Heading caption={`${name} · ${procedure.code}`}>{words.title}</Heading>
      <Paragraph lead>{words.lead}</Paragraph>
      <Facts
        facts={[
          {
            icon: 'globe',
            label: words.reached,
            value: proof.reached === 0 ? words.none : <LevelLabel extent={label.extent} level={label.legacyLevel} />,
            note: props.agency ? agencyName(language, props.agency) : words.everywhere,
          },
          // What was only imported was announced by nobody here.
          ...(procedure.publishedFees ? [] : [announced(procedure.onlineService, words)]),
        ]}
      />
      {props.offers.length > 1 && <ChooseAgency {...props} />}
      <NextLevel {...props} />
      <Conditions language={language} conditions={proof.conditions} />
      {props.offers.length > 1 && <ByAgency {...props} />}
      <Definitions language={language} />
    </CitizenLayout>
  )
}

const announced = ({ extent, legacyLevel }: ProcedureDefinition['onlineService'], words: LevelTexts) =>
  ({ icon: 'result', label: words.announced, value: <LevelLabel extent={extent} level={legacyLevel} /> }) as const

function ChooseAgency({ frame, procedure, offers, agency }: LevelPageProps) {
  const { language } = frame
  const words = levelTexts(language)
  const options = offers.map((offer) => ({ value: offer.slug, text: agencyName(language, offer) }))
  return (
    <Form action={localPath(language, paths.procedureLevel(procedure.code))} method="get">
      <Select
        id="co-quan"
        label={words.where}
        hint={words.whereHint}
        options={[{ value: '', text: words.everywhere }, ...options]}
        value={agency?.slug ?? ''}
      />
      <Button variant="secondary">{words.show}</Button>
    </Form>
  )
}

function NextLevel({ frame, proof }: LevelPageProps) {
  const words = levelTexts(frame.language)
  if (proof.reached === 4) return <InsetText>{words.top}</InsetText>
  return (
    <InsetText>
      {proof.reached === 0 && <Paragraph>{words.belowOne}</Paragraph>}
      <strong>{words.next(proof.reached + 1)}:</strong>
      <List items={proof.missingForNext.map((condition) => words.names[condition])} />
    </InsetText>
  )
}

const tones: Record<ConditionStanding, TagTone> = { holds: 'green', fails: 'red', unknown: 'yellow', unjudged: 'grey' }

function Conditions({ language, conditions }: { language: Language; conditions: ConditionShown[] }) {
  const words = levelTexts(language)
  const saying = { words, ways: findTexts(language).ways, language }
  const isAny = (wanted: ConditionStanding) => conditions.some(({ standing }) => standing === wanted)
  return (
    <>
      <Heading level={2}>{words.conditions}</Heading>
      {isAny('unknown') && <Paragraph>{words.whatIsUnknown}</Paragraph>}
      {isAny('unjudged') && <Paragraph>{words.whatIsUnjudged}</Paragraph>}
      {levels.map(({ level, meaning }) => (
        <section key={level} aria-labelledby={`muc-${level}`}>
          <Heading level={3} id={`muc-${level}`}>
            {words.level(level)}
          </Heading>
          <Paragraph small>{textIn(language, meaning)}</Paragraph>
          <Table
            rows={conditions.filter(({ condition }) => conditionLevels[condition] === level)}
            rowKey={({ condition }) => condition}
            caption={words.level(level)}
            captionHidden
            firstCellIsHeader
            columns={[
              { heading: words.condition, cell: ({ condition }) => words.names[condition], classes: 'mc-level-name' },
              {
                heading: words.standing,
                cell: ({ standing }) => <Tag tone={tones[standing]}>{words[standing]}</Tag>,
                classes: 'mc-level-standing',
              },
              {
                heading: words.evidence,
                cell: (shown) => evidenceInWords(shown, saying).map((line) => <div key={line}>{line}</div>),
              },
            ]}
          />
        </section>
      ))}
    </>
  )
}

function ByAgency({ frame, offers, procedure }: LevelPageProps) {
  const { language } = frame
  const words = levelTexts(language)
  return (
    <>
      <Heading level={2}>{words.byAgency}</Heading>
      <Table
        rows={offers}
        rowKey={({ slug }) => slug}
        caption={words.byAgency}
        captionHidden
        firstCellIsHeader
        columns={[
          {
            heading: words.where,
            cell: (offer) => (
              <Link href={localPath(language, `${paths.procedureLevel(procedure.code)}?co-quan=${offer.slug}`)}>
                {agencyName(language, offer)}
              </Link>
            ),
          },
          {
            heading: words.reached,
            cell: ({ extent, legacyLevel }) => <LevelLabel extent={extent} level={legacyLevel} />,
          },
          {
            heading: words.missing,
            cell: ({ missing }) => missing.map((each) => words.names[each]).join('; ') || words.nothing,
          },
        ]}
      />
    </>
  )
}

function Definitions({ language }: { language: Language }) {
  const words = levelTexts(language)
  const today = extents.map(({ name, meaning }) => ({ key: textIn(language, name), value: textIn(language, meaning) }))
  return (
    <>
      <Heading level={2}>{words.definitions}</Heading>
      <SummaryList
        rows={[
          ...levels.map(({ name, meaning }) => ({ key: textIn(language, name), value: textIn(language, meaning) })),
          ...today,
        ]}
      />
      <Heading level={3}>{words.law}</Heading>
      <List
        items={labelLaws.map(({ document, title, says, until }) => (
          <span key={document}>
            <strong>{document}</strong> – {title}. {textIn(language, says)}{' '}
            <span className="mc-soft">({until ? untilWords(language, until) : nowWords(language)})</span>
          </span>
        ))}
      />
    </>
  )
}

const untilWords = (language: Language, day: string) => helpTexts(language).levels.until(formatDay(day))
const nowWords = (language: Language) => helpTexts(language).levels.now
