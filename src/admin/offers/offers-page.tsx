import type { Agency } from '../../agencies/index.js'
import type { OfferOnRecord, OfferShown, ReturnWay } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Fields, textOf, textsOf } from '../../surface/route.js'
import {
  Button,
  Checkboxes,
  EmptyState,
  ErrorSummary,
  Form,
  formatDay,
  Heading,
  Hint,
  InsetText,
  Link,
  List,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Radios,
  SearchBox,
  Select,
  Table,
} from '../../ui/index.js'
import { DecisionFields } from '../decision-fields.js'
import { ProcedurePicker } from '../procedure-picker.js'
import { offerFields as fields, type OfferFault, type OfferRefusal, offersTexts as words } from './texts.vi.js'

export interface OffersPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  agency: Agency
  offers: OfferShown[]
  /** What was looked for among them, and whether there are more than are shown. */
  words: string
  isMore: boolean
  decisions: OfferOnRecord[]
  /** What is published, to choose from. */
  procedures: { code: string; name: string }[]
  /** What may be meant where the code of no procedure was typed. */
  candidates: { code: string; name: string }[]
  typed: Fields
  faults: OfferFault[]
  refusal?: { because: OfferRefusal; details: string[] }
  isRecorded: boolean
}

/** What an agency offers, the decision to change it, and every decision before. */
export function OffersPage(props: OffersPageProps) {
  const { frame, menu, agency, faults, refusal, isRecorded } = props
  const isWrong = faults.length > 0 || refusal !== undefined
  return (
    <OfficeLayout frame={frame} title={words.titleOf(agency.name)} queues={menu} hasErrors={isWrong}>
      {isWrong && (
        <ErrorSummary
          errors={faults.map((fault) => ({ field: fields[fault], text: words.faults[fault] }))}
          description={refusal && words.refusals[refusal.because]}
        />
      )}
      {isRecorded && <NotificationBanner type="success" heading={words.recorded} />}
      <Heading>{words.titleOf(agency.name)}</Heading>
      {refusal && refusal.details.length > 0 && (
        <InsetText>
          <List items={refusal.details} />
        </InsetText>
      )}
      <Paragraph>
        <Link href="#ghi">{words.toDecide}</Link>
      </Paragraph>
      {refusal?.because === 'not_prepared' && (
        <Paragraph>
          <Link href={`${paths.adminProcedures}?q=${encodeURIComponent(textOf(props.typed, fields.procedure))}`}>
            {words.prepare}
          </Link>
        </Paragraph>
      )}
      <Heading level={2}>{words.offered}</Heading>
      <Offered {...props} />
      <DecisionForm {...props} />
      <Heading level={2}>{words.log}</Heading>
      <Decisions {...props} />
    </OfficeLayout>
  )
}

function Offered({ agency, offers, words: search, isMore }: OffersPageProps) {
  if (offers.length === 0 && search === '') return <EmptyState title={words.none}>{words.noneText}</EmptyState>
  return (
    <>
      <SearchBox id="tim" name="tim" action={paths.adminOffersOf(agency.slug)} label={words.find} value={search} />
      {offers.length === 0 ? <Paragraph>{words.noneFound}</Paragraph> : <Offers offers={offers} />}
      {isMore && <Paragraph>{words.more}</Paragraph>}
    </>
  )
}

function Offers({ offers }: { offers: OfferShown[] }) {
  return (
    <Table
      caption={words.offered}
      captionHidden
      firstCellIsHeader
      cards
      rows={offers}
      rowKey={({ code, validFrom }) => `${code} ${validFrom}`}
      columns={[
        {
          heading: words.columns.procedure,
          cell: ({ code, name }) => (
            <>
              <Link href={paths.procedureLevel(code)}>{name}</Link>
              <Hint>{code}</Hint>
            </>
          ),
        },
        { heading: words.columns.from, cell: ({ validFrom }) => validFrom && formatDay(validFrom) },
        { heading: words.columns.to, cell: ({ validTo }) => (validTo ? formatDay(validTo) : words.openEnd) },
        {
          heading: words.columns.part,
          cell: ({ isCompetent }) => (isCompetent ? words.parts.settles : words.parts.takesIn),
        },
        { heading: words.columns.level, cell: ({ legacyLevel }) => legacyLevel ?? '–' },
      ]}
    />
  )
}

