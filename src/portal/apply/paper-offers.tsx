import type { ReactNode } from 'react'
import type { PersonPaper } from '../../documents/index.js'
import { codesInRegisters, type EarlierPaper, type FoundPaper, foundFor } from '../../dossiers/index.js'
import { textIn } from '../../platform/text.js'
import type { RequiredDocument } from '../../procedures/procedure.js'
import { Button, DateTime, formatMoment, Heading, InsetText, Paragraph, useLanguage } from '../../ui/index.js'
import type { DraftView } from './draft-view.js'
import { applyTexts } from './texts.js'

/** Name of the buttons that use a paper the person already has; the value names the required document and the paper. */
export const takeButton = 'dung'
/** The same for a file of an earlier dossier. */
export const againButton = 'dung-lai'

/** The same for a paper of the national e-document store. */
export const registeredButton = 'dung-kho'
/** Name of the button by which the store is asked. */
export const askStoreButton = 'hoi-kho'

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

/** Papers of the national e-document store for this one, as long as none was given for it. */
function registeredFor(document: RequiredDocument, { draft, definition, attachments }: DraftView): FoundPaper[] {
  if (attachments.some(({ requiredDocumentId }) => requiredDocumentId === document.id)) return []
  return foundFor(definition, draft.content.found?.papers ?? [], document.id)
}

/** What came of asking the store just now, when nothing was found out. */
export type StoreSaid = 'unavailable' | 'not_connected' | 'too_often'

/** Asks the national e-document store before anything is asked of the person (L11). */
export function AskStore({ view, said }: { view: DraftView; said?: StoreSaid | undefined }) {
  const words = applyTexts[useLanguage()].papers.registers
  const { found } = view.draft.content
  if (said === undefined && (!view.asksRegisters || codesInRegisters(view.definition).length === 0)) return null
  const status = said ? words[said] : found && words.found(found.papers.length, formatMoment(new Date(found.at)))
  return (
    <InsetText>
      <Heading level={2} size="s">
        {words.title}
      </Heading>
      <Paragraph>{words.text}</Paragraph>
      {status && (
        <p className="govuk-body" role="status">
          {status}
        </p>
      )}
      <Button variant="secondary" small name={askStoreButton} value="1">
        {found ? words.again : words.ask}
      </Button>
    </InsetText>
  )
}

export function PaperOffers({ document, view }: { document: RequiredDocument; view: DraftView }) {
  const language = useLanguage()
  const words = applyTexts[language].papers
  const offers = offersFor(document, view)
  const earlier = earlierFor(document, view)
  const registered = registeredFor(document, view)
  const name = textIn(language, document.name)
  return (
    <>
      {registered.length > 0 && (
        <InsetText>
          <Paragraph>{words.registers.offered(name)}</Paragraph>
          {registered.map(({ number, name: paper, agency }) => (
            <Offer key={number} button={registeredButton} value={offerValue(document.id, number)} name={paper}>
              {paper}, {number}, {agency}
            </Offer>
          ))}
        </InsetText>
      )}
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
