import type { Agency } from '../../agencies/index.js'
import { type CountedClass, hasBegun } from '../../outreach/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  ButtonGroup,
  DateInput,
  Details,
  ErrorSummary,
  Form,
  Heading,
  InsetText,
  Link,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Select,
  Textarea,
  TextInput,
} from '../../ui/index.js'
import { ClassState } from './class-list-page.js'
import type { Fault, TypedClass } from './read-class.js'
import { classTexts as words } from './texts.vi.js'

export interface ClassEditPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  agencies: readonly Agency[]
  /** Undefined for a new one. */
  one?: CountedClass | undefined
  typed: TypedClass
  errors: Fault[]
  /** The version that is being changed. */
  version: number
  reason?: string
  done?: string | undefined
}

/** A class to open, change or cancel. */
export function ClassEditPage(props: ClassEditPageProps) {
  const { frame, menu, one, errors, done } = props
  const title = one?.title.vi ?? words.openNew
  const isShut = one !== undefined && (one.status === 'cancelled' || hasBegun(one, frame.now))
  return (
    <OfficeLayout frame={frame} title={title} queues={menu} hasErrors={errors.length > 0}>
      <BackLink href={paths.adminClasses} />
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {done && <NotificationBanner type="success" heading={done} />}
      <Heading caption={words.title}>{title}</Heading>
      {one && <Standing one={one} frame={frame} />}
      {one?.status === 'cancelled' && (
        <InsetText>
          {words.cancelled} {one.cancelReason}
        </InsetText>
      )}
      {one?.status === 'open' && isShut && <InsetText>{words.begunNote}</InsetText>}
      {!isShut && <ClassForm {...props} />}
      {one && !isShut && <CancelForm {...props} one={one} />}
    </OfficeLayout>
  )
}

function Standing({ one, frame }: { one: CountedClass; frame: PageFrame }) {
  return (
    <Paragraph>
      <ClassState one={one} now={frame.now} /> <Link href={paths.trainingClass(one.slug)}>{words.see}</Link> ·{' '}
      <Link href={paths.adminLearners(one.id)}>
        {words.learnersLink} ({words.taken(one.seated, one.seats)})
      </Link>
    </Paragraph>
  )
}

function ClassForm(props: ClassEditPageProps) {
  const { one, agencies, typed, errors, version } = props
  const { fields } = words
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.text
  return (
    <Form action={one ? paths.adminClass(one.id) : paths.adminClassNew} hidden={one ? { ban: String(version) } : {}}>
      {!one && (
        <Select
          id="co-quan"
          label={fields.agency}
          value={typed['co-quan']}
          error={errorAt('co-quan')}
          required
          options={[
            ...(agencies.length > 1 ? [{ value: '', text: fields.chooseAgency }] : []),
            ...agencies.map(({ slug, name }) => ({ value: slug, text: name })),
          ]}
        />
      )}
      <TextInput id="ten" label={fields.title} value={typed.ten} error={errorAt('ten')} required />
      <Textarea
        id="noi-dung"
        label={fields.about}
        hint={fields.aboutHint}
        value={typed['noi-dung']}
        error={errorAt('noi-dung')}
        rows={6}
        required
      />
      <TextInput
        id="noi-hoc"
        label={fields.place}
        hint={fields.placeHint}
        value={typed['noi-hoc']}
        error={errorAt('noi-hoc')}
        required
      />
      <TextInput
        id="ban-do"
        type="url"
        label={fields.mapLink}
        hint={fields.mapLinkHint}
        value={typed['ban-do']}
        error={errorAt('ban-do')}
      />
      <When typed={typed} errors={errors} />
      <TextInput
        id="so-cho"
        label={fields.seats}
        hint={fields.seatsHint}
        value={typed['so-cho']}
        error={errorAt('so-cho')}
        width={4}
        inputMode="numeric"
        required
      />
      <Details
        summary={fields.english}
        open={typed['ten-en'] !== '' || errors.some(({ field }) => field.endsWith('-en'))}
      >
        <Paragraph small>{fields.englishHint}</Paragraph>
        <TextInput id="ten-en" label={fields.titleEn} value={typed['ten-en']} error={errorAt('ten-en')} />
        <Textarea
          id="noi-dung-en"
          label={fields.aboutEn}
          value={typed['noi-dung-en']}
          error={errorAt('noi-dung-en')}
          rows={6}
        />
      </Details>
      <ButtonGroup>
        <Button preventDoubleClick>{one ? words.save : words.open}</Button>
      </ButtonGroup>
    </Form>
  )
}

function When({ typed, errors }: Pick<ClassEditPageProps, 'typed' | 'errors'>) {
  const { fields } = words
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.text
  return (
    <>
      <DateInput
        id="ngay"
        name="ngay"
        label={fields.day}
        error={errorAt('ngay')}
        value={{ day: typed['ngay-day'], month: typed['ngay-month'], year: typed['ngay-year'] }}
        required
      />
      {(['tu-gio', 'den-gio'] as const).map((name) => (
        <TextInput
          key={name}
          id={name}
          label={name === 'tu-gio' ? fields.from : fields.until}
          hint={fields.clockHint}
          value={typed[name]}
          error={errorAt(name)}
          width={5}
          required
        />
      ))}
    </>
  )
}

function CancelForm({ one, errors, reason }: ClassEditPageProps & { one: CountedClass }) {
  const error = errors.find(({ field }) => field === 'ly-do')?.text
  return (
    <Details summary={words.cancel} open={error !== undefined}>
      <Form action={paths.adminClassCancel(one.id)}>
        <Textarea
          id="ly-do"
          label={words.cancelReason}
          hint={words.cancelHint}
          value={reason ?? ''}
          error={error}
          rows={3}
          required
        />
        <Button variant="warning" preventDoubleClick>
          {words.cancel}
        </Button>
      </Form>
    </Details>
  )
}
