import type { ReactNode } from 'react'
import type { PersonPaper } from '../../documents/index.js'
import type { EarlierPaper } from '../../dossiers/index.js'
import { textIn } from '../../platform/text.js'
import type { RequiredDocument } from '../../procedures/procedure.js'
import { Button, DateTime, InsetText, Paragraph, useLanguage } from '../../ui/index.js'
import type { DraftView } from './draft-view.js'
import { applyTexts } from './texts.js'

/** Name of the buttons that use a paper the person already has; the value names the required document and the paper. */
export const takeButton = 'dung'
/** The same for a file of an earlier dossier. */
export const againButton = 'dung-lai'

export const offerValue = (documentId: string, paperId: string): string => `${documentId}:${paperId}`

/** More of the same paper would only hide what is asked for. */
const mostEarlier = 3

/** Papers the person already has for a required document and has not yet used, offered before anything is asked for. */
export function offersFor(document: RequiredDocument, { offered, attachments }: DraftView): PersonPaper[] {
  const isUsed = attachments.some(
    ({ requiredDocumentId, source }) => requiredDocumentId === document.id && source === 'e_document_store',
  )
  return isUsed ? [] : offered.filter(({ resultCode }) => resultCode && document.resultCodes?.includes(resultCode))
}

/** Files of earlier dossiers for this paper, as long as none was given for it. */
export function earlierFor(document: RequiredDocument, { earlier, attachments }: DraftView): EarlierPaper[] {
  if (attachments.some(({ requiredDocumentId }) => requiredDocumentId === document.id)) return []
  return earlier.filter(({ documentId }) => documentId === document.id).slice(0, mostEarlier)
}

export function PaperOffers({ document, view }: { document: RequiredDocument; view: DraftView }) {
  const language = useLanguage()
  const words = applyTexts[language].papers
  const offers = offersFor(document, view)
  const earlier = earlierFor(document, view)
  const name = textIn(language, document.name)
  return (
    <>
      {offers.length > 0 && (
        <InsetText>
          <Paragraph>{words.offered(name)}</Paragraph>
          {offers.map((offer) => (
            <Offer key={offer.id} button={takeButton} value={offerValue(document.id, offer.id)} name={offer.name}>
              {offer.name}, <DateTime at={offer.since} />
            </Offer>
          ))}
        </InsetText>
      )}
      {earlier.length > 0 && (
        <InsetText>
          <Paragraph>{words.offeredEarlier(name)}</Paragraph>
          {earlier.map(({ id, fileName, since, submissionCode }) => (
            <Offer key={id} button={againButton} value={offerValue(document.id, id)} name={fileName}>
              {fileName}, <DateTime at={since} /> ({submissionCode})
            </Offer>
          ))}
        </InsetText>
      )}
    </>
  )
}

interface OfferProps {
  button: string
  value: string
  name: string
  children: ReactNode
}

function Offer({ button, value, name, children }: OfferProps) {
  const words = applyTexts[useLanguage()].papers
  return (
    <div className="mc-offer">
      <p className="mc-files__name">{children}</p>
      <Button
        variant="secondary"
        small
        name={button}
        value={value}
        attributes={{ 'aria-label': `${words.use}: ${name}` }}
      >
        {words.use}
      </Button>
    </div>
  )
}
