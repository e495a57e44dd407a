import { shownCode } from '../../dossiers/index.js'
import { type Payment, receiptNumber } from '../../payments/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  ButtonGroup,
  CitizenLayout,
  Columns,
  formatMoney,
  Heading,
  Link,
  localPath,
  type PageFrame,
  Panel,
  Paragraph,
} from '../../ui/index.js'
import type { PayView } from './pay-view.js'
import { ReceiptTable } from './receipt-table.js'
import { payTexts } from './texts.js'
import type { PayTexts } from './texts.vi.js'

export interface ReturnedPageProps {
  frame: PageFrame
  view: PayView
  payment: Payment
  /** How often the page has loaded itself again. */
  looks: number
}

const secondsBetweenLooks = 5
const mostLooks = 24

/** Back from the gateway: what became of the payment, as far as we know it from the gateway itself. */
export function ReturnedPage({ frame, view, payment, looks }: ReturnedPageProps) {
  const words = payTexts[frame.language]
  const { submissionCode } = view.dossier
  const dossierPath = localPath(frame.language, paths.dossier(submissionCode))
  return (
    <CitizenLayout
      frame={frame}
      title={titleOf(payment, words)}
      isPrivate
      before={<BackLink href={dossierPath}>{words.back}</BackLink>}
    >
      <Columns>
        {payment.state === 'paid' && <Paid view={view} payment={payment} words={words} dossierPath={dossierPath} />}
        {payment.state === 'open' && <Waiting frame={frame} view={view} payment={payment} looks={looks} />}
        {(payment.state === 'failed' || payment.state === 'expired') && (
          <>
            <Heading caption={words.caption(shownCode(view.dossier))}>{words.returned.failedTitle}</Heading>
            <Paragraph lead>{payment.state === 'failed' ? words.returned.failed : words.returned.expired}</Paragraph>
            <ButtonGroup>
              <Button href={localPath(frame.language, paths.payDossier(submissionCode))}>{words.returned.again}</Button>
              <Link href={dossierPath}>{words.returned.dossier}</Link>
            </ButtonGroup>
          </>
        )}
      </Columns>
    </CitizenLayout>
  )
}

function titleOf({ state }: Payment, { returned }: PayTexts): string {
  if (state === 'paid') return returned.paidTitle
  return state === 'open' ? returned.waitingTitle : returned.failedTitle
}

interface PaidProps {
  view: PayView
  payment: Payment
  words: PayTexts
  dossierPath: string
}

function Paid({ view, payment, words, dossierPath }: PaidProps) {
  const { dossier, receipts } = view
  const mine = receipts.filter((receipt) => receipt.paymentId === payment.id)
  const [receipt] = mine
  return (
    <>
      <Panel title={words.returned.paidTitle}>
        {receipt && words.returned.receiptNumber(receiptNumber(receipt.number))}
      </Panel>
      <Paragraph lead>{words.returned.paid(formatMoney(payment.amountVnd))}</Paragraph>
      <ReceiptTable code={dossier.submissionCode} receipts={mine} />
      <Button href={dossierPath} variant="secondary">
        {words.returned.dossier}
      </Button>
    </>
  )
}

function Waiting({ frame, view, payment, looks }: ReturnedPageProps) {
  const words = payTexts[frame.language]
  const isLong = looks >= mostLooks
  const look = `${localPath(frame.language, paths.payReturned(view.dossier.submissionCode))}?ma=${payment.reference}`
  return (
    <>
      {!isLong && <meta httpEquiv="refresh" content={`${secondsBetweenLooks}; url=${look}&lan=${looks + 1}`} />}
      <Heading caption={words.caption(shownCode(view.dossier))}>{words.returned.waitingTitle}</Heading>
      <Paragraph lead>{isLong ? words.returned.waitingLong : words.returned.waiting}</Paragraph>
      <Button href={look} variant="secondary">
        {words.returned.look}
      </Button>
    </>
  )
}
