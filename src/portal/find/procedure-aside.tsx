import type { OfferingAgency } from '../../agencies/index.js'
import { type Language, textIn } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import { Details, formatPhone, Heading, Link, List, localPath, Paragraph, phoneLink } from '../../ui/index.js'
import { agencyName } from '../named-in.js'
import type { ProcedurePageProps } from './procedure-page.js'
import { findTexts } from './texts.js'

const agenciesShown = 6

/** Beside the text: forms, where to file, who helps. */
export function ProcedureAside(props: ProcedurePageProps) {
  const { frame, definition } = props
  const { language } = frame
  const words = findTexts(language).procedure
  return (
    <>
      {definition.templates.length > 0 && (
        <section className="mc-aside-part" aria-labelledby="templates-title">
          <Heading level={2} size="s" id="templates-title">
            {words.templates}
          </Heading>
          <List
            kind="plain"
            items={definition.templates.map(({ id, name }) => (
              <Link key={id} href={paths.template(definition.code, id)}>
                {textIn(language, name)} (PDF)
              </Link>
            ))}
          />
          <Paragraph small>{words.templatesHint}</Paragraph>
        </section>
      )}
      <section className="mc-aside-part" aria-labelledby="agencies-title">
        <Heading level={2} size="s" id="agencies-title">
          {words.agencies}
        </Heading>
        {definition.handledBy && (
          <Paragraph>
            {words.handledBy}: {textIn(language, definition.handledBy)}
          </Paragraph>
        )}
        {!(definition.handledBy && props.agencies.length === 0) && (
          <Agencies agencies={props.agencies} language={language} />
        )}
      </section>
      {props.questions > 0 && (
        <section className="mc-aside-part" aria-labelledby="questions-title">
          <Heading level={2} size="s" id="questions-title">
            {words.questions}
          </Heading>
          <Paragraph>
            <Link href={localPath(language, paths.questionsOf(definition.code))}>
              {words.questionsLink(props.questions)}
            </Link>
          </Paragraph>
        </section>
      )}
      <section className="mc-aside-part" aria-labelledby="help-title">
        <Heading level={2} size="s" id="help-title">
          {words.help}
        </Heading>
        <Paragraph>
          {words.helpText} <Link href={phoneLink(frame.agency.hotline)}>{formatPhone(frame.agency.hotline)}</Link>
        </Paragraph>
      </section>
    </>
  )
}

function Agencies({ agencies, language }: { agencies: OfferingAgency[]; language: Language }) {
  const words = findTexts(language).procedure
  const links = [...agencies]
    .sort((one, other) => Number(other.isCompetent) - Number(one.isCompetent))
    .map((agency) => (
      <>
        <Link href={localPath(language, paths.agency(agency.slug))}>{agencyName(language, agency)}</Link>{' '}
        <span className="mc-soft">({agency.isCompetent ? words.settles : words.takesIn})</span>
      </>
    ))
  if (links.length === 0) return <Paragraph>{words.noAgency}</Paragraph>
  return (
    <>
      <List kind="plain" items={links.slice(0, agenciesShown)} />
      {links.length > agenciesShown && (
        <Details summary={words.moreAgencies(links.length - agenciesShown)}>
          <List kind="plain" items={links.slice(agenciesShown)} />
        </Details>
      )}
    </>
  )
}
