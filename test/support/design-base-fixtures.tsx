// For tests: the design base's own options, given to our components. What an option has no prop for is left out, and then the fixture differs.
import { createElement, type ReactElement, type ReactNode } from 'react'
import type { Attributes } from '../../src/ui/class-names.js'
import { BackLink } from '../../src/ui/components/back-link.js'
import { Breadcrumbs } from '../../src/ui/components/breadcrumbs.js'
import { Button, type ButtonVariant } from '../../src/ui/components/button.js'
import { Checkboxes } from '../../src/ui/components/checkboxes.js'
import type { Choice, ChoiceDivider } from '../../src/ui/components/choice-group.js'
import { DateInput, type DatePart } from '../../src/ui/components/date-input.js'
import { Details } from '../../src/ui/components/details.js'
import { ErrorMessage } from '../../src/ui/components/error-message.js'
import { ErrorSummary } from '../../src/ui/components/error-summary.js'
import { Fieldset } from '../../src/ui/components/fieldset.js'
import { FileUpload } from '../../src/ui/components/file-upload.js'
import type { FieldProps } from '../../src/ui/components/form-field.js'
import { Hint } from '../../src/ui/components/hint.js'
import { InsetText } from '../../src/ui/components/inset-text.js'
import { Label, type LabelSize } from '../../src/ui/components/label.js'
import { NotificationBanner } from '../../src/ui/components/notification-banner.js'
import { Pagination } from '../../src/ui/components/pagination.js'
import { Panel } from '../../src/ui/components/panel.js'
import { PhaseBanner } from '../../src/ui/components/phase-banner.js'
import { Radios } from '../../src/ui/components/radios.js'
import { Select } from '../../src/ui/components/select.js'
import { SkipLink } from '../../src/ui/components/skip-link.js'
import { type SummaryAction, SummaryList } from '../../src/ui/components/summary-list.js'
import { Table } from '../../src/ui/components/table.js'
import { Tabs } from '../../src/ui/components/tabs.js'
import { Tag, type TagTone } from '../../src/ui/components/tag.js'
import { TaskList } from '../../src/ui/components/task-list.js'
import { TextInput, type TextInputProps } from '../../src/ui/components/text-input.js'
import { Textarea } from '../../src/ui/components/textarea.js'
import { WarningText } from '../../src/ui/components/warning-text.js'

interface Words {
  text?: string
  html?: string
  classes?: string
  isPageHeading?: boolean
  headingLevel?: 2 | 3 | 4
}

interface Item extends Words {
  value?: string | number
  href?: string
  id?: string
  name?: string
  label?: string & Words
  hint?: Words
  checked?: boolean
  disabled?: boolean
  divider?: string
  conditional?: Words
  behaviour?: string
  attributes?: Attributes
  title?: Words
  status?: Words & { tag?: Words }
  panel?: Words
  visuallyHiddenText?: string
  labelText?: string
  format?: string
  key?: Words
  actions?: { items?: Item[] }
}

/** The options that the published fixtures of all components use. */
export interface FixtureOptions extends Item {
  idPrefix?: string
  namePrefix?: string
  type?: string
  errorMessage?: Words
  describedBy?: string
  formGroup?: Words
  fieldset?: { legend?: Words; describedBy?: string }
  legend?: Words
  role?: string
  items?: (Item | string | null)[]
  values?: (string | number)[] & Record<string, string | number>
  value?: string & Words
  rows?: number & { key: Words; value: Words; classes?: string; actions?: { items?: Item[] } }[] & Item[][]
  head?: Item[]
  caption?: string
  captionClasses?: string
  firstCellIsHeader?: boolean
  card?: { title?: Words; actions?: { items?: Item[] } }
  prefix?: Words
  suffix?: Words
  spellcheck?: boolean
  autocomplete?: string
  autocapitalize?: string
  inputmode?: TextInputProps['inputMode']
  pattern?: string
  multiple?: boolean
  collapseOnMobile?: boolean
  isStartButton?: boolean
  preventDoubleClick?: boolean
  summaryText?: string
  summaryHtml?: string
  open?: boolean
  titleText?: string
  titleHtml?: string
  titleId?: string
  titleHeadingLevel?: 2 | 3
  descriptionText?: string
  descriptionHtml?: string
  errorList?: Item[]
  previous?: Item
  next?: Item
  tag?: Words
  title?: string & Words
  day?: { error?: boolean }
  month?: { error?: boolean }
  year?: { error?: boolean }
  for?: string
}

