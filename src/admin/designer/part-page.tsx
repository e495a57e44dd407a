import { Fragment } from 'react'
import { type Design, fieldsOf, nodeAt, type Path, pathOf } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  Heading,
  Link,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  TextInput,
} from '../../ui/index.js'
import { designTools } from './design-tools.js'
import type { Input } from './input.js'
import { InputField, inputId } from './input-field.js'
import { paperPreviewOf } from './paper-preview.js'
import { type Children, type Part, placeOf } from './parts.js'
import { designerTexts as words } from './texts.vi.js'

export interface PartPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  design: Design
  address: string
  part: Part
  inputs: readonly Input[]
  /** What stands in each input, by its name. */
  values: ReadonlyMap<string, readonly string[]>
  errors: ReadonlyMap<string, string>
  /** Somebody else saved in between. */
  hasConflict?: boolean
  isSaved?: boolean
}

const namesId = 'feel-names'

/** One part of a design: its properties, and the lists below it. */
export function PartPage(props: PartPageProps) {
  const { frame, menu, design, address, part, inputs, values, errors } = props
  const title = nameOf(nodeAt(design.definition, pathOf(address))) || part.title
  return (
    <OfficeLayout frame={frame} title={title} queues={menu} hasErrors={errors.size > 0}>
      <BackLink href={upFrom(design.id, address)}>{part.isItem ? words.backToList : words.back}</BackLink>
      {props.hasConflict && <ErrorSummary title={words.conflict} errors={[]} />}
      {errors.size > 0 && <ErrorSummary errors={[...errors].map(([name, text]) => ({ field: inputId(name), text }))} />}
      {props.isSaved && <NotificationBanner type="success" heading={words.saved} />}
      <Heading caption={part.isItem ? part.title : design.definition.shortName.vi}>{title}</Heading>
      <Tools design={design} address={address} />
      {inputs.length > 0 && (
        <Form action={paths.adminDesignPart(design.id, address)} hidden={{ version: String(design.version) }}>
          {inputs.map((input) => (
            <Fragment key={input.name}>
              <InputField
                input={input}
                values={values.get(input.name) ?? []}
                error={errors.get(input.name)}
                namesId={namesId}
              />
              <PaperPreview design={design} input={input} />
            </Fragment>
          ))}
          <ButtonGroup>
            <Button name="viec" value="luu" preventDoubleClick>
              {words.save}
            </Button>
          </ButtonGroup>
        </Form>
      )}
      <FeelNames design={design} />
      {part.children.map((children) => (
        <ChildList key={children.list} {...props} list={children} />
      ))}
      {part.isItem && <ItemDeeds {...props} title={title} />}
    </OfficeLayout>
  )
}

const toolsOf: Readonly<Record<string, readonly ('diagram' | 'preview' | 'feel' | 'trial')[]>> = {
  form: ['preview', 'feel', 'trial'],
  process: ['diagram', 'trial'],
}

/** What shows the part at work, beside where it is written. */
function Tools({ design, address }: Pick<PartPageProps, 'design' | 'address'>) {
  const tools = toolsOf[address] ?? []
  if (tools.length === 0) return null
  return (
    <ButtonGroup>
      {tools.map((tool) => (
        <Button key={tool} href={paths.adminDesignDeed(design.id, designTools[tool])} variant="secondary" small>
          {words[tool]}
        </Button>
      ))}
    </ButtonGroup>
  )
}

/** Below the words of a paper: how it looks with them, as they were saved. */
function PaperPreview({ design, input: { name, label } }: { design: Design; input: Input }) {
  const address = paperPreviewOf(design, name)
  if (!address) return null
  return (
    <Paragraph>
      <Link href={address}>
        {words.paperPreview}
        <span className="govuk-visually-hidden">: {label}</span>
      </Link>
    </Paragraph>
  )
}

/** Names of fields: the browser offers them where an expression is typed. */
function FeelNames({ design }: { design: Design }) {
  const { form } = design.definition
  return (
    <datalist id={namesId}>
      {(form ? fieldsOf(form) : []).map(({ id, label }) => (
        <option key={id} value={id} label={label.vi} />
      ))}
    </datalist>
  )
}

