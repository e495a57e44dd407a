import { type Fields, textOf } from '../../surface/route.js'
import { InsetText, TextInput } from '../../ui/index.js'
import type { DossierView } from './load-dossier.js'
import { dossierTexts } from './texts.vi.js'

interface HandOverFieldsProps {
  view: DossierView
  body: Fields
  errorOf: (field: string) => string | undefined
}

/** Who received the result, and where it is signed for. */
export function HandOverFields({ view, body, errorOf }: HandOverFieldsProps) {
  return (
    <>
      <ParcelsToHand view={view} />
      <TextInput
        id="nguoi-nhan"
        label="Họ tên người nhận"
        value={textOf(body, 'nguoi-nhan') || view.applicant.fullName}
        error={errorOf('nguoi-nhan')}
        required
      />
      <TextInput
        id="ky-nhan"
        label="Ký nhận"
        hint="Số thứ tự trong sổ giao nhận, hoặc họ tên người nhận đã ký trên giấy hẹn."
        value={textOf(body, 'ky-nhan')}
        error={errorOf('ky-nhan')}
        required
      />
    </>
  )
}

/** What goes to the postal worker: where to, and which originals come back for it (S4.8). */
function ParcelsToHand({ view: { shipments, definition } }: { view: DossierView }) {
  const words = dossierTexts.shipment
  const nameOf = (id: string) => definition.requiredDocuments.find((document) => document.id === id)?.name.vi ?? id
  return shipments
    .filter(({ state }) => state === 'registered')
    .map(({ id, orderNumber, address, papersToHand }) => (
      <InsetText key={id}>
        {dossierTexts.facts.shipment} <strong>{orderNumber}</strong>. {words.to}: {address}. {words.papers}:{' '}
        {papersToHand.length > 0 ? papersToHand.map(nameOf).join('; ') : words.noPapers}.
      </InsetText>
    ))
}
