import type { ReactNode } from 'react'
import { type Difference, differencesOf, takesFilesFor } from '../../dossiers/index.js'
import { paths } from '../../surface/paths.js'
import { Heading, Link, Paragraph, Table, Tag } from '../../ui/index.js'
import type { DossierView } from './load-dossier.js'
import { problemWords, dossierTexts as words } from './texts.vi.js'

interface Part {
  view: DossierView
  code: string
}

const said = words.differences

/** What the last answered supplement changed, before and after side by side: the officer need not look for it. */
export function DifferencePart({ view, code }: Part) {
  const request = view.requests.findLast(({ answeredAt }) => answeredAt !== null)
  if (!request) return null
  const differences = differencesOf(request, { ...view, current: view.answers })
  const nameOf = (id: string): string => takesFilesFor(view.definition).find((each) => each.id === id)?.name.vi ?? id
  return (
    <section aria-labelledby="thay-doi">
      <Heading level={2} id="thay-doi">
        {said.title(request.number)}
      </Heading>
      <Table
        caption={said.title(request.number)}
        captionHidden
        rows={differences}
        rowKey={({ about, id }) => `${about}:${id}`}
        columns={[
          { heading: said.item, cell: (each) => <Item difference={each} nameOf={nameOf} /> },
          { heading: said.before, cell: (each) => <Side difference={each} side="before" code={code} /> },
          { heading: said.after, cell: (each) => <Side difference={each} side="after" code={code} /> },
        ]}
      />
    </section>
  )
}

function Item({ difference, nameOf }: { difference: Difference; nameOf: (id: string) => string }) {
  const isDocument = difference.about === 'document'
  return (
    <>
      {isDocument ? nameOf(difference.id) : difference.question}
      <br />
      {difference.about === 'consequence' ? (
        <Tag tone="grey">{said.consequence}</Tag>
      ) : (
        <Tag tone="orange">{problemWords[difference.problem]}</Tag>
      )}
      {!isDocument && difference.before === difference.after && (
        <>
          {' '}
          <Tag tone="red">{said.unchanged}</Tag>
        </>
      )}
    </>
  )
}

function Side({
  difference,
  side,
  code,
}: {
  difference: Difference
  side: 'before' | 'after'
  code: string
}): ReactNode {
  if (difference.about !== 'document') return difference[side] ?? said.notAsked
  const files = difference[side]
  if (files.length === 0) return said.noFile
  return files.map(({ id, fileName }) => (
    <Paragraph key={id} small>
      <Link href={paths.officeAttachment(code, id)}>{fileName}</Link>
    </Paragraph>
  ))
}