// biome-ignore lint/security/noDangerouslySetInnerHtml: the design base's own markup, compared and never served
const raw = (html: string) => createElement('raw-html', { key: html, dangerouslySetInnerHTML: { __html: html } })

function content(words: Words | undefined): ReactNode {
  return words?.html ? raw(words.html) : words?.text
}

const sizeIn = (classes = '') => classes.match(/--(xl|l|m|s)$/)?.[1] as LabelSize | undefined

function field(options: FixtureOptions): FieldProps {
  return {
    id: options.id ?? options.name ?? '',
    name: options.name,
    label: content(options.label),
    labelSize: sizeIn(options.label?.classes),
    asHeading: options.label?.isPageHeading,
    hint: content(options.hint),
    error: content(options.errorMessage),
    disabled: options.disabled,
    describedBy: options.describedBy,
    classes: options.classes,
    groupClasses: options.formGroup?.classes,
    attributes: options.attributes,
  }
}

function group(options: FixtureOptions, block: string) {
  const legend = options.fieldset?.legend
  return {
    id: options.idPrefix ?? options.name ?? '',
    name: options.name,
    label: content(legend),
    labelSize: sizeIn(legend?.classes),
    asHeading: legend?.isPageHeading,
    hint: content(options.hint),
    error: content(options.errorMessage),
    describedBy: options.fieldset?.describedBy ?? options.describedBy,
    small: options.classes?.includes(`${block}--small`),
    classes: options.classes?.replace(`${block}--small`, '').replace(`${block}--inline`, '').trim(),
    groupClasses: options.formGroup?.classes,
    attributes: options.attributes,
    items: objects(options.items).map(choice),
  }
}

const objects = (items: FixtureOptions['items']) =>
  (items ?? []).filter((item) => item && typeof item === 'object') as Item[]

function choice(item: Item): Choice | ChoiceDivider {
  if (item.divider) return { divider: item.divider }
  return {
    id: item.id,
    name: item.name,
    value: String(item.value),
    text: content(item),
    hint: content(item.hint),
    checked: item.checked,
    disabled: item.disabled,
    conditional: content(item.conditional),
    exclusive: item.behaviour === 'exclusive',
    attributes: item.attributes,
  }
}

function actions(list: { items?: Item[] } | undefined): SummaryAction[] {
  return (list?.items ?? []).map((item) => ({
    href: item.href ?? '',
    text: item.text ?? '',
    about: item.visuallyHiddenText,
  }))
}

function tag(words: Words) {
  const tone = words.classes?.match(/govuk-tag--(\w+)/)?.[1] as TagTone | undefined
  return <Tag tone={tone}>{content(words)}</Tag>
}

function button(options: FixtureOptions) {
  const variant = options.classes?.match(/^govuk-button--(secondary|warning|inverse)$/)?.[1] as
    | ButtonVariant
    | undefined
  return (
    <Button
      href={options.href}
      variant={variant}
      start={options.isStartButton}
      type={options.type as 'submit' | 'button' | undefined}
      id={options.id}
      name={options.name}
      value={options.value}
      disabled={options.disabled}
      preventDoubleClick={options.preventDoubleClick}
      classes={variant ? undefined : options.classes}
      attributes={options.attributes}
    >
      {content(options)}
    </Button>
  )
}

