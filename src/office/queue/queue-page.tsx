import type { QueueId } from '../../dossiers/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  EmptyState,
  Form,
  Heading,
  Link,
  OfficeLayout,
  type PageFrame,
  Pagination,
  Paragraph,
  type QueueGroup,
  Select,
} from '../../ui/index.js'
import { DossierTable, type ShownRow } from './dossier-table.js'
import { queueSlugs, queueTexts as words } from './texts.vi.js'

export interface QueuePageProps {
  frame: PageFrame
  queues: QueueGroup[]
  queue: QueueId
  rows: ShownRow[]
  procedures: { code: string; name: string }[]
  procedureCode?: string
  isFirstPage: boolean
  /** Where the next page begins, if there is one. */
  next?: string
}

/** One queue, densely: a row a dossier. */
export function QueuePage(props: QueuePageProps) {
  const { frame, queues, queue, rows, procedureCode, isFirstPage, next } = props
  const here = paths.officeQueue(queueSlugs[queue])
  const kept: Record<string, string> = procedureCode ? { 'thu-tuc': procedureCode } : {}
  const to = (fields: Record<string, string>) => `${here}?${new URLSearchParams({ ...kept, ...fields })}`
  return (
    <OfficeLayout frame={frame} title={words.names[queue]} queues={queues}>
      <Heading>{words.names[queue]}</Heading>
      <Paragraph>{words.explanations[queue]}</Paragraph>
      <Filter {...props} action={here} />
      {rows.length > 0 ? (
        <>
          <DossierTable caption={words.names[queue]} rows={rows} />
          <Paragraph small>{words.shown(rows.length)}</Paragraph>
          <Pagination
            previous={isFirstPage ? undefined : { href: to({}), text: words.first }}
            next={next ? { href: to({ sau: next }), text: words.next } : undefined}
          />
        </>
      ) : (
        <Empty here={here} isFiltered={procedureCode !== undefined} />
      )}
    </OfficeLayout>
  )
}

function Filter({ procedures, procedureCode, action }: QueuePageProps & { action: string }) {
  return (
    <Form action={action} method="get" classes="mc-office-filter">
      <Select
        id="thu-tuc"
        label={words.filter.label}
        value={procedureCode ?? ''}
        options={[
          { value: '', text: words.filter.all },
          ...procedures.map(({ code, name }) => ({ value: code, text: name })),
        ]}
      />
      <Button variant="secondary">{words.filter.button}</Button>
    </Form>
  )
}

function Empty({ here, isFiltered }: { here: string; isFiltered: boolean }) {
  return (
    <EmptyState
      title={words.empty.title}
      action={isFiltered ? <Link href={here}>{words.empty.showAll}</Link> : undefined}
    >
      {isFiltered ? words.empty.filtered : words.empty.text}
    </EmptyState>
  )
}
