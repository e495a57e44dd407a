/**
 * Shows the questions that belong to a choice only while it is chosen, and lets an exclusive box clear the others.
 * The markup is the design base's; its own script also sets `aria-expanded` on radios, which ARIA does not allow.
 */
export function enableChoices(root: Document): void {
  for (const input of choices(root)) {
    const target = input.dataset.ariaControls
    if (!target) continue
    input.setAttribute('aria-controls', target)
    delete input.dataset.ariaControls
  }
  root.addEventListener('change', (event) => {
    const input = event.target
    if (!(input instanceof HTMLInputElement)) return
    if (input.type === 'checkbox' && input.checked) clearOthers(root, input)
    showChosen(root)
  })
  addEventListener('pageshow', () => showChosen(root))
  showChosen(root)
}

function choices(root: Document): NodeListOf<HTMLInputElement> {
  return root.querySelectorAll('.govuk-radios__input, .govuk-checkboxes__input')
}

function showChosen(root: Document): void {
  for (const input of choices(root)) {
    const target = root.getElementById(input.getAttribute('aria-controls') ?? '')
    if (!target) continue
    const block = input.type === 'radio' ? 'radios' : 'checkboxes'
    target.classList.toggle(`govuk-${block}__conditional--hidden`, !input.checked)
    if (input.type === 'checkbox') input.setAttribute('aria-expanded', String(input.checked))
  }
}

function clearOthers(root: Document, chosen: HTMLInputElement): void {
  const isExclusive = chosen.dataset.behaviour === 'exclusive'
  for (const other of root.querySelectorAll<HTMLInputElement>('.govuk-checkboxes__input')) {
    if (other === chosen || other.name !== chosen.name || other.form !== chosen.form) continue
    if (isExclusive || other.dataset.behaviour === 'exclusive') other.checked = false
  }
}
