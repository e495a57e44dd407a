import { extents } from '../content/index.js'
import { type Language, textIn } from '../platform/text.js'
import type { OnlineService } from '../procedures/procedure.js'
import type { LevelCount } from '../statistics/index.js'
import { Tag, type TagTone, useLanguage } from '../ui/index.js'
import { levelInWords } from './time-limit-words.js'

const tones: Record<OnlineService['extent'], TagTone> = { full: 'green', partial: 'blue', none: 'grey' }

/** How far a service goes online: the label of today's law, and beside it the level of the older scale that people know. */
export function LevelLabel({ extent, level }: { extent: OnlineService['extent']; level: number }) {
  const language = useLanguage()
  const name = extents.find((candidate) => candidate.extent === extent)?.name
  return (
    <span className="mc-level">
      {name && <Tag tone={tones[extent]}>{textIn(language, name)}</Tag>}{' '}
      <span className="mc-level__number">{levelInWords(language, level)}</span>
    </span>
  )
}

/** The same on one line, for charts: `Mức độ 4 – Toàn trình`. */
export function levelName(language: Language, { level, extent }: Pick<LevelCount, 'level' | 'extent'>): string {
  const name = extents.find((candidate) => candidate.extent === extent)?.name
  const number = levelInWords(language, level)
  return `${number.charAt(0).toUpperCase()}${number.slice(1)}${name ? ` – ${textIn(language, name)}` : ''}`
}
