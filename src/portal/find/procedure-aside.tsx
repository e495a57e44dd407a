import { textIn } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import { formatPhone, Heading, Link, List, localPath, Paragraph, phoneLink } from '../../ui/index.js'
import { OfferingAgencies } from './offering-agencies.js'
import type { ProcedurePageProps } from './procedure-page.js'
import { findTexts } from './texts.js'

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
        {!(definition.handledBy && props.agencies.length === 0) && <OfferingAgencies {...props} />}
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
