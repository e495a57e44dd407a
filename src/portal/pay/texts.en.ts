import type { PayTexts } from './texts.vi.js'

export const en: PayTexts = {
  title: 'Pay fees and charges',
  caption: (code) => `Dossier ${code}`,
  back: 'Back to the dossier',
  kinds: { fee: 'Fee', charge: 'Charge' },
  collect: {
    at_acceptance: 'Due before the dossier is accepted. Until it is paid, the officer cannot accept it.',
    at_supplement: 'Due when you supplement the dossier.',
    before_return: 'Due before you get the result. Until it is paid, the result cannot be returned.',
  },
  obligation: 'A financial obligation to meet before processing goes on. The waiting does not count in the time limit.',
  labels: { amount: 'Amount', why: 'When and why', basis: 'Legal basis', total: 'Total' },
  noBasis: 'as the procedure provides',
  choose: 'Choose what to pay now',
  chooseMissing: 'Choose at least one item to pay.',
  onlineTitle: 'Pay online',
  onlineText:
    'You go to the page of the payment gateway, choose a bank or a wallet, and come back here. This portal neither sees nor keeps your card or account number.',
  onlineButton: (amount) => `Pay ${amount} online`,
  onlineButtonChosen: 'Pay the chosen items online',
  onlineMinutes: (minutes) => `You have ${minutes} minutes to finish on the page of the payment gateway.`,
  belowMinimum: (amount) => `The payment gateway takes ${amount} or more. Please pay this at the counter.`,
  notNow: 'In its present status this dossier takes no payment.',
  underWayTitle: 'A payment is under way',
  underWay: (amount, until) =>
    `You began to pay ${amount}. You can go on until ${until}; if you have paid, please wait for the gateway to confirm.`,
  underWayOver: (amount) =>
    `The time for paying ${amount} has run out. We are asking the gateway; please reload this page in a few minutes. Do not pay again if money was taken.`,
  underWayLook: 'See this payment',
  counterTitle: 'Pay at the counter',
  counterText:
    'Pay in cash or by transfer at the one-stop counter and get the receipt at once. Please bring the dossier code.',
  counter: { name: 'Where', address: 'Address', hours: 'Opening hours', phone: 'Telephone' },
  nothingDue: 'No fee or charge of this dossier waits to be paid.',
  receiptsTitle: 'Receipts',
  receipt: (series, number) => `Receipt ${series} no. ${number}`,
  receiptColumns: { number: 'Receipt', at: 'Paid on', method: 'How', amount: 'Amount' },
  methods: { cash: 'Cash', transfer: 'Bank transfer', online: 'Online' },
  refusals: {
    not_available_now: 'In its present status this dossier takes no payment.',
    nothing_due: 'What you chose was paid already or is no longer due.',
    below_minimum: 'The amount is less than the gateway takes. Please pay this at the counter.',
    above_maximum: 'The amount is more than the gateway takes at once. Pay item by item, or at the counter.',
    earlier_open:
      'A payment for this is under way. Finish it first, or wait until its time runs out, so that you do not pay twice.',
    switched_off: 'Online payment is switched off. Pay at the counter, or try again when it is back.',
    confirming_earlier:
      'We are asking the gateway about your earlier payment. Please try again in a few minutes, so that you do not pay twice.',
  },
  downTitle: 'The payment gateway does not answer',
  down: 'No money was taken. Your dossier is kept as it is; only paying online has to wait. You can try again in a few minutes, or pay at the counter.',
  returned: {
    paidTitle: 'Payment received',
    paid: (amount) => `We received ${amount}. You are told the receipt number by SMS and email.`,
    receiptNumber: (number) => `Receipt no. ${number}`,
    waitingTitle: 'Waiting for the gateway to confirm',
    waiting:
      'You need not pay again. This page reloads by itself every few seconds; you can close it, and we will send you a message once it is confirmed.',
    waitingLong:
      'The gateway confirms more slowly than usual. We go on asking every minute and will send you a message. Please do not pay again.',
    look: 'Look again now',
    failedTitle: 'The payment did not succeed',
    failed: 'The gateway says that the payment failed or was cancelled. You can pay again.',
    expired: 'The time for paying has run out. You can pay again.',
    again: 'Pay again',
    dossier: 'Back to the dossier',
  },
}
