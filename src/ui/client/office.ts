// What officers' browsers run: the citizens' comforts and the keys of the workspace.
import './citizen.js'
import { enableOfficeKeys } from './office-keys.js'
import { enablePaperViewing } from './paper-viewing.js'
import { enablePdfViewing } from './pdf-viewing.js'

enableOfficeKeys(document)
enablePaperViewing(document)
enablePdfViewing(document)
