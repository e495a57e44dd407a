import type { Standing } from '../../content/index.js'
import { Tag, type TagTone } from '../../ui/index.js'
import { contentTexts } from './texts.vi.js'

const tones: Record<Standing, TagTone> = { shown: 'green', scheduled: 'blue', draft: 'yellow', ended: 'grey' }

export function StandingTag({ standing }: { standing: Standing }) {
  return <Tag tone={tones[standing]}>{contentTexts.standings[standing]}</Tag>
}
