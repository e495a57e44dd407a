import { classNames } from '../class-names.js'
import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.js'

export interface RadiosProps extends ChoiceGroupProps {
  value?: string
  inline?: boolean
}

/** One choice out of a few, all of them seen at once. */
export function Radios({ value, inline, ...group }: RadiosProps) {
  const classes = classNames(inline && 'govuk-radios--inline', group.classes)
  return (
    <ChoiceGroup
      group={{ ...group, classes }}
      kind={{ block: 'radios', isChosen: (candidate) => candidate === value }}
    />
  )
}
