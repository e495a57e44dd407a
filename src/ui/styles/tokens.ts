/** Every colour we use, once. The build makes `--ink` and the like from it for the style sheets; a test measures the contrasts. */
export interface Palette {
  /** Text. */
  ink: string
  'ink-soft': string
  /** Grounds, from the page to what lies sunken in it. */
  paper: string
  surface: string
  sunken: string
  /** Lines that only divide, and lines that must be seen: borders of fields. */
  line: string
  'line-strong': string
  link: string
  visited: string
  /** Lacquer red: the rule under the header, badges, links under the pointer. */
  lacquer: string
  /** Text and links that are lacquer red. */
  'lacquer-text': string
  /** Jade: primary buttons, what is done. */
  jade: string
  'jade-deep': string
  'jade-text': string
  'jade-tint': string
  /** Text on jade and on lacquer. */
  'on-colour': string
  /** Gold: focus. */
  gold: string
  'gold-tint': string
  'gold-text': string
  'amber-text': string
  'amber-tint': string
  red: string
  'red-deep': string
  'red-text': string
  'red-tint': string
  'sky-text': string
  'sky-tint': string
  'violet-text': string
  'violet-tint': string
  'rose-text': string
  'rose-tint': string
  'stone-text': string
  'stone-tint': string
}

export const light: Palette = {
  ink: '#14213d',
  'ink-soft': '#4b566b',
  paper: '#fbfaf7',
  surface: '#ffffff',
  sunken: '#f3f0e8',
  line: '#d9d5cc',
  'line-strong': '#7a7466',
  link: '#1c4a8c',
  visited: '#5b3679',
  lacquer: '#a4161a',
  'lacquer-text': '#a4161a',
  jade: '#0b7a4b',
  'jade-deep': '#075c38',
  'jade-text': '#075c38',
  'jade-tint': '#dff1e7',
  'on-colour': '#ffffff',
  gold: '#ffb703',
  'gold-tint': '#fff1c9',
  'gold-text': '#6b4a00',
  'amber-text': '#934407',
  'amber-tint': '#fdebd8',
  red: '#b00020',
  'red-deep': '#820018',
  'red-text': '#9a001c',
  'red-tint': '#fbe4e6',
  'sky-text': '#1a4a7a',
  'sky-tint': '#e2edf8',
  'violet-text': '#54307a',
  'violet-tint': '#eee6f6',
  'rose-text': '#8a1c55',
  'rose-tint': '#fae4ef',
  'stone-text': '#454a54',
  'stone-tint': '#ebe8e1',
}

/** The officer's workspace at night. */
export const dark: Palette = {
  ink: '#ece9e1',
  'ink-soft': '#b3b9c7',
  paper: '#10172a',
  surface: '#182138',
  sunken: '#0b1120',
  line: '#2f3a56',
  'line-strong': '#7f8aa6',
  link: '#9cc3ff',
  visited: '#cbb2ee',
  lacquer: '#a4161a',
  'lacquer-text': '#ffa69e',
  jade: '#0b7a4b',
  'jade-deep': '#0a6a41',
  'jade-text': '#8fe0b8',
  'jade-tint': '#123a2b',
  'on-colour': '#ffffff',
  gold: '#ffb703',
  'gold-tint': '#3d3113',
  'gold-text': '#ffd97a',
  'amber-text': '#ffc48a',
  'amber-tint': '#43290f',
  red: '#b00020',
  'red-deep': '#96001b',
  'red-text': '#ffb3b8',
  'red-tint': '#47141d',
  'sky-text': '#aed2f7',
  'sky-tint': '#1a3353',
  'violet-text': '#d8c2f2',
  'violet-tint': '#33264a',
  'rose-text': '#f6b8d5',
  'rose-tint': '#45203a',
  'stone-text': '#d0d3db',
  'stone-tint': '#2b3448',
}

/** Inks on fixed dark grounds that do not change at night: hero, footer, the bar of the workspace. */
export const fixed = {
  night: '#14213d',
  'on-night': '#f4f0e6',
  'on-night-soft': '#c9cedb',
  'lacquer-deep': '#7a0f12',
  'on-lacquer-soft': '#fbe3c8',
  gold: '#ffb703',
} as const

type Pair = [text: keyof Palette, ground: keyof Palette]

/** Text colour on ground, everywhere it happens in the style sheets; each at least 4.5:1. */
export const textPairs: Pair[] = [
  ...(['paper', 'surface', 'sunken'] as const).flatMap((ground): Pair[] => [
    ['ink', ground],
    ['ink-soft', ground],
    ['link', ground],
    ['visited', ground],
    ['lacquer-text', ground],
    ['red-text', ground],
    ['jade-text', ground],
    ['amber-text', ground],
  ]),
  ['on-colour', 'lacquer'],
  ['on-colour', 'jade'],
  ['on-colour', 'jade-deep'],
  ['on-colour', 'red'],
  ['on-colour', 'red-deep'],
  ['jade-text', 'jade-tint'],
  ['gold-text', 'gold-tint'],
  ['amber-text', 'amber-tint'],
  ['red-text', 'red-tint'],
  ['sky-text', 'sky-tint'],
  ['violet-text', 'violet-tint'],
  ['rose-text', 'rose-tint'],
  ['stone-text', 'stone-tint'],
  ['ink', 'gold-tint'],
  ['ink', 'red-tint'],
  ['ink', 'jade-tint'],
  ['ink', 'sky-tint'],
]

/** Borders of fields and drawings that must be seen; each at least 3:1. */
export const lineMarks: Pair[] = [
  ['line-strong', 'paper'],
  ['line-strong', 'surface'],
  ['line-strong', 'sunken'],
]

export const fixedTextPairs: [text: keyof typeof fixed, ground: keyof typeof fixed][] = [
  ['on-night', 'night'],
  ['on-night-soft', 'night'],
  ['gold', 'night'],
  ['night', 'gold'],
  ['on-lacquer-soft', 'lacquer-deep'],
]
