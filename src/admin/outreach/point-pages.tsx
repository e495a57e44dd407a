import type { Agency } from '../../agencies/index.js'
import type { SupportPoint } from '../../outreach/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  Link,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Radios,
  Select,
  Table,
  Tag,
  TextInput,
} from '../../ui/index.js'
import type { TypedPoint } from './points.js'
import type { Fault } from './read-class.js'
import { classTexts, pointTexts as words } from './texts.vi.js'

export interface PointListPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  agencies: readonly Agency[]
  points: SupportPoint[]
  done?: string | undefined
}

/** The support points of the officer's agencies, closed ones too. */
export function PointListPage({ frame, menu, agencies, points, done }: PointListPageProps) {
  const { columns } = words
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu}>
      {done && <NotificationBanner type="success" heading={done} />}
      <Heading>{words.title}</Heading>
      <Paragraph>{words.intro}</Paragraph>
      <Button href={paths.adminPointNew}>{words.addNew}</Button>
      {points.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <Table
          caption={words.title}
          captionHidden
          rows={points}
          rowKey={({ id }) => id}
          firstCellIsHeader
          columns={[
            { heading: columns.name, cell: ({ id, name }) => <Link href={paths.adminPoint(id)}>{name.vi}</Link> },
            { heading: columns.agency, cell: (point) => agencies.find(({ id }) => id === point.agencyId)?.name },
            { heading: columns.opens, cell: ({ opens }) => opens.vi },
            {
              heading: columns.state,
              cell: ({ status }) => <Tag tone={status === 'open' ? 'green' : 'grey'}>{words.states[status]}</Tag>,
            },
          ]}
        />
      )}
    </OfficeLayout>
  )
}

export interface PointEditPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  agencies: readonly Agency[]
  point?: SupportPoint | undefined
  typed: TypedPoint
  errors: Fault[]
  version: number
}

/** A support point to add, change, close or open again. */
export function PointEditPage(props: PointEditPageProps) {
  const { frame, menu, agencies, point, typed, errors, version } = props
  const { fields } = words
  const title = point?.name.vi ?? words.addNew
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.text
  return (
    <OfficeLayout frame={frame} title={title} queues={menu} hasErrors={errors.length > 0}>
      <BackLink href={paths.adminPoints} />
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <Heading caption={words.title}>{title}</Heading>
      <Form
        action={point ? paths.adminPoint(point.id) : paths.adminPointNew}
        hidden={point ? { ban: String(version) } : {}}
      >
        {!point && (
          <Select
            id="co-quan"
            label={fields.agency}
            value={typed['co-quan']}
            error={errorAt('co-quan')}
            required
            options={[
              ...(agencies.length > 1 ? [{ value: '', text: classTexts.fields.chooseAgency }] : []),
              ...agencies.map(({ slug, name }) => ({ value: slug, text: name })),
            ]}
          />
        )}
        <PointFields typed={typed} errors={errors} />
        {point && (
          <Radios
            id="tinh-trang"
            label={fields.state}
            value={typed['tinh-trang'] || 'open'}
            items={(['open', 'closed'] as const).map((value) => ({ value, text: words.states[value] }))}
          />
        )}
        <Button preventDoubleClick>{point ? words.save : words.add}</Button>
      </Form>
    </OfficeLayout>
  )
}

function PointFields({ typed, errors }: Pick<PointEditPageProps, 'typed' | 'errors'>) {
  const { fields } = words
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.text
  const line = (name: keyof TypedPoint, label: string, more: { hint?: string; required?: boolean } = {}) => (
    <TextInput id={name} label={label} value={typed[name]} error={errorAt(name)} {...more} />
  )
  return (
    <>
      {line('ten', fields.name, { required: true })}
      {line('dia-chi', fields.address, { required: true })}
      {line('ban-do', fields.mapLink, { hint: fields.mapLinkHint })}
      {line('gio-mo', fields.opens, { hint: fields.opensHint, required: true })}
      {line('dien-thoai', fields.hotline, { required: true })}
      {line('ho-tro', fields.helpers, { hint: fields.helpersHint })}
      <Details
        summary={classTexts.fields.english}
        open={typed['ten-en'] !== '' || errors.some(({ field }) => field.endsWith('-en'))}
      >
        <Paragraph small>{classTexts.fields.englishHint}</Paragraph>
        {line('ten-en', fields.nameEn)}
        {line('gio-mo-en', fields.opensEn)}
      </Details>
    </>
  )
}
