import type { FiguresTexts } from './texts.vi.js'

/** The same in English. */
export const en: FiguresTexts = {
  title: 'Statistics',
  lead: (day) => `Counted daily by the very system that settles the dossiers, up to ${day}.`,
  year: 'Year',
  show: 'Show',
  summary: (year) => `Overview of ${year}`,
  received: 'Dossiers received',
  receivedOnline: 'Filed online',
  onlineRate: 'Online rate',
  otherWays: 'Counter, post',
  settled: 'Settled',
  onTime: 'On time',
  onTimeRate: 'On-time rate',
  none: 'No dossiers in this year yet.',
  byLevel: 'Procedures by online level',
  byLevelCaption: 'Published procedures by level',
  procedures: 'procedures',
  levelLink: 'What do the levels mean?',
  byMonth: 'By month',
  byMonthCaption: (year) => `Dossiers received by month, ${year}`,
  month: 'Month',
  byAgency: 'By agency',
  byAgencyCaption: (year) => `Dossiers received by agency, ${year}`,
  agencyTable: 'Settlement by agency',
  monthTable: 'Settlement by month',
  agency: 'Agency',
  method:
    'A dossier counts for the competent agency on the day it was filed, its result on the day of the decision. On time means decided no later than appointed.',
}