function input(options: FixtureOptions) {
  const width = options.classes?.match(/^govuk-input--width-(\d+)$/)?.[1]
  const asCode = options.classes === 'govuk-input--extra-letter-spacing'
  return (
    <TextInput
      {...field(options)}
      classes={width || asCode ? undefined : options.classes}
      width={width ? (Number(width) as TextInputProps['width']) : undefined}
      asCode={asCode}
      type={options.type}
      value={options.value}
      spellCheck={options.spellcheck}
      autoComplete={options.autocomplete}
      autoCapitalize={options.autocapitalize}
      inputMode={options.inputmode}
      pattern={options.pattern}
      prefix={content(options.prefix)}
      suffix={content(options.suffix)}
    />
  )
}

function dateInput(options: FixtureOptions) {
  const wanted = (['day', 'month', 'year'] as const).filter((part) => objectOrAbsent(options, part))
  const wrong = wanted.filter((part) => options[part]?.error)
  const prefix = options.namePrefix ? `${options.namePrefix}-` : ''
  const typed = (part: DatePart) => options.values?.[prefix + part]?.toString()
  return (
    <DateInput
      id={options.id ?? ''}
      name={options.namePrefix}
      label={content(options.fieldset?.legend)}
      hint={content(options.hint)}
      error={content(options.errorMessage)}
      errorParts={wrong.length > 0 ? wrong : undefined}
      value={{ day: typed('day'), month: typed('month'), year: typed('year') }}
      parts={wanted}
      classes={options.classes}
    />
  )
}

/** In these fixtures `false` takes a part away. */
function objectOrAbsent(options: FixtureOptions, part: DatePart): boolean {
  return !(part in options) || Boolean(options[part])
}

function summaryList(options: FixtureOptions) {
  return (
    <SummaryList
      noBorder={options.classes === 'govuk-summary-list--no-border'}
      cardTitle={content(options.card?.title)}
      headingLevel={options.card?.title?.headingLevel}
      cardActions={actions(options.card?.actions)}
      rows={(options.rows ?? []).map((row) => ({
        key: content(row.key),
        value: content(row.value),
        actions: actions(row.actions),
        classes: row.classes,
      }))}
    />
  )
}

function table(options: FixtureOptions) {
  const rows = (options.rows ?? []) as Item[][]
  return (
    <Table
      cards={false}
      caption={options.caption}
      captionSize={sizeIn(options.captionClasses)}
      firstCellIsHeader={options.firstCellIsHeader}
      classes={options.classes}
      rows={rows}
      rowKey={(_, index) => index}
      columns={(rows[0] ?? []).map((cell, position) => ({
        heading: options.head?.[position]?.text,
        numeric: cell.format === 'numeric',
        cell: (row: Item[]) => content(row[position]),
      }))}
    />
  )
}

function banner(options: FixtureOptions) {
  return (
    <NotificationBanner
      type={options.type === 'success' ? 'success' : undefined}
      title={content({ text: options.titleText, html: options.titleHtml })}
      titleId={options.titleId}
      headingLevel={options.titleHeadingLevel}
      heading={options.html ? undefined : options.text}
    >
      {options.html && raw(options.html)}
    </NotificationBanner>
  )
}

function pageLink(item: Item | undefined) {
  return item && { href: item.href ?? '', text: content(item), labelText: item.labelText }
}

function tabs(options: FixtureOptions) {
  return (
    <Tabs
      id={options.id}
      title={options.title}
      items={objects(options.items).map((item, index) => ({
        id: item.id ?? `${options.idPrefix}-${index + 1}`,
        label: item.label ?? '',
        children: item.panel?.html ? raw(item.panel.html) : <p className="govuk-body">{item.panel?.text}</p>,
      }))}
    />
  )
}

function taskList(options: FixtureOptions) {
  return (
    <TaskList
      idPrefix={options.idPrefix}
      items={objects(options.items).map((item) => ({
        title: content(item.title),
        href: item.href,
        hint: content(item.hint),
        status: item.status?.tag ? tag(item.status.tag) : content(item.status),
        cannotStart: item.status?.classes?.includes('cannot-start-yet'),
      }))}
    />
  )
}

