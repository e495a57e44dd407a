import type { vi } from './texts.vi.js'

export const en: typeof vi = {
  legend: 'Show that this is not a program',
  work: 'Tick the box. Your browser will confirm by itself within seconds.',
  digitsInstead: 'Use six digits instead of this box',
  image: 'Six digits, drawn bent. You can hear them, in Vietnamese, with the player beside.',
  sound: 'Hear the six digits (in Vietnamese)',
  soundFile: 'Download the sound file',
  digits: 'Type the six digits you see or hear',
  hint: 'Digits from 0 to 9 only. You may listen as often as you like.',
  another: 'Show six other digits',
  problems: {
    missing: 'Type the six digits of the picture or of the sound',
    wrong: 'The digits were wrong or too old. Please type the six new digits below',
  },
}
