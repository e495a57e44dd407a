import type { Typed } from './kept-text.js'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What a person has typed and chosen in a form, without what the page itself put there. */
export function typedIn(form: HTMLFormElement): Typed['fields'] {
  return controlsOf(form).flatMap((control): Typed['fields'] => {
    const isOpen = control.name === '' || (isTick(control) && !control.checked)
    if (isOpen) return []
    return [[control.name, control.value]]
  })
}

export const isSame = (one: Typed['fields'], other: Typed['fields']): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Puts typed text back where it was. */
export function typeInto(form: HTMLFormElement, { fields, focus }: Typed): void {
  const controls = controlsOf(form)
  for (const control of controls) {
    const texts = fields.filter(([name]) => name === control.name).map(([, text]) => text)
    if (isTick(control)) control.checked = texts.includes(control.value)
    else if (texts[0] !== undefined) control.value = texts[0]
  }
  // Questions that belong to a choice show themselves when the choice changes.
  controls[0]?.dispatchEvent(new Event('change', { bubbles: true }))
  document.getElementById(focus)?.focus()
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement && element.type !== 'hidden' && element.type !== 'file') ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement,
  )
}

const isTick = (control: Control): control is HTMLInputElement =>
  control.type === 'checkbox' || control.type === 'radio'
