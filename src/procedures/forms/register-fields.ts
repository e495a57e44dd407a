import type { FormDefinition, FormField } from '../form.js'
import type { Posted } from './posted.js'

/** What stands behind a person's id in the value of the button by which a register is asked, and of the one that leaves its answer. */
const presses = { ask: 'register', leave: 'byhand' } as const

export type RegisterPress = { field: FormField; press: keyof typeof presses; page: string }

/** Value of a person's button for the register. */
export const asksRegister = (fieldId: string, press: keyof typeof presses): string => `${fieldId}-${presses[press]}`

/** People whom a form lets be looked up, each with its page. */
export function registerFields(form: FormDefinition | undefined): { field: FormField; page: string }[] {
  return (form?.pages ?? []).flatMap(({ id: page, sections }) =>
    sections.flatMap(({ fields }) => fields.filter(({ register }) => register).map((field) => ({ field, page }))),
  )
}

/** Which person's button for the register was pressed. */
export function pressedRegister(form: FormDefinition, posted: Posted, button: string): RegisterPress | undefined {
  const pressed = posted[button]
  for (const { field, page } of registerFields(form)) {
    if (pressed === asksRegister(field.id, 'ask')) return { field, page, press: 'ask' }
    if (pressed === asksRegister(field.id, 'leave')) return { field, page, press: 'leave' }
  }
  return undefined
}
