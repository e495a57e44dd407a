import type { LogInTexts } from './texts.vi.js'

export const en: LogInTexts = {
  title: 'Log in',
  lead: 'You log in with your electronic identity (VNeID). This portal has no password of its own and keeps none of yours.',
  button: 'Log in with electronic identity',
  whyTitle: 'Why log in',
  why: [
    'Name, identity number and birth date come from your identity, so you need not type them.',
    'Your draft is saved after every step. You can close the browser and go on later.',
    'Only you see your dossiers, papers and results.',
  ],
  withoutTitle: 'No login needed',
  withoutTrack: 'Look up a dossier by its code',
  withoutProcedures: 'Read about procedures: papers, time limits, fees',
  withoutCounter: 'Find addresses and opening hours of one-stop counters',
  officers: 'Officers log in here',
  downTitle: 'The identity system does not answer',
  down: 'Logging in has to wait until the electronic identity system is back. Your drafts and submitted dossiers are kept.',
  meanwhileTitle: 'Meanwhile you can',
  meanwhileTrack: 'Look up a submitted dossier by its code',
  meanwhileCounter: 'File in person at a one-stop counter',
  callHotline: (hotline) => `Call the hotline ${hotline}`,
  again: 'Try to log in again',
  problems: {
    cancelled: 'You stopped logging in. Nothing was changed.',
    not_trusted: 'This login took too long or is no longer valid. Press the button below to log in again.',
    incomplete:
      'Your identity lacks a name, number or birth date. Have it completed by the police, then log in again, or file in person.',
  },
}
