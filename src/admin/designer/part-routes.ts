import { listAgencies } from '../../agencies/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { type Design, getDesign, pathOf, saveDesign } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, numberOf, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { addItem, doToItem, editProperties, valuesOf } from './edit-part.js'
import { fromStart, type Input } from './input.js'
import { PartPage, type PartPageProps, upFrom } from './part-page.js'
import { type Part, partAt } from './parts.js'
import { designerTexts as words } from './texts.vi.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

interface OpenPart {
  design: Design
  address: string
  part: Part
  inputs: readonly Input[]
}

async function openPart({ viewer, params }: OfficerRequest, needs: Needs): Promise<OpenPart> {
  const address = params.address ?? ''
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const design = await getDesign(tx, designId(params))
    const part = partAt(design.definition, pathOf(address))
    if (!part) throw new NotFound('part of a design')
    const agencies = part.inputs.some(({ kind }) => kind === 'agency') ? await listAgencies(tx) : []
    return { design, address, part, inputs: part.inputs.map((input) => withChoices(input, design, agencies, address)) }
  })
}

/** Choices that depend on the rest of the design: who may work a step, and which steps it may wait for. */
function withChoices(
  input: Input,
  { definition }: Design,
  agencies: readonly { code: string; name: string }[],
  address: string,
): Input {
  if (input.kind === 'agency') {
    const own = Object.entries(words.agencies).map(([value, text]) => ({ value, text }))
    return { ...input, choices: [...own, ...agencies.map(({ code, name }) => ({ value: code, text: name }))] }
  }
  if (input.name !== 'after' && input.name !== 'returnsTo') return input
  const others = definition.workflow.filter(({ id }) => id !== pathOf(address).at(-1))
  const steps = others.map(({ id, name }) => ({ value: id, text: name.vi || id }))
  return { ...input, choices: input.kind === 'waits' ? [...steps, { value: fromStart, text: words.fromStart }] : steps }
}

export const designId = ({ id = '' }: Record<string, string>): string => {
  if (!isId(id)) throw new NotFound('design')
  return id
}

type Shown = Partial<Pick<PartPageProps, 'values' | 'errors' | 'hasConflict' | 'isSaved'>>

function answerWith({ viewer, frame }: OfficerRequest, open: OpenPart, shown: Shown = {}): Answer {
  const props = {
    frame,
    menu: adminMenu(viewer, paths.adminProcedures),
    ...open,
    values: valuesOf(open.design.definition, open.address, open.inputs),
    errors: new Map<string, string>(),
    ...shown,
  }
  const status = shown.hasConflict ? 409 : props.errors.size > 0 ? 422 : 200
  return { page: PartPage(props), status }
}

export async function showPart(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const open = await openPart(request, needs)
  return answerWith(request, open, { isSaved: textOf(request.query, 'xong') === 'luu' })
}

export async function changePart(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const open = await openPart(request, needs)
  const { design, address } = open
  const here = paths.adminDesignPart(design.id, address)
  switch (textOf(request.body, 'viec')) {
    case 'them': {
      const added = addItem(design.definition, { ...open, body: request.body })
      if ('error' in added)
        return answerWith(request, open, {
          errors: new Map([[`moi-${textOf(request.body, 'danhsach')}`, added.error]]),
        })
      const isKept = await keep(request, needs, { design, definition: added.definition })
      return isKept
        ? { redirect: paths.adminDesignPart(design.id, added.newAddress ?? address) }
        : answerWith(request, open, { hasConflict: true })
    }
    case 'xoa':
    case 'len':
    case 'xuong': {
      const deed = textOf(request.body, 'viec')
      const isKept = await keep(request, needs, { design, definition: doToItem(design.definition, address, deed) })
      return isKept ? { redirect: upFrom(design.id, address) } : answerWith(request, open, { hasConflict: true })
    }
    default: {
      const { definition, typed, errors } = editProperties(design, address, open.inputs, request.body)
      if (errors.size > 0) return answerWith(request, open, { values: typed, errors })
      const isKept = await keep(request, needs, { design, definition })
      return isKept ? { redirect: `${here}?xong=luu` } : answerWith(request, open, { values: typed, hasConflict: true })
    }
  }
}

/** Saves over the version the officer saw; false when somebody was faster. */
async function keep(
  { viewer, body }: OfficerRequest,
  needs: Needs,
  { design, definition }: { design: Design; definition: Design['definition'] },
): Promise<boolean> {
  const version = numberOf(body, 'version')
  return asActor(needs.db, actorOf(viewer), (tx) =>
    saveDesign(tx, { id: design.id, definition, version, at: needs.now() }),
  )
}
