import { asActor, asSystem } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { LegalDay } from '../../platform/time.js'
import { type Finding, lintContext, lintProcedure } from '../linter/index.js'
import { type Publication, publishProcedure } from '../publish-procedure.js'
import { getDesign } from './store.js'

export interface DesignPublication {
  designId: string
  officerId: string
  decision: string
  validFrom: LegalDay
  /** Names of the results that can be printed. */
  resultForms: readonly string[]
}

export type DesignPublished =
  | Publication
  | { outcome: 'refused'; because: 'lint'; findings: Finding[] }
  | { outcome: 'refused'; because: 'published_before' | 'decision_missing' }

/** Makes a revision of a design: refused while the linter finds an error, or the announced level is not reached. */
export async function publishDesign(needs: CoreNeeds, publication: DesignPublication): Promise<DesignPublished> {
  const { designId, officerId, decision, validFrom, resultForms } = publication
  if (!decision.trim()) return { outcome: 'refused', because: 'decision_missing' }
  const { design, findings } = await asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    const read = await getDesign(tx, designId)
    const context = await lintContext(tx, read.definition, { at: needs.now(), resultForms })
    return { design: read, findings: lintProcedure(read.definition, context) }
  })
  if (design.publishedRevisionId) return { outcome: 'refused', because: 'published_before' }
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) return { outcome: 'refused', because: 'lint', findings: errors }
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
