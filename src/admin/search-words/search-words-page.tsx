import type { EverydayWord, FruitlessSearch } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  formatDay,
  Heading,
  Link,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Pagination,
  Paragraph,
  type QueueGroup,
  SearchBox,
  Table,
  TextInput,
} from '../../ui/index.js'
import { searchWordsTexts as words } from './texts.vi.js'

export interface SearchWordsPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  fruitless: FruitlessSearch[]
  known: EverydayWord[]
  search: string
  typed: EverydayWord
  errors: { field: string; text: string }[]
  done: keyof typeof words.done | undefined
  /** After which word this page of the list begins, and the next. */
  after: string
  next?: string
}

/** What people say for what the catalogue says, and what they looked for in vain. */
export function SearchWordsPage(props: SearchWordsPageProps) {
  const { frame, menu, typed, errors, done } = props
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu} hasErrors={errors.length > 0}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {done && <NotificationBanner type="success" heading={words.done[done]} />}
      <Heading>{words.title}</Heading>
      <Paragraph>{words.intro}</Paragraph>
      <Fruitless searches={props.fruitless} />
      <WordForm typed={typed} errors={errors} />
      <KnownWords {...props} />
    </OfficeLayout>
  )
}

function Fruitless({ searches }: { searches: FruitlessSearch[] }) {
  return (
    <>
      <Heading level={2}>{words.fruitless}</Heading>
      <Paragraph>{words.fruitlessIntro}</Paragraph>
      {searches.length === 0 ? (
        <Paragraph>{words.fruitlessNone}</Paragraph>
      ) : (
        <Table
          rows={searches}
          rowKey={(search) => search.words}
          firstCellIsHeader
          columns={[
            { heading: words.term, cell: (search) => search.words },
            { heading: words.times, cell: ({ times }) => times },
            { heading: words.lastOn, cell: ({ lastOn }) => formatDay(lastOn) },
            { heading: '', cell: (search) => <FruitlessActions searched={search.words} /> },
          ]}
        />
      )}
    </>
  )
}

function FruitlessActions({ searched }: { searched: string }) {
  return (
    <Form action={paths.adminFruitless} hidden={{ tu: searched }}>
      <ButtonGroup>
        <Link href={`${paths.adminWords}?tu=${encodeURIComponent(searched)}#them`}>{words.teach}</Link>
        <Button variant="secondary" small attributes={{ 'aria-label': words.dismissOf(searched) }}>
          {words.dismiss}
        </Button>
      </ButtonGroup>
    </Form>
  )
}

function WordForm({ typed, errors }: Pick<SearchWordsPageProps, 'typed' | 'errors'>) {
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.text
  return (
    <Form action={paths.adminWords}>
      <Heading level={2} id="them">
        {words.form}
      </Heading>
      <TextInput id="tu" label={words.term} hint={words.termHint} value={typed.term} error={errorAt('tu')} required />
      <TextInput
        id="nghia"
        label={words.expansion}
        hint={words.expansionHint}
        value={typed.expansion}
        error={errorAt('nghia')}
        required
      />
      <Button preventDoubleClick>{words.save}</Button>
    </Form>
  )
}

function KnownWords({ known, search, after, next }: SearchWordsPageProps) {
  return (
    <>
      <Heading level={2}>{words.list}</Heading>
      <SearchBox id="tim" name="tim" action={paths.adminWords} label={words.find} value={search} />
      {known.length === 0 && <Paragraph>{words.none}</Paragraph>}
      <Table
        caption={words.list}
        captionHidden
        rows={known}
        rowKey={({ term }) => term}
        firstCellIsHeader
        columns={[
          { heading: words.term, cell: ({ term }) => term },
          { heading: words.expansion, cell: ({ expansion }) => expansion },
          {
            heading: '',
            cell: ({ term, expansion }) => (
              <Form action={paths.adminWordRemoval} hidden={{ tu: term, nghia: expansion, tim: search, sau: after }}>
                <Button variant="secondary" small attributes={{ 'aria-label': words.removeOf(term) }}>
                  {words.remove}
                </Button>
              </Form>
            ),
          },
        ]}
      />
      <Pagination
        {...(next && {
          next: {
            href: `${paths.adminWords}?tim=${encodeURIComponent(search)}&sau=${encodeURIComponent(next)}`,
            text: words.more,
          },
        })}
      />
    </>
  )
}