const ways = Object.entries(words.wayNames) as [ReturnWay, string][]

function DecisionForm({ agency, procedures, candidates, typed, faults }: OffersPageProps) {
  const errorAt = (fault: OfferFault) => (faults.includes(fault) ? words.faults[fault] : undefined)
  return (
    <Form action={paths.adminOffersOf(agency.slug)}>
      <Heading level={2} id="ghi">
        {words.decide}
      </Heading>
      <ProcedurePicker
        id={fields.procedure}
        label={words.procedure}
        hint={words.procedureHint}
        procedures={procedures}
        only="published"
        value={textOf(typed, fields.procedure)}
        error={errorAt('procedure')}
        required
      />
      {candidates.length > 0 && (
        <InsetText>
          <Paragraph>{words.meant}</Paragraph>
          <List items={candidates.map(({ code, name }) => `${code} – ${name}`)} />
        </InsetText>
      )}
      <Radios
        id={fields.act}
        label={words.act}
        value={textOf(typed, fields.act) || undefined}
        error={errorAt('act')}
        items={Object.entries(words.acts).map(([value, text]) => ({ value, text }))}
      />
      <Radios
        id="phan"
        label={words.part}
        hint={words.partHint}
        value={textOf(typed, 'phan') || 'settles'}
        items={Object.entries(words.parts).map(([value, text]) => ({ value, text }))}
      />
      <Select
        id="muc-do"
        label={words.level}
        hint={words.levelHint}
        value={textOf(typed, 'muc-do')}
        options={[
          { value: '', text: words.levelAsReached },
          ...[4, 3, 2, 1].map((level) => ({ value: String(level), text: words.levels(level) })),
        ]}
      />
      <Checkboxes
        id="tra"
        label={words.ways}
        hint={words.waysHint}
        values={textsOf(typed, 'tra')}
        items={ways.map(([value, text]) => ({ value, text }))}
        small
      />
      <DecisionFields
        fields={fields}
        typed={{
          decisionNumber: textOf(typed, fields.decisionNumber),
          decidedOn: textOf(typed, fields.decidedOn),
          effectiveOn: textOf(typed, fields.effectiveOn),
        }}
        errorAt={errorAt}
        effectiveOn={{ label: words.effectiveOn, hint: words.dayHint }}
      />
      <Button preventDoubleClick>{words.record}</Button>
    </Form>
  )
}

function Decisions({ decisions }: OffersPageProps) {
  if (decisions.length === 0) return <EmptyState title={words.logNone}>{words.logNoneText}</EmptyState>
  return (
    <Table
      caption={words.log}
      captionHidden
      cards
      rows={decisions}
      rowKey={({ id }) => id}
      columns={[
        { heading: words.columns.procedure, cell: ({ name, code }) => `${name} (${code})` },
        { heading: words.columns.act, cell: ({ act }) => words.logActs[act] },
        {
          heading: words.columns.decision,
          cell: ({ decisionNumber, decidedOn }) => words.signed(decisionNumber, formatDay(decidedOn)),
        },
        { heading: words.columns.from, cell: ({ effectiveOn }) => formatDay(effectiveOn) },
        { heading: words.columns.officer, cell: ({ officer }) => officer },
      ]}
    />
  )
}

/** Whose offers to look at. */
export function AgenciesPage({
  frame,
  menu,
  agencies,
}: Pick<OffersPageProps, 'frame' | 'menu'> & { agencies: Agency[] }) {
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu}>
      <Heading>{words.title}</Heading>
      <Paragraph>{words.intro}</Paragraph>
      <List
        items={agencies.map(({ slug, name }) => (
          <Link key={slug} href={paths.adminOffersOf(slug)}>
            {name}
          </Link>
        ))}
      />
    </OfficeLayout>
  )
}
