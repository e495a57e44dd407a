import { legalDayAt } from '../../calendar/index.js'
import { asActor } from '../../platform/db.js'
import { keepBriefly } from '../../platform/keep-briefly.js'
import { getRevisions, searchCatalogue } from '../../procedures/index.js'
import { type Figures, type LevelCount, listOfferedByLevel, readFigures } from '../../statistics/index.js'
import { type Saving, savingOf } from './cheaper-online.js'

/** What filing online is good for, in this portal's own figures. */
export interface BenefitFacts {
  year: number
  figures: Figures
  levels: LevelCount[]
  savings: Saving[]
}

const seconds = 300
// Only what can be filed here has fees by channel that were written as rules.
const proceduresRead = 500

export const benefitFacts = keepBriefly<BenefitFacts>(seconds, async ({ db, now }) => {
  const today = legalDayAt(now())
  const year = Number(today.slice(0, 4))
  const { procedures } = await searchCatalogue({ db, now }, { isOnline: true, limit: proceduresRead })
  return asActor(db, { kind: 'anyone' }, async (tx) => {
    const revisions = await getRevisions(
      tx,
      procedures.map(({ revisionId }) => revisionId),
    )
    return {
      year,
      figures: await readFigures(tx, { from: `${year}-01-01`, to: today }),
      levels: await listOfferedByLevel(tx),
      savings: revisions.flatMap(({ definition }) => savingOf(definition, today) ?? []),
    }
  })
})
