import { blankFormOf, renderBlankForm } from '../../documents/index.js'
import type { Needs } from '../../needs.js'
import { NotFound } from '../../platform/errors.js'
import type { Revision } from '../../procedures/index.js'
import type { Answer } from '../../surface/route.js'

/** A template is printed from the definition when somebody asks, so that it never differs from the form on the screen; `page` is where it stands. */
export async function printTemplate(
  needs: Pick<Needs, 'publicUrl'>,
  { definition, validFrom }: Revision,
  { id, page }: { id: string | undefined; page: string },
): Promise<Answer> {
  const template = definition.templates.find((candidate) => candidate.id === id)
  if (!template) throw new NotFound('template')
  const since = new Date(`${validFrom}T00:00:00+07:00`)
  const pageUrl = `${needs.publicUrl}${page}`
  const { pdf } = await renderBlankForm(blankFormOf(definition, template, { since, pageUrl }), { createdAt: since })
  return { file: pdf, type: 'application/pdf', name: `${definition.code} ${template.name.vi}.pdf` }
}
