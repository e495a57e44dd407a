import { Fragment } from 'react'
import { type Design, fieldsOf, nodeAt, pathOf } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import type { Fields } from '../../surface/route.js'
import {
  BackLink,
  Button,
  ButtonGroup,
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
  WarningText,
} from '../../ui/index.js'
import { ChildList } from './child-list.js'
import { designTools } from './design-tools.js'
import { ImportedFees } from './imported-fees.js'
import type { Input } from './input.js'
import { InputField, inputId } from './input-field.js'
import { itemsInside, nameOf, upFrom } from './item-names.js'
import { paperPreviewOf } from './paper-preview.js'
import { deedValues, formId, ofForm } from './part-deeds.js'
import type { Part } from './parts.js'
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
  /** Ids typed for new items. */
  newIds: Fields
  errors: ReadonlyMap<string, string>
  /** Somebody else saved in between. */
  hasConflict?: boolean
  isRemovalAsked?: boolean
  done?: 'saved' | 'removed'
}

const namesId = 'feel-names'

/** One part of a design: its properties, and the lists below it. */
export function PartPage(props: PartPageProps) {
  const { frame, menu, design, address, part, inputs, values, errors } = props
  const title = nameOf(nodeAt(design.definition, pathOf(address))) || part.title
  const { publishedFees } = design.definition
  const isClosed = design.publishedRevisionId !== null
  return (
    <OfficeLayout frame={frame} title={title} queues={menu} hasErrors={errors.size > 0}>
      <BackLink href={upFrom(design.id, address)}>{part.isItem ? words.backToList : words.back}</BackLink>
      {props.hasConflict && !isClosed && <ErrorSummary title={words.conflict} errors={[]} />}
      {errors.size > 0 && <ErrorSummary errors={[...errors].map(([name, text]) => ({ field: inputId(name), text }))} />}
      {props.done && <NotificationBanner type="success" heading={words.done[props.done]} />}
      <Heading caption={part.isItem ? part.title : design.definition.shortName.vi}>{title}</Heading>
      {isClosed && <InsetText>{words.closed}</InsetText>}
      {props.isRemovalAsked && !isClosed && <RemovalAsked {...props} title={title} />}
      {address === 'money' && publishedFees && <ImportedFees fees={publishedFees} isClosed={isClosed} />}
      <Tools design={design} address={address} />
      <Form
        id={formId}
        action={paths.adminDesignPart(design.id, address)}
        hidden={{ version: String(design.version) }}
        warnsUnsaved
      >
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
        {inputs.length > 0 && !isClosed && (
          <ButtonGroup>
            <Button name="viec" value={deedValues.save} preventDoubleClick>
              {words.save}
            </Button>
          </ButtonGroup>
        )}
      </Form>
      <FeelNames design={design} />
      {part.children.map((children) => (
        <ChildList key={children.list} {...props} list={children} isClosed={isClosed} />
      ))}
      {part.isItem && !props.isRemovalAsked && !isClosed && (
        <div className="mc-design-removal">
          <Button
            variant="warning"
            small
            name="viec"
            value={deedValues.askRemoval}
            attributes={{ ...ofForm, 'aria-label': words.removeOf(title) }}
          >
            {words.remove}
          </Button>
        </div>
      )}
    </OfficeLayout>
  )
}

/** What goes with the item is told before it goes; what was typed stays either way. */
function RemovalAsked({ design, address, title }: PartPageProps & { title: string }) {
  const inside = itemsInside(nodeAt(design.definition, pathOf(address)))
  return (
    <>
      <WarningText>{words.removeAsk(title, inside)}</WarningText>
      <ButtonGroup>
        <Button variant="warning" name="viec" value={deedValues.remove} attributes={ofForm} preventDoubleClick>
          {words.removeSurely}
        </Button>
        <Button variant="secondary" name="viec" value={deedValues.spare} attributes={ofForm}>
          {words.removeNot}
        </Button>
      </ButtonGroup>
    </>
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
