import { Fragment, type ReactNode } from 'react'
import { type Attributes, classNames } from '../class-names.js'
import { Fieldset } from './fieldset.js'
import { describingIds, FormGroup, HintAndError } from './form-field.js'
import { Hint } from './hint.js'
import { Label, type LabelSize } from './label.js'

export interface Choice {
  value: string
  text: ReactNode
  hint?: ReactNode
  disabled?: boolean
  checked?: boolean
  /** Further questions that belong to this choice; hidden until it is chosen when JavaScript runs. */
  conditional?: ReactNode
  /** Checkboxes only: choosing this one clears the others. */
  exclusive?: boolean
  /** For a form that needs ids and names of its own. */
  id?: string
  name?: string
  attributes?: Attributes
}

/** A word between choices, such as "hoặc". */
export interface ChoiceDivider {
  divider: string
}

export interface ChoiceGroupProps {
  id: string
  name?: string
  /** The question; without it the caller's own fieldset must ask. */
  label?: ReactNode
  labelSize?: LabelSize
  asHeading?: boolean
  hint?: ReactNode
  error?: ReactNode
  required?: boolean
  items: (Choice | ChoiceDivider)[]
  small?: boolean
  describedBy?: string
  classes?: string
  groupClasses?: string
  attributes?: Attributes
}

interface ChoiceKind {
  block: 'radios' | 'checkboxes'
  isChosen: (value: string) => boolean
}

/** What radios and checkboxes have in common. */
export function ChoiceGroup({ group, kind }: { group: ChoiceGroupProps; kind: ChoiceKind }) {
  const describedBy = describingIds(group)
  const inner = (
    <>
      <HintAndError id={group.id} hint={group.hint} error={group.error} />
      <Choices group={group} kind={kind} describedBy={group.label ? undefined : describedBy} />
    </>
  )
  return (
    <FormGroup error={group.error} classes={group.groupClasses}>
      {group.label ? (
        <Fieldset
          legend={group.label}
          legendSize={group.labelSize}
          asHeading={group.asHeading}
          required={group.required}
          describedBy={describedBy}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}

interface ChoicesProps {
  group: ChoiceGroupProps
  kind: ChoiceKind
  describedBy?: string
}

function Choices({ group, kind, describedBy }: ChoicesProps) {
  const block = `govuk-${kind.block}`
  return (
    <div
      className={classNames(block, group.small && `${block}--small`, group.classes)}
      {...group.attributes}
      data-module={block}
    >
      {group.items.map((item, index) => {
        const id = index === 0 ? group.id : `${group.id}-${index + 1}`
        if ('divider' in item) {
          return (
            <div key={id} className={`${block}__divider`}>
              {item.divider}
            </div>
          )
        }
        return (
          <ChoiceItem key={id} id={item.id ?? id} item={item} group={group} kind={kind} describedBy={describedBy} />
        )
      })}
    </div>
  )
}

function ChoiceItem({ id, item, group, kind, describedBy }: ChoicesProps & { id: string; item: Choice }) {
  const block = `govuk-${kind.block}`
  const checked = item.checked ?? kind.isChosen(item.value)
  const hintId = item.hint ? `${id}-item-hint` : undefined
  const described = kind.block === 'checkboxes' ? [describedBy, hintId].filter(Boolean).join(' ') : hintId
  return (
    <Fragment>
      <div className={`${block}__item`}>
        <input
          className={`${block}__input`}
          id={id}
          name={item.name ?? group.name ?? group.id}
          type={kind.block === 'radios' ? 'radio' : 'checkbox'}
          value={item.value}
          defaultChecked={checked}
          disabled={item.disabled}
          data-aria-controls={item.conditional ? `conditional-${id}` : undefined}
          data-behaviour={item.exclusive ? 'exclusive' : undefined}
          aria-describedby={described || undefined}
          {...item.attributes}
        />
        <Label htmlFor={id} classes={`${block}__label`}>
          {item.text}
        </Label>
        {item.hint && (
          <Hint id={hintId} classes={`${block}__hint`}>
            {item.hint}
          </Hint>
        )}
      </div>
      {item.conditional && (
        <div
          className={classNames(`${block}__conditional`, !checked && `${block}__conditional--hidden`)}
          id={`conditional-${id}`}
        >
          {item.conditional}
        </div>
      )}
    </Fragment>
  )
}
