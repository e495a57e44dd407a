import { unreachable } from '../platform/errors.js'
import { formatMoment, formatMoney } from './figures.js'
import type { Notice, NoticeSubject, Wording } from './notice.js'

const ways = {
  portal: 'Download it on the portal',
  email: 'See your mailbox and the portal',
  postal: 'It is sent by post; hand any originals asked for to the postal worker',
  counter: 'Bring the acceptance receipt and the originals to the counter',
} as const

/** What a notice says in English. */
export function wordingEn(notice: Notice, about: NoticeSubject): Wording {
  const said = sentences(notice, about)
  return {
    sms: notice.template === 'phone_code' ? said.short : `${said.short} ${about.link}`,
    subject: `[Một Cửa] ${said.subject}${about.code && ` – dossier ${about.code}`}`,
    body: [
      'Dear Sir or Madam,',
      said.full,
      `Details: ${about.link}`,
      `For help call ${about.agencyName}: ${about.hotline}.`,
    ].join('\n\n'),
  }
}

const afterTheTime = { stop: 'the work on it stops', return: 'it is returned to you' } as const

function sentences(notice: Notice, about: NoticeSubject): { short: string; subject: string; full: string } {
  const dossier = `Dossier ${about.code}`
  switch (notice.template) {
    case 'submitted':
      return plain(
        'Dossier received',
        `${dossier} was submitted. You will hear from the agency before ${formatMoment(notice.answerBy)}. The confirmation, with name, size and SHA-256 of every file, is kept on the page of the dossier.`,
      )
    case 'accepted':
      return plain('Dossier accepted', `${dossier} was accepted. The result is due ${formatMoment(notice.dueAt)}.`)
    case 'papers_received':
      return plain(
        'The agency has your dossier',
        `${dossier} has reached the agency that settles it. The limit counts from now; the result is due ${formatMoment(notice.dueAt)}.`,
      )
    case 'declined':
      return {
        subject: 'Dossier declined',
        short: `${dossier} was declined. The reason and guidance:`,
        full: `${dossier} was declined for this reason: ${notice.reason}`,
      }
    case 'supplement_requested':
      return {
        subject: 'Please supplement your dossier',
        short: `${dossier} needs ${notice.items.length} item(s). See and supplement:`,
        full: [`${dossier} needs the following${notice.answerBy ? ` before ${formatMoment(notice.answerBy)}` : ''}:`]
          .concat(notice.items.map((item, index) => `${index + 1}. ${item}`))
          .concat(notice.answerBy ? [`Without an answer by then ${afterTheTime[notice.onNoAnswer]}.`] : [])
          .join('\n'),
      }
    case 'supplement_reminder':
      return plain(
        'Your supplement is due soon',
        `${dossier} waits for your supplement until ${formatMoment(notice.answerBy)}; after that ${afterTheTime[notice.onNoAnswer]}.`,
      )
    case 'supplement_lapsed':
      return notice.onNoAnswer === 'return'
        ? plain(
            'Dossier returned',
            `${dossier} was not supplemented in time and is returned to you. Original papers are handed back at the counter; you may submit again at any time.`,
          )
        : plain(
            'Dossier stopped',
            `${dossier} was not supplemented in time; the work on it has stopped. You may submit a new one at any time.`,
          )
    case 'supplemented':
      return plain('Supplement received', `${dossier}: your supplement was received and is with the officer again.`)
    case 'payment_due':
      return plain(
        'Payment due',
        `${dossier}: ${formatMoney(notice.amountVnd)} is to be paid, online or at the counter.`,
      )
    case 'payment_received':
      return plain(
        'Payment received',
        `${dossier}: ${formatMoney(notice.amountVnd)} received, receipt ${notice.receiptNumber}.`,
      )
    case 'result_ready':
      return plain(
        notice.granted ? 'Your result is ready' : 'A decision was made',
        `${dossier} ${notice.granted ? 'has its result' : 'was refused; the decision gives the reasons'}. ${ways[notice.howToGet]}.`,
      )
    case 'returned':
      return plain('Result returned', `${dossier}: the result was returned. Please rate the service.`)
    case 'withdrawn':
      return plain('Dossier withdrawn', `${dossier} was withdrawn at your request.`)
    case 'paper_infected':
      return {
        subject: 'A paper of your dossier holds malware',
        short: `${dossier}: the file of ${notice.paper} holds malware and must be sent again. See how:`,
        full: `A later check found that the file “${notice.fileName}” (${notice.paper}) of ${dossier} holds malware, so the agency cannot open it. Scan or photograph the paper again, if possible with another device, and clean the device you used. When the agency asks for a supplement, send the new file on the page of the dossier.`,
      }
    case 'paper_removed':
      return {
        subject: 'A file with malware was taken out of your dossier',
        short: `${dossier}: the file with malware was taken out. The reason:`,
        full: `The file with malware was taken out of ${dossier}. Reason: ${notice.reason}`,
      }
    case 'stop_asked':
      return plain(
        'Your wish to stop was received',
        `${dossier}: your wish that the work stops was received. ${about.agencyName} will answer; until then the work goes on.`,
      )
    case 'stop_refused':
      return {
        subject: 'The work goes on',
        short: `${dossier} is not stopped. The reason:`,
        full: `${dossier} is still worked on. Why it was not stopped as you asked: ${notice.reason}`,
      }
    case 'stopped':
      return {
        subject: 'Dossier stopped',
        short: `${dossier} was stopped. The reason:`,
        full: `${dossier} was stopped. Reason: ${notice.reason}`,
      }
    case 'apology':
      return {
        subject: 'Apology and new appointment',
        short: `${about.agencyName} begs your pardon: dossier ${about.code} is late. New appointment ${formatMoment(notice.newDueAt)}.`,
        full: `${about.agencyName} begs your pardon: the result of dossier ${about.code} cannot be ready as appointed. Reason: ${notice.reason}\n\nThe new appointment is ${formatMoment(notice.newDueAt)}. The letter is on the portal.`,
      }
    case 'due_date_changed': {
      const appointment = notice.what === 'result' ? 'result is due' : 'agency answers by'
      return {
        subject: notice.what === 'result' ? 'The due date has changed' : 'The agency answers by another time',
        short: `${dossier}: new days off were announced. The ${appointment} ${formatMoment(notice.to)}, no longer ${formatMoment(notice.from)}.`,
        full: `New days off were announced, so the time for dossier ${about.code} was worked out anew. The ${appointment} ${formatMoment(notice.to)}, no longer ${formatMoment(notice.from)}. How each day counts is shown on the portal.`,
      }
    }
    case 'draft_expiring':
      return plain(
        'A draft is about to be deleted',
        `A draft that you have not submitted is deleted at ${formatMoment(notice.deletedAt)}, with its files. Open and save it to keep it:`,
      )
    case 'phone_code':
      return plain('Code', `Code for ${about.code}: ${notice.code}. Valid for 5 minutes. Give it to nobody.`)
    default:
      return unreachable(notice)
  }
}

const plain = (subject: string, sentence: string): { short: string; subject: string; full: string } => ({
  subject,
  short: sentence,
  full: sentence,
})
