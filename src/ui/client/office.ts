// What officers' browsers run: the citizens' comforts and the keys of the workspace.
import './citizen.js'
import { followProgress } from './follow-progress.js'
import { enableOfficeKeys } from './office-keys.js'
import { enablePaperViewing } from './paper-viewing.js'
import { enablePdfViewing } from './pdf-viewing.js'
import { showCurrentQueue } from './show-current-queue.js'
import { warnOfUnsaved } from './warn-unsaved.js'

enableOfficeKeys(document)
showCurrentQueue(document)
followProgress(document)
enablePaperViewing(document)
enablePdfViewing(document)
warnOfUnsaved(document)
