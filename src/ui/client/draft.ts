// What the pages of a draft run besides: typing is saved on the way and kept in the browser until it has arrived.
import { keepDrafts } from './drafts/keep-draft.js'

keepDrafts(document)
