import { formatTimeLeft } from '../format/working-time.js'
import { useLanguage } from '../language.js'
import { Tag, type TagTone } from './tag.js'

export type DueStanding = 'on_time' | 'due_soon' | 'overdue' | 'paused'

const tones: Record<DueStanding, TagTone> = { on_time: 'green', due_soon: 'orange', overdue: 'red', paused: 'grey' }

/** How much working time is left, the colour by what the deadline rules say. */
export function DueTag({ workingMinutesLeft, standing }: { workingMinutesLeft: number; standing: DueStanding }) {
  return <Tag tone={tones[standing]}>{formatTimeLeft(useLanguage(), workingMinutesLeft)}</Tag>
}
