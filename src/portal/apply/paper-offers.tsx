import type { PersonPaper } from '../../documents/index.js'
import { textIn } from '../../platform/text.js'
import type { RequiredDocument } from '../../procedures/procedure.js'
import { Button, DateTime, InsetText, Paragraph, useLanguage } from '../../ui/index.js'
import type { DraftView } from './draft-view.js'
import { applyTexts } from './texts.js'

/** Name of the buttons that use a paper the person already has; the value names the required document and the paper. */
export const takeButton = 'dung'

export const offerValue = (documentId: string, paperId: string): string => `${documentId}:${paperId}`

/** Papers the person already has for a required document and has not yet used, offered before anything is asked for. */
export function offersFor(document: RequiredDocument, { offered, attachments }: DraftView): PersonPaper[] {
  const isUsed = attachments.some(
    ({ requiredDocumentId, source }) => requiredDocumentId === document.id && source === 'e_document_store',
  )
  return isUsed ? [] : offered.filter(({ resultCode }) => resultCode && document.resultCodes?.includes(resultCode))
}

export function PaperOffers({ document, view }: { document: RequiredDocument; view: DraftView }) {
  const language = useLanguage()
  const words = applyTexts[language].papers
  const offers = offersFor(document, view)
  if (offers.length === 0) return null
  return (
    <InsetText>
      <Paragraph>{words.offered(textIn(language, document.name))}</Paragraph>
      {offers.map(({ id, name, since }) => (
        <div key={id} className="mc-offer">
          <p className="mc-files__name">
            {name}, <DateTime at={since} />
          </p>
          <Button
            variant="secondary"
            small
            name={takeButton}
            value={offerValue(document.id, id)}
            attributes={{ 'aria-label': `${words.use}: ${name}` }}
          >
            {words.use}
          </Button>
        </div>
      ))}
    </InsetText>
  )
}
