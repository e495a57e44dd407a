import { writeContent } from '../src/content/index.js'
import type { CoreNeeds } from '../src/platform/needs.js'
import { contentSeeds } from './content.js'
import type { LoadedCity } from './load-city.js'

const day = 24 * 60 * 60_000

/** Writes the city's news and banner as its administrator would. Running it again changes nothing, since their addresses are taken. */
export async function loadContent(needs: CoreNeeds, { officers }: LoadedCity): Promise<void> {
  const officerId = officers.get('quantri.hoasen')
  if (!officerId) throw new Error('the demo city has no administrator')
  for (const { kind, slug, text, daysAgo } of contentSeeds) {
    const showsFrom = new Date(needs.now().getTime() - daysAgo * day)
    await writeContent(needs, { officerId, base: null, kind, slug, intent: 'publication', showsFrom, text })
  }
}
