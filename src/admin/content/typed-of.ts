import type { Revision } from '../../content/index.js'
import type { Instant } from '../../platform/time.js'
import { wallClock } from '../../ui/index.js'
import { readTyped, type Typed } from './read-typed.js'

/** A revision as it stands in the form. */
export function typedOf(slug: string, revision: Revision): Typed {
  const { title, summary, body, link, audience, topic, procedureCode } = revision
  return {
    ...readTyped({}),
    'dia-chi': slug,
    'tieu-de': title.vi,
    'tom-tat': summary.vi,
    'noi-dung': body.vi,
    'tieu-de-en': title.en ?? '',
    'tom-tat-en': summary.en ?? '',
    'noi-dung-en': body.en ?? '',
    'lien-ket': link ?? '',
    'danh-cho': audience,
    'chuyen-muc': topic ?? '',
    'thu-tuc': procedureCode ?? '',
    ...(revision.showsFrom && partsOf('tu', revision.showsFrom)),
    ...(revision.showsUntil && partsOf('den', revision.showsUntil)),
  }
}

function partsOf(name: 'tu' | 'den', at: Instant): Partial<Typed> {
  const { day, month, year, hour, minute } = wallClock(at)
  const two = (number: number): string => String(number).padStart(2, '0')
  return {
    [`${name}-day`]: String(day),
    [`${name}-month`]: String(month),
    [`${name}-year`]: String(year),
    [`${name}-gio`]: `${two(hour)}:${two(minute)}`,
  }
}
