export {
  type GroupEvidence,
  insertDues,
  insertObligation,
  listDues,
  type Obligation,
  type PaymentDue,
  sumDue,
  sumObligationsDue,
} from './dues.js'
export {
  afterRelief,
  collectionPoints,
  type FeeAsked,
  feeRulesFor,
  feesAsked,
  type GrantedRelief,
  ofTheCase,
  reliefFor,
  sameMoney,
} from './fees.js'
export type {
  ConfirmationOutcome,
  OnlinePayment,
  PaymentConfirmation,
  PaymentGateway,
  PaymentStanding,
} from './gateway.js'
export { type GatewayMessage, wasShownByGateway, writeGatewayMessage } from './gateway-messages.js'
export { type KnownGroup, knownGroups } from './known-groups.js'
export {
  findPaymentByReference,
  insertPayment,
  listOpenOnline,
  listPaidItems,
  listPayments,
  listPaymentsToAsk,
  lockPayment,
  type NewPayment,
  type OpenPayment,
  type Payment,
  totalOf,
} from './payments.js'
export {
  attachReceiptDocument,
  findReceipt,
  insertReceipt,
  listPaidTwice,
  listReceipts,
  listReceiptsBetween,
  type Receipt,
  type ReceiptOfDay,
  receiptForm,
  receiptNumber,
} from './receipts.js'