function ChildList({ design, address, list, errors }: PartPageProps & { list: Children }) {
  const base = address.includes('.') ? address : placeOf(address)
  const path = [...pathOf(base), list.list]
  const items = nodeAt(design.definition, path)
  const listed = (Array.isArray(items) ? items : []).map((item, index) => ({
    address: [...path, keyOf(item, index)].join('.'),
    name: nameOf(item) || words.unnamed,
    about: aboutOf(item),
  }))
  return (
    <section aria-labelledby={`ds-${list.list}`}>
      <Heading level={2} id={`ds-${list.list}`}>
        {list.title}
      </Heading>
      {listed.length === 0 && <Paragraph>{words.noneYet(list.one)}</Paragraph>}
      <ol className="mc-design-list">
        {listed.map((item, index) => (
          <li key={item.address}>
            <div>
              <Link href={paths.adminDesignPart(design.id, item.address)}>{item.name}</Link>{' '}
              <span className="mc-soft">{item.about}</span>
            </div>
            <MoveDeeds
              design={design}
              address={item.address}
              name={item.name}
              isFirst={index === 0}
              isLast={index === listed.length - 1}
            />
          </li>
        ))}
      </ol>
      <Form
        action={paths.adminDesignPart(design.id, address)}
        hidden={{ version: String(design.version), danhsach: list.list }}
      >
        {'id' in list.blank('') && (
          <TextInput
            id={`moi-${list.list}`}
            label={words.newId(list.one)}
            hint={words.idHint}
            width={20}
            error={errors.get(`moi-${list.list}`)}
          />
        )}
        <Button variant="secondary" small name="viec" value="them">
          {words.add(list.one)}
        </Button>
      </Form>
    </section>
  )
}

interface MoveProps {
  design: Design
  address: string
  name: string
  isFirst: boolean
  isLast: boolean
}

function MoveDeeds({ design, address, name, isFirst, isLast }: MoveProps) {
  const label = (text: string) => ({ 'aria-label': text })
  return (
    <Form
      action={paths.adminDesignPart(design.id, address)}
      hidden={{ version: String(design.version) }}
      classes="mc-design-moves"
    >
      {!isFirst && (
        <Button variant="quiet" small name="viec" value="len" attributes={label(words.upOf(name))}>
          {words.up}
        </Button>
      )}
      {!isLast && (
        <Button variant="quiet" small name="viec" value="xuong" attributes={label(words.downOf(name))}>
          {words.down}
        </Button>
      )}
    </Form>
  )
}

function ItemDeeds({ design, address, title }: PartPageProps & { title: string }) {
  return (
    <Form
      action={paths.adminDesignPart(design.id, address)}
      hidden={{ version: String(design.version) }}
      classes="mc-design-removal"
    >
      <Button variant="warning" small name="viec" value="xoa" attributes={{ 'aria-label': words.removeOf(title) }}>
        {words.remove}
      </Button>
    </Form>
  )
}

const keyOf = (item: unknown, index: number): string =>
  typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : String(index)

/** What an item is called: by its own name, title, label or document. */
function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return ''
  const node = item as Record<string, unknown>
  for (const property of ['name', 'title', 'label'])
    if (typeof node[property] === 'object' && node[property] !== null) return (node[property] as { vi: string }).vi
  return typeof node.document === 'string' ? node.document : String(node.id ?? '')
}

function aboutOf(item: unknown): string {
  const node = item as { id?: string; hours?: number; kind?: string }
  return [node.id, node.hours === undefined ? undefined : `${node.hours} giờ`, node.kind].filter(Boolean).join(' · ')
}

/** The list that an item stands in, or the design. */
export function upFrom(designId: string, address: string): string {
  const path: Path = pathOf(address)
  if (path.length < 2) return paths.adminDesign(designId)
  const owner = path.slice(0, -2)
  if (owner.length >= 2) return paths.adminDesignPart(designId, owner.join('.'))
  return paths.adminDesignPart(designId, ownerSections[path.at(-2) ?? ''] ?? 'general')
}

const ownerSections: Record<string, string> = {
  requiredDocuments: 'papers',
  templates: 'papers',
  fees: 'money',
  workflow: 'process',
  results: 'documents',
  legalBasis: 'information',
  caseLimits: 'information',
  pages: 'form',
}
