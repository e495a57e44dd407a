// Takes the place of the digits with work that the browser does by itself (ALTCHA). Where it cannot, the digits stay.
import 'altcha/external'
import 'altcha/i18n/vi'

const place = document.querySelector<HTMLElement>('[data-challenge-work]')
const digits = document.querySelector<HTMLElement>('[data-challenge-digits]')

if (place && digits && window.isSecureContext && window.Worker && crypto.subtle) {
  const { challengeWork = '', challengeWorker = '' } = place.dataset
  $altcha.algorithms.set('PBKDF2/SHA-256', () => new Worker(challengeWorker))
  const widget = document.createElement('altcha-widget')
  widget.setAttribute('challenge', challengeWork)
  widget.setAttribute('language', document.documentElement.lang)
  widget.setAttribute('name', 'altcha')
  const configuration = { humanInteractionSignature: false, hideLogo: true, hideFooter: true }
  widget.setAttribute('configuration', JSON.stringify(configuration))
  place.prepend(widget)
  place.hidden = false
  digits.hidden = true
  place.querySelector('[data-challenge-other]')?.addEventListener('click', () => {
    widget.remove()
    place.hidden = true
    digits.hidden = false
    digits.querySelector('input')?.focus()
  })
}
