import { nodeAt, pathOf } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { textOf } from '../../surface/route.js'
import { Button, Form, Heading, Link, Paragraph, TextInput } from '../../ui/index.js'
import { factsOf } from './item-facts.js'
import { keyOf, nameOf } from './item-names.js'
import { deedValues, newIdField, ofForm } from './part-deeds.js'
import type { PartPageProps } from './part-page.js'
import { type Children, placeOf } from './parts.js'
import { designerTexts as words } from './texts.vi.js'

interface ListProps extends PartPageProps {
  list: Children
  isClosed: boolean
}

/** A list of a part: its items, their order, and how one is added. */
export function ChildList({ design, address, list, isClosed, ...props }: ListProps) {
  const base = address.includes('.') ? address : placeOf(address)
  const path = [...pathOf(base), list.list]
  const items = nodeAt(design.definition, path)
  const listed = (Array.isArray(items) ? items : []).map((item, index) => ({
    address: [...path, keyOf(item, index)].join('.'),
    name: nameOf(item) || words.unnamed,
    about: factsOf(list.list, item),
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
            {!isClosed && (
              <MoveDeeds
                address={item.address}
                name={item.name}
                isFirst={index === 0}
                isLast={index === listed.length - 1}
              />
            )}
          </li>
        ))}
      </ol>
      {!isClosed && <NewItem {...props} design={design} address={address} list={list} />}
    </section>
  )
}

/** Beside properties it belongs to their form; alone it is its own, so that "enter" adds. */
function NewItem({ design, address, list, inputs, newIds, errors }: Omit<ListProps, 'isClosed'>) {
  const field = newIdField(list.list)
  const isOfForm = inputs.length > 0
  const fields = (
    <>
      {'id' in list.blank('') && (
        <TextInput
          id={field}
          label={words.newId(list.one)}
          hint={words.idHint}
          value={textOf(newIds, field)}
          width={20}
          error={errors.get(field)}
          {...(isOfForm && { attributes: ofForm })}
        />
      )}
      <Button
        variant="secondary"
        small
        name="viec"
        value={deedValues.add(list.list)}
        {...(isOfForm && { attributes: ofForm })}
      >
        {words.add(list.one)}
      </Button>
    </>
  )
  if (isOfForm) return fields
  return (
    <Form action={paths.adminDesignPart(design.id, address)} hidden={{ version: String(design.version) }}>
      {fields}
    </Form>
  )
}

interface MoveProps {
  address: string
  name: string
  isFirst: boolean
  isLast: boolean
}

function MoveDeeds({ address, name, isFirst, isLast }: MoveProps) {
  const ways = [
    { way: 'up', label: words.upOf(name), text: words.up, isOver: isFirst },
    { way: 'down', label: words.downOf(name), text: words.down, isOver: isLast },
  ] as const
  return (
    <div className="mc-design-moves">
      {ways
        .filter(({ isOver }) => !isOver)
        .map(({ way, label, text }) => (
          <Button
            key={way}
            variant="quiet"
            small
            name="viec"
            value={deedValues[way](address)}
            attributes={{ ...ofForm, 'aria-label': label }}
          >
            {text}
          </Button>
        ))}
    </div>
  )
}
