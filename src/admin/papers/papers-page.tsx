import type { Agency } from '../../agencies/index.js'
import {
  type AgencyText,
  type DocumentSettings,
  isFormKind,
  isNumberedKind,
  type NumberedKind,
  type PrintedKind,
  seriesOfLaw,
} from '../../documents/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  Form,
  Heading,
  Link,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Select,
  Table,
  Tag,
} from '../../ui/index.js'
import { comesInTwoSets, comesInTwoSizes, everyProcedure, paperSlugs } from './paper-slugs.js'
import { paperNames, papersTexts as words } from './texts.vi.js'

export interface PapersPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  agencies: Agency[]
  agency: Agency
  settings: ReadonlyMap<NumberedKind, DocumentSettings>
  texts: AgencyText[]
  procedures: { code: string; name: string }[]
}

/** The papers of one agency: how each is numbered, printed and worded. */
export function PapersPage({ frame, menu, agencies, agency, settings, texts, procedures }: PapersPageProps) {
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu}>
      <Heading caption={agency.name}>{words.title}</Heading>
      <Paragraph>{words.intro}</Paragraph>
      {agencies.length > 1 && <ChooseAgency {...{ agencies, agency }} />}
      <Table
        caption={words.title}
        captionHidden
        firstCellIsHeader
        rows={paperSlugs}
        rowKey={({ slug }) => slug}
        columns={[
          {
            heading: words.columns.paper,
            cell: ({ slug, kind }) => (
              <Link href={paths.adminPaper(agency.slug, slug, everyProcedure)}>{paperNames[kind]}</Link>
            ),
          },
          {
            heading: words.columns.series,
            cell: ({ kind }) => (isNumberedKind(kind) ? seriesOf(kind, settings.get(kind)) : words.series[kind]),
          },
          {
            heading: words.columns.size,
            cell: ({ kind }) => sizeOf(kind, isNumberedKind(kind) ? settings.get(kind) : undefined),
          },
          {
            heading: words.columns.wording,
            cell: ({ kind }) => (
              <Wording kind={kind} texts={texts.filter((each) => each.kind === kind && each.procedureCode === null)} />
            ),
          },
        ]}
      />
      <ForOneProcedure {...{ agency, texts, procedures }} />
    </OfficeLayout>
  )
}

const seriesOf = (kind: NumberedKind, settings: DocumentSettings | undefined): string =>
  settings?.series ?? words.seriesByLaw(seriesOfLaw('2025', kind))

function sizeOf(kind: PrintedKind, settings: DocumentSettings | undefined): string {
  if (!comesInTwoSizes(kind)) return words.sizes.a4
  return settings?.paper ? words.sizes[settings.paper] : words.byRegime
}

function ChooseAgency({ agencies, agency }: Pick<PapersPageProps, 'agencies' | 'agency'>) {
  return (
    <Form action={paths.adminPapers} method="get" classes="mc-office-filter">
      <Select
        id="co-quan"
        label={words.agency}
        value={agency.slug}
        options={agencies.map(({ slug, name }) => ({ value: slug, text: name }))}
      />
      <Button variant="secondary">{words.choose}</Button>
    </Form>
  )
}

function Wording({ kind, texts }: { kind: PrintedKind; texts: AgencyText[] }) {
  if (kind === 'result') return words.forOne
  if (!isFormKind(kind)) return words.fixed
  const isOwn = texts.some(({ state }) => state === 'in_force')
  return (
    <>
      {isOwn ? <Tag tone="green">{words.ofAgency}</Tag> : comesInTwoSets(kind) ? words.byLaw : words.bySystem}{' '}
      {texts.some(({ state }) => state === 'draft') && <Tag tone="yellow">{words.draft}</Tag>}
    </>
  )
}

function ForOneProcedure({ agency, texts, procedures }: Pick<PapersPageProps, 'agency' | 'texts' | 'procedures'>) {
  const worded = texts.filter(({ procedureCode }) => procedureCode !== null)
  const papers = new Map(worded.map((text) => [`${text.kind} ${text.procedureCode}`, text]))
  const nameOf = (code: string | null) => procedures.find((each) => each.code === code)?.name ?? code
  const slugOf = (kind: PrintedKind) => paperSlugs.find((each) => each.kind === kind)?.slug ?? ''
  return (
    <>
      <Heading level={2}>{words.forOne}</Heading>
      <Paragraph>{words.forOneAbout}</Paragraph>
      {papers.size > 0 && (
        <Table
          caption={words.forOne}
          captionHidden
          rows={[...papers.values()]}
          rowKey={({ id }) => id}
          columns={[
            {
              heading: words.columns.paper,
              cell: ({ kind, procedureCode }) => (
                <Link href={paths.adminPaper(agency.slug, slugOf(kind), procedureCode ?? everyProcedure)}>
                  {paperNames[kind]}
                </Link>
              ),
            },
            { heading: words.procedure, cell: ({ procedureCode }) => nameOf(procedureCode) },
            {
              heading: words.columns.wording,
              cell: ({ kind, procedureCode }) => (
                <Wording
                  kind={kind === 'result' ? 'decline_notice' : kind}
                  texts={worded.filter((each) => each.kind === kind && each.procedureCode === procedureCode)}
                />
              ),
            },
          ]}
        />
      )}
      <Form action={paths.adminPapersOf(agency.slug)} method="get">
        <Select
          id="van-ban"
          label={words.paper}
          options={paperSlugs
            .filter(({ kind }) => isFormKind(kind))
            .map(({ slug, kind }) => ({ value: slug, text: paperNames[kind] }))}
        />
        <Select
          id="thu-tuc"
          label={words.procedure}
          options={procedures.map(({ code, name }) => ({ value: code, text: `${name} (${code})` }))}
        />
        <Button variant="secondary">{words.open}</Button>
      </Form>
    </>
  )
}
