import type { LifeTexts } from './texts.vi.js'

export const en: LifeTexts = {
  intro: 'Answer a few questions and see which procedures you need and why. Your answers are not kept.',
  decide: 'Show what I need',
  missing: 'Choose an answer',
  missingOf: (question) => `Choose an answer: ${question}`,
  result: (count) => (count === 1 ? 'You need one procedure' : `You need ${count} procedures`),
  resultIntro: 'Do them in this order, unless an officer advises otherwise.',
  none: 'By your answers there is nothing to do yet.',
  noneCall: 'If you are not sure, call the hotline:',
  elsewhere: 'It is not taken in here; see the national portal.',
  change: 'Change the answers',
  all: 'All procedures of this event',
}
