// What officers' browsers run: the citizens' comforts and the keys of the workspace.
import './citizen.js'
import { enableOfficeKeys } from './office-keys.js'

enableOfficeKeys(document)
