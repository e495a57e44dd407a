import type { ApiKey } from '../../platform/api-keys.js'
import { apiScopes } from '../../surface/api-scope.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  Checkboxes,
  CodeBadge,
  DateTime,
  EmptyState,
  ErrorSummary,
  Form,
  formatDay,
  Heading,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Table,
  Tag,
  TextInput,
} from '../../ui/index.js'
import { scopeWords, apiKeyTexts as words } from './texts.vi.js'

export interface ApiKeysPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  keys: ApiKey[]
  /** What was typed, when it comes back. */
  typed?: { name: string; scopes: string[] }
  /** Shown once, right after it was made. */
  made?: string
}

/** Keys of other systems: make one, see who has one and when it was used, end one. */
export function ApiKeysPage({ frame, menu, keys, typed, made }: ApiKeysPageProps) {
  const errors = typed ? errorsOf(typed) : []
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.text
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu} hasErrors={errors.length > 0}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {made && (
        <NotificationBanner type="success" heading={words.made}>
          <Paragraph>{words.copyNow}</Paragraph>
          <CodeBadge code={made} />
        </NotificationBanner>
      )}
      <Heading>{words.title}</Heading>
      <Paragraph>{words.intro}</Paragraph>
      <Form action={paths.apiKeys}>
        <Heading level={2}>{words.make}</Heading>
        <TextInput
          id="ten"
          label={words.name}
          hint={words.nameHint}
          value={typed?.name ?? ''}
          error={errorAt('ten')}
          maxLength={100}
          required
        />
        <Checkboxes
          id="quyen"
          name="quyen"
          label={words.scopes}
          items={apiScopes.map((scope) => ({ value: scope, text: scopeWords[scope] }))}
          values={typed?.scopes ?? [...apiScopes]}
          error={errorAt('quyen')}
          small
        />
        <Button preventDoubleClick>{words.button}</Button>
      </Form>
      {keys.length === 0 ? <EmptyState title={words.none}>{words.noneText}</EmptyState> : <Keys keys={keys} />}
    </OfficeLayout>
  )
}

/** What is missing in a wish for a key, by field. */
export function errorsOf({ name, scopes }: { name: string; scopes: string[] }) {
  return [
    ...(name ? [] : [{ field: 'ten', text: words.nameMissing }]),
    ...(scopes.length > 0 ? [] : [{ field: 'quyen', text: words.scopeMissing }]),
  ]
}

function Keys({ keys }: { keys: ApiKey[] }) {
  return (
    <Table
      caption={words.title}
      captionHidden
      rows={keys}
      rowKey={({ id }) => id}
      cards
      columns={[
        { heading: words.columns.name, cell: ({ name }) => name },
        { heading: words.columns.hint, cell: ({ hint }) => <code>{hint}…</code> },
        {
          heading: words.columns.scopes,
          cell: ({ scopes }) =>
            apiScopes
              .filter((scope) => scopes.includes(scope))
              .map((scope) => scopeWords[scope])
              .join(', '),
        },
        { heading: words.columns.madeAt, cell: ({ madeAt }) => <DateTime at={madeAt} /> },
        {
          heading: words.columns.lastUsed,
          cell: ({ lastUsedOn }) => (lastUsedOn ? formatDay(lastUsedOn) : words.never),
        },
        { heading: words.columns.state, cell: (key) => <State apiKey={key} /> },
      ]}
    />
  )
}

function State({ apiKey: { id, name, revokedAt } }: { apiKey: ApiKey }) {
  if (revokedAt) return <Tag tone="grey">{words.revoked}</Tag>
  return (
    <Form action={paths.apiKeyRevocation(id)}>
      <Button variant="warning" small attributes={{ 'aria-label': words.revokeOf(name) }}>
        {words.revoke}
      </Button>
    </Form>
  )
}
