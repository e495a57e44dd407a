// What citizens' browsers run. Everything here is a comfort; every page works without it.
import { createAll, ErrorSummary, NotificationBanner, SkipLink, Tabs } from 'govuk-frontend'
import { countCharacters } from './character-count.js'
import { enableChoices } from './choices.js'
import { offerPhotographs, sendChosenFiles } from './chosen-files.js'
import { enableCopying } from './copy-code.js'
import { makeSearchable } from './searchable.js'
import { sendFormsOnce } from './single-submit.js'
import { suggestWhileTyping } from './suggest.js'

for (const component of [ErrorSummary, NotificationBanner, SkipLink, Tabs]) createAll(component)
enableChoices(document)
enableCopying(document, navigator.clipboard)
makeSearchable(document)
sendFormsOnce(document)
suggestWhileTyping(document)
countCharacters(document)
sendChosenFiles(document)
offerPhotographs(document)
