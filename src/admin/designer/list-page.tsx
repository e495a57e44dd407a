import type { DesignSummary } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  DateTime,
  EmptyState,
  ErrorSummary,
  FileUpload,
  Form,
  Heading,
  Hint,
  Link,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Table,
  TextInput,
} from '../../ui/index.js'
import { ProcedurePicker } from '../procedure-picker.js'
import { designerTexts as words } from './texts.vi.js'

export interface ListedProcedure {
  code: string
  name: string
  revision: number
}

export interface DesignListProps {
  frame: PageFrame
  menu: QueueGroup[]
  designs: DesignSummary[]
  /** Offered to copy from. */
  procedures: ListedProcedure[]
  /** What was searched for, and what of the published was found. */
  words: string
  found: ListedProcedure[]
  isMore: boolean
  typed?: { code: string; name: string; copyOf: string }
  errors?: { field: string; text: string }[]
  isDiscarded: boolean
}

/** Designs in progress, ways to begin one, and what is published. */
export function DesignListPage(props: DesignListProps) {
  const { frame, menu, designs, errors = [], isDiscarded } = props
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu} hasErrors={errors.length > 0}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {isDiscarded && <NotificationBanner type="success" heading={words.discarded} />}
      <Heading>{words.title}</Heading>
      <Paragraph>{words.intro}</Paragraph>
      <Heading level={2}>{words.inProgress}</Heading>
      {designs.length === 0 ? (
        <EmptyState title={words.noDesigns}>{words.noDesignsText}</EmptyState>
      ) : (
        <Designs designs={designs} />
      )}
      <Begin {...props} />
      <Heading level={2} id="dang-cong-bo">
        {words.published}
      </Heading>
      <Form action={`${paths.adminProcedures}#dang-cong-bo`} method="get">
        <TextInput id="q" label={words.searchPublished} value={props.words} width={20} />
        <Button variant="secondary">{words.search}</Button>
      </Form>
      {props.found.length === 0 ? <Paragraph>{words.nonePublished}</Paragraph> : <Published {...props} />}
      {props.isMore && <Paragraph>{words.morePublished}</Paragraph>}
    </OfficeLayout>
  )
}

function Designs({ designs }: { designs: DesignSummary[] }) {
  return (
    <Table
      caption={words.inProgress}
      captionHidden
      firstCellIsHeader
      rows={designs}
      rowKey={({ id }) => id}
      columns={[
        {
          heading: words.columns.procedure,
          cell: ({ id, name, code }) => (
            <>
              <Link href={paths.adminDesign(id)}>{name || words.unnamed}</Link>
              <Hint>{code}</Hint>
            </>
          ),
        },
        { heading: words.columns.author, cell: ({ author }) => author },
        { heading: words.columns.updated, cell: ({ updatedAt }) => <DateTime at={updatedAt} /> },
      ]}
    />
  )
}

function Begin({ procedures, typed, errors = [] }: DesignListProps) {
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.text
  return (
    <>
      <Heading level={2}>{words.begin}</Heading>
      <Form action={paths.adminDesigns}>
        <TextInput
          id="ma"
          label={words.code}
          hint={words.codeHint}
          value={typed?.code ?? ''}
          error={errorAt('ma')}
          width={20}
          required
        />
        <TextInput id="ten" label={words.name} value={typed?.name ?? ''} error={errorAt('ten')} required />
        <ProcedurePicker
          id="chep-tu"
          label={words.copyFrom}
          hint={words.copyHint}
          procedures={procedures}
          only="published"
          value={typed?.copyOf ?? ''}
          error={errorAt('chep-tu')}
        />
        <Button preventDoubleClick>{words.start}</Button>
      </Form>
      <Heading level={3}>{words.importTitle}</Heading>
      <Form action={`${paths.adminDesigns}/nhap`} withFiles>
        <FileUpload
          id="tep"
          label={words.file}
          hint={words.fileHint}
          accept=".json,application/json"
          error={errorAt('tep')}
        />
        <Button variant="secondary">{words.import}</Button>
      </Form>
    </>
  )
}

function Published({ found }: DesignListProps) {
  return (
    <Table
      caption={words.published}
      captionHidden
      firstCellIsHeader
      rows={found}
      rowKey={({ code }) => code}
      columns={[
        {
          heading: words.columns.procedure,
          cell: ({ code, name }) => (
            <>
              <Link href={paths.procedure(code)}>{name}</Link>
              <Hint>{code}</Hint>
            </>
          ),
        },
        {
          heading: words.columns.revision,
          cell: ({ code, name, revision }) => (
            <a className="govuk-link" href={paths.adminRevisions(code)}>
              {revision}
              <span className="govuk-visually-hidden"> – {words.revisionsOf(name)}</span>
            </a>
          ),
        },
        {
          heading: words.columns.deeds,
          cell: ({ code, name }) => (
            <Form action={paths.adminDesigns} hidden={{ ma: code, ten: name, 'chep-tu': code, 'ban-moi': '1' }}>
              <Button variant="secondary" small>
                {words.newRevision}
                <span className="govuk-visually-hidden">: {name}</span>
              </Button>
            </Form>
          ),
        },
      ]}
    />
  )
}
