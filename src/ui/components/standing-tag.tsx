import type { DeadlineStanding } from '../../calendar/index.js'
import { textIn } from '../../platform/text.js'
import { useLanguage } from '../language.js'
import { standingWords } from '../texts/standing-words.js'
import { Tag } from './tag.js'

/** On time, due soon, overdue: the word alone, for those who do not count working hours. */
export function StandingTag({ standing }: { standing: DeadlineStanding }) {
  const { name, tone } = standingWords[standing]
  return <Tag tone={tone}>{textIn(useLanguage(), name)}</Tag>
}
