// What the pages of a draft run besides: typing is saved on the way and kept in the browser until it has arrived, and checked.
import { keepDrafts } from './drafts/keep-draft.js'
import { loadChecks } from './drafts/load-checks.js'

keepDrafts(document)
loadChecks(document)
