import { extents } from '../../content/index.js'
import { textIn } from '../../platform/text.js'
import type { OnlineService } from '../../procedures/procedure.js'
import { Tag, type TagTone, useLanguage } from '../../ui/index.js'
import { findTexts } from './texts.js'

const tones: Record<OnlineService['extent'], TagTone> = { full: 'green', partial: 'blue', none: 'grey' }

/** How far a service goes online: the label of today's law, and beside it the level of the older scale that people know. */
export function LevelLabel({ extent, level }: { extent: OnlineService['extent']; level: number }) {
  const language = useLanguage()
  const name = extents.find((candidate) => candidate.extent === extent)?.name
  return (
    <span className="mc-level">
      {name && <Tag tone={tones[extent]}>{textIn(language, name)}</Tag>}{' '}
      <span className="mc-level__number">{findTexts(language).procedure.levelName(level)}</span>
    </span>
  )
}
