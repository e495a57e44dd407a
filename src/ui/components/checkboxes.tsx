import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.js'

export interface CheckboxesProps extends ChoiceGroupProps {
  values?: string[]
}

/** Any number of choices; also one box alone, for a declaration. */
export function Checkboxes({ values, ...group }: CheckboxesProps) {
  const isChosen = (candidate: string) => values?.includes(candidate) ?? false
  return <ChoiceGroup group={group} kind={{ block: 'checkboxes', isChosen }} />
}
