import { textIn } from '../../platform/text.js'
import type { LegalDay } from '../../platform/time.js'
import type { ShownRevision } from '../../procedures/index.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import {
  Breadcrumbs,
  CitizenLayout,
  Facts,
  formatDay,
  Heading,
  Link,
  List,
  localPath,
  NotificationBanner,
  OfficialName,
  type PageFrame,
  Paragraph,
  texts,
} from '../../ui/index.js'
import { LevelLabel } from '../level-label.js'
import { limitInWords } from '../time-limit-words.js'
import { feeInShort } from './fee-words.js'
import { ProcedureBody } from './procedure-body.js'
import { Standing } from './standing.js'
import { findTexts } from './texts.js'

export interface RevisionPageProps {
  frame: PageFrame
  shown: ShownRevision
  day: LegalDay
}

/** A revision of a procedure word for word, with the days it held or will hold; nothing is begun from here. */
export function RevisionPage(props: RevisionPageProps) {
  const { frame, shown } = props
  const { language } = frame
  const { revision: words, history } = findTexts(language)
  const { number, validFrom } = shown.revision
  const { definition } = shown.revision
  const { code, sector } = definition
  const name = textIn(language, definition.shortName)
  const to = shown.standing.kind === 'past' ? shown.standing.to : undefined
  return (
    <CitizenLayout
      frame={frame}
      title={`${name} – ${words.title(number)}`}
      isPrivate
      before={
        <Breadcrumbs
          items={[
            { text: texts(language).home, href: localPath(language, paths.home) },
            ...(shown.procedure ? [{ text: name, href: localPath(language, paths.procedure(code)) }] : []),
            ...(shown.procedure
              ? [{ text: history.title, href: localPath(language, paths.procedureHistory(code)) }]
              : []),
            { text: words.title(number) },
          ]}
        />
      }
    >
      <Heading caption={`${textIn(language, sector.name)} · ${code} · ${words.title(number)}`}>{name}</Heading>
      <Held {...props} />
      {shown.procedure && <Standing frame={frame} shown={shown.procedure} code={code} />}
      <OfficialName {...definition} />
      <MainFacts {...props} definition={definition} />
      <ProcedureBody
        frame={frame}
        definition={definition}
        day={dayOf(props)}
        asRevision={{ from: validFrom, to, number }}
      />
      {definition.templates.length > 0 && (
        <section aria-labelledby="templates-title">
          <Heading level={2} id="templates-title">
            {words.templates}
          </Heading>
          <Paragraph>{words.templatesHint}</Paragraph>
          <List
            items={definition.templates.map(({ id, name: template }) => (
              <Link key={id} href={paths.revisionTemplate(code, number, id)}>
                {textIn(language, template)} (PDF)
              </Link>
            ))}
          />
        </section>
      )}
    </CitizenLayout>
  )
}

/** From when to when it holds, by which decision, and the way to the one in force. */
function Held({ frame, shown }: RevisionPageProps) {
  const { language } = frame
  const { revision: words, history } = findTexts(language)
  const { revision, standing, decidedOn, procedure } = shown
  const { number, decision, validFrom, definition } = revision
  const from = formatDay(validFrom)
  const held = standing.kind === 'past' ? words.past(from, formatDay(standing.to)) : words[standing.kind](from)
  const isReplaced = standing.kind !== 'in_force' && procedure?.state === 'published'
  return (
    <NotificationBanner title={words.title(number)} heading={held}>
      {decision && (
        <Paragraph>{words.by(decidedOn ? history.signed(decision, formatDay(decidedOn)) : decision)}</Paragraph>
      )}
      {standing.kind === 'past' && <Paragraph>{words.ownDossiers}</Paragraph>}
      {procedure && (
        <Paragraph>
          <Link href={localPath(language, paths.procedure(definition.code))}>
            {isReplaced ? words.toCurrent : words.toProcedure}
          </Link>
        </Paragraph>
      )}
    </NotificationBanner>
  )
}

function MainFacts({ frame, definition, ...props }: RevisionPageProps & { definition: ProcedureDefinition }) {
  const { language } = frame
  const { procedure: words, revision: revisionWords } = findTexts(language)
  const { onlineService, results, timeLimit, handledBy, publishedFees } = definition
  return (
    <Facts
      facts={[
        { icon: 'clock', label: words.limit, value: limitInWords(language, timeLimit) },
        { icon: 'money', label: words.fee, value: feeInShort(definition, dayOf({ frame, ...props }), language) },
        {
          icon: 'result',
          label: words.result,
          value: results.map((result) => textIn(language, result.name)).join('; ') || words.notPublished,
        },
        // What was only imported was announced by nobody here.
        ...(publishedFees
          ? []
          : [
              {
                icon: 'globe' as const,
                label: revisionWords.announcedLevel,
                value: <LevelLabel extent={onlineService.extent} level={onlineService.legacyLevel} />,
              },
            ]),
        ...(handledBy ? [{ icon: 'agency' as const, label: words.handledBy, value: textIn(language, handledBy) }] : []),
      ]}
    />
  )
}

/** The day whose fees stand in short: today, or the one nearest to it on which the revision holds. */
function dayOf({ day, shown: { standing, revision } }: RevisionPageProps): LegalDay {
  if (standing.kind === 'past') return standing.to
  return standing.kind === 'in_force' ? day : revision.validFrom
}
