import { type DocumentRow, mostAttempts, paperTitle } from '../../documents/index.js'
import { paths } from '../../surface/paths.js'
import { Button, DateTime, Form, Hint, Link, Paragraph, Table, Tag, type TagTone } from '../../ui/index.js'
import type { DossierView } from './load-dossier.js'
import { documentFailures, dossierTexts as words } from './texts.vi.js'

interface Part {
  view: DossierView
  code: string
}

/** Papers that the agency made, and how far the making of the others is. */
export function DocumentsPart({ view, code }: Part) {
  const hasSlip = view.documents.some(({ kind, storageKey }) => kind === 'routing_slip' && storageKey)
  return (
    <>
      {view.documents.length === 0 ? (
        <Paragraph>{words.none.documents}</Paragraph>
      ) : (
        <MadeDocuments {...{ view, code }} />
      )}
      {view.dossier.acceptedAt && !hasSlip && (
        <Paragraph>
          <Link href={paths.officeRoutingSlip(code)}>{words.routingSlip}</Link>
        </Paragraph>
      )}
    </>
  )
}

function MadeDocuments({ view, code }: Part) {
  return (
    <Table
      caption={words.tabs.documents}
      captionHidden
      rows={view.documents}
      rowKey={({ id }) => id}
      columns={[
        {
          heading: words.columns.name,
          cell: (document) =>
            document.storageKey ? (
              <Link href={paths.officeDocument(code, document.id)}>{paperTitle(document)}</Link>
            ) : (
              paperTitle(document)
            ),
        },
        { heading: words.columns.number, cell: ({ number }) => number ?? '' },
        { heading: words.columns.at, cell: ({ createdAt }) => <DateTime at={createdAt} show="moment" /> },
        { heading: words.columns.state, cell: (document) => <Making document={document} code={code} /> },
      ]}
    />
  )
}

const tones: Record<DocumentRow['state'], TagTone> = { waiting: 'blue', made: 'green', signed: 'green', failed: 'red' }

/** How far the making is: what went wrong, when it was tried last, and the way to try again. */
function Making({ document, code }: { document: DocumentRow; code: string }) {
  const { id, state, attempts, failedAt, failure } = document
  return (
    <>
      <Tag tone={tones[state]}>{words.documentStates[state]}</Tag>
      {failure && failedAt && (
        <Hint>
          {documentFailures[failure]} {words.triedAt(attempts, mostAttempts)} <DateTime at={failedAt} show="moment" />.
        </Hint>
      )}
      {state === 'failed' && (
        <Form action={paths.officeMakeAgain(code, id)}>
          <Button
            small
            variant="secondary"
            attributes={{ 'aria-label': words.makeAgainOf(paperTitle(document)) }}
            preventDoubleClick
          >
            {words.makeAgain}
          </Button>
        </Form>
      )}
    </>
  )
}
