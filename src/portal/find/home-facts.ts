import { legalDayAt } from '../../calendar/index.js'
import { asActor } from '../../platform/db.js'
import { keepBriefly } from '../../platform/keep-briefly.js'
import type { Text } from '../../platform/text.js'
import { getRevisions, searchCatalogue } from '../../procedures/index.js'
import { type Figures, listMostWanted, readFigures } from '../../statistics/index.js'

/** What the home page shows of the catalogue and of the year so far. */
export interface HomeFacts {
  wanted: { code: string; shortName: Text }[]
  figures: Figures
}

const seconds = 60
const wantedShown = 5

/** Read at most once a minute: everybody who comes sees this page. */
export const homeFacts = keepBriefly<HomeFacts>(seconds, async ({ db, now }) => {
  const today = legalDayAt(now())
  const span = { from: `${today.slice(0, 4)}-01-01`, to: today }
  const codes = await asActor(db, { kind: 'anyone' }, (tx) => listMostWanted(tx, span, wantedShown))
  const { procedures } = await searchCatalogue({ db, now }, { limit: wantedShown, ...(codes.length > 0 && { codes }) })
  return asActor(db, { kind: 'anyone' }, async (tx) => {
    const revisions = await getRevisions(
      tx,
      procedures.map((procedure) => procedure.revisionId),
    )
    const wanted = revisions
      .map(({ definition: { code, shortName } }) => ({ code, shortName }))
      .sort((one, other) => codes.indexOf(one.code) - codes.indexOf(other.code))
    return { wanted, figures: await readFigures(tx, span) }
  })
})
