import { asActor, asSystem } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { LegalDay } from '../../platform/time.js'
import { type Publication, publishProcedure } from '../publish-procedure.js'
import { getDesign } from './store.js'

export interface DesignPublication {
  designId: string
  officerId: string
  decision: string
  validFrom: LegalDay
}

export type DesignPublished = Publication | { outcome: 'refused'; because: 'published_before' | 'decision_missing' }

/** Makes a revision of a design, by the decision that announces it. */
export async function publishDesign(needs: CoreNeeds, publication: DesignPublication): Promise<DesignPublished> {
  const { designId, officerId, decision, validFrom } = publication
  if (!decision.trim()) return { outcome: 'refused', because: 'decision_missing' }
  const design = await asActor(needs.db, { kind: 'officer', id: officerId }, (tx) => getDesign(tx, designId))
  if (design.publishedRevisionId) return { outcome: 'refused', because: 'published_before' }
  const published = await publishProcedure(needs, { definition: design.definition, decision, validFrom })
  if (published.outcome === 'published')
    await asSystem(needs.db, (tx) =>
      tx
        .updateTable('procedureDesigns')
        .set({ publishedRevisionId: published.revisionId })
        .where('id', '=', designId)
        .execute(),
    )
  return published
}