function select(options: FixtureOptions) {
  const items = objects(options.items)
  const marked = items.find((item) => 'selected' in item && item.selected)
  return (
    <Select
      {...field(options)}
      value={options.value ?? (marked && String(marked.value ?? marked.text))}
      options={items.map((item) => ({
        value: item.value === undefined ? undefined : String(item.value),
        text: item.text ?? '',
        disabled: item.disabled,
      }))}
    />
  )
}

export const adapters = {
  'back-link': (options) => <BackLink href={options.href ?? '#'}>{content(options)}</BackLink>,
  breadcrumbs: (options) => (
    <Breadcrumbs
      collapseOnMobile={options.collapseOnMobile}
      items={objects(options.items).map((item) => ({ text: content(item), href: item.href }))}
    />
  ),
  button,
  checkboxes: (options) => (
    <Checkboxes {...group(options, 'govuk-checkboxes')} values={(options.values ?? []).map(String)} />
  ),
  'date-input': dateInput,
  details: (options) => (
    <Details
      id={options.id}
      open={options.open}
      classes={options.classes}
      summary={content({ text: options.summaryText, html: options.summaryHtml })}
    >
      {content(options)}
    </Details>
  ),
  'error-message': (options) => (
    <ErrorMessage id={options.id} classes={options.classes} attributes={options.attributes}>
      {content(options)}
    </ErrorMessage>
  ),
  'error-summary': (options) => (
    <ErrorSummary
      title={content({ text: options.titleText, html: options.titleHtml })}
      description={content({ text: options.descriptionText, html: options.descriptionHtml })}
      errors={(options.errorList ?? []).map((item) => ({ field: item.href?.slice(1), text: content(item) }))}
    />
  ),
  fieldset: (options) => (
    <Fieldset
      legend={content(options.legend)}
      legendSize={sizeIn(options.legend?.classes)}
      asHeading={options.legend?.isPageHeading}
      describedBy={options.describedBy}
      role={options.role}
      classes={options.classes}
      attributes={options.attributes}
    >
      {options.html && raw(options.html)}
    </Fieldset>
  ),
  'file-upload': (options) => <FileUpload {...field(options)} multiple={options.multiple} />,
  hint: (options) => (
    <Hint id={options.id} classes={options.classes} attributes={options.attributes}>
      {content(options)}
    </Hint>
  ),
  input,
  'inset-text': (options) => (
    <InsetText id={options.id} classes={options.classes}>
      {content(options)}
    </InsetText>
  ),
  label: (options) => (
    <Label
      htmlFor={options.for}
      size={sizeIn(options.classes)}
      asHeading={options.isPageHeading}
      classes={sizeIn(options.classes) ? undefined : options.classes}
      attributes={options.attributes}
    >
      {content(options)}
    </Label>
  ),
  'notification-banner': banner,
  pagination: (options) => <Pagination previous={pageLink(options.previous)} next={pageLink(options.next)} />,
  panel: (options) => (
    <Panel
      title={content({ text: options.titleText, html: options.titleHtml })}
      headingLevel={options.headingLevel as 2 | undefined}
    >
      {content(options)}
    </Panel>
  ),
  'phase-banner': (options) => <PhaseBanner tag={content(options.tag)}>{content(options)}</PhaseBanner>,
  radios: (options) => (
    <Radios
      {...group(options, 'govuk-radios')}
      value={options.value}
      inline={options.classes?.includes('govuk-radios--inline')}
    />
  ),
  select,
  'skip-link': (options) => <SkipLink href={options.href}>{content(options)}</SkipLink>,
  'summary-list': summaryList,
  table,
  tabs,
  tag,
  'task-list': taskList,
  textarea: (options) => (
    <Textarea
      {...field(options)}
      value={options.value}
      rows={options.rows}
      autoComplete={options.autocomplete}
      spellCheck={options.spellcheck}
    />
  ),
  'warning-text': (options) => <WarningText>{content(options)}</WarningText>,
} satisfies Record<string, (options: FixtureOptions) => ReactElement>
