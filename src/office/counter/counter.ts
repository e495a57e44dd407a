import type { Role } from '../../agencies/index.js'
import { paths } from '../../surface/paths.js'
import type { Route } from '../../surface/route.js'
import { fileAtCounter, showCheck } from './check-step.js'
import { showPerson, startAtCounter } from './person-step.js'
import { resume, saveFormPage, saveReturn, showFormPage, showReturn } from './question-step.js'

const receivers: readonly Role[] = ['receiver', 'counter_head']
const access = { officer: receivers }
const form = paths.counterForm(':id', ':page')
const returning = paths.counterReturn(':id')
const check = paths.counterCheck(':id')

/** Filing for a person who stands at the counter (S0.3): works while every partner is down. */
export const counterRoutes: Route[] = [
  { method: 'GET', path: paths.officeCounter, access, handle: (request, needs) => showPerson(request, needs) },
  { method: 'POST', path: paths.officeCounter, access, audit: 'start_counter_draft', handle: startAtCounter },
  { method: 'GET', path: paths.counterDraft(':id'), access, handle: resume },
  { method: 'GET', path: form, access, handle: showFormPage },
  { method: 'POST', path: form, access, audit: 'save_counter_draft', takesFiles: true, handle: saveFormPage },
  { method: 'GET', path: returning, access, handle: showReturn },
  { method: 'POST', path: returning, access, audit: 'save_counter_draft', handle: saveReturn },
  { method: 'GET', path: check, access, handle: showCheck },
  { method: 'POST', path: check, access, audit: 'file_at_counter', takesFiles: true, handle: fileAtCounter },
]
