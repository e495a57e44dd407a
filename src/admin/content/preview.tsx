import type { ContentText } from '../../content/index.js'
import { Heading, InsetText, Markdown, Paragraph } from '../../ui/index.js'
import { contentTexts } from './texts.vi.js'

/** What was typed as everyone would see it, drawn by the same components. */
export function Preview({ text }: { text: ContentText }) {
  return (
    <section id="xem-truoc" aria-labelledby="preview-title" className="mc-written">
      <Heading level={2} id="preview-title">
        {contentTexts.preview}
      </Heading>
      <InsetText>{contentTexts.previewNote}</InsetText>
      <Shown title={text.title.vi} summary={text.summary.vi} body={text.body.vi} />
      {text.title.en !== undefined && (
        <div lang="en">
          <Heading level={3}>{contentTexts.previewEnglish}</Heading>
          <Shown title={text.title.en} summary={text.summary.en ?? ''} body={text.body.en ?? ''} />
        </div>
      )}
    </section>
  )
}

function Shown({ title, summary, body }: { title: string; summary: string; body: string }) {
  return (
    <article>
      <Heading level={3} size="m">
        {title}
      </Heading>
      {summary && <Paragraph lead>{summary}</Paragraph>}
      <Markdown text={body} headingLevel={4} />
    </article>
  )
}
