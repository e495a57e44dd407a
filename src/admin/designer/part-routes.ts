import { listAgencies } from '../../agencies/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { type Design, getDesign, pathOf, saveDesign } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Fields, numberOf, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { addItem, editProperties, moveItem, removeItem, valuesOf, withoutImportedFees } from './edit-part.js'
import { fromStart, type Input } from './input.js'
import { upFrom } from './item-names.js'
import { deedOf, isTouched, newIdField, type PartDeed } from './part-deeds.js'
import { PartPage, type PartPageProps } from './part-page.js'
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

type Shown = Partial<Pick<PartPageProps, 'values' | 'newIds' | 'errors' | 'hasConflict' | 'isRemovalAsked' | 'done'>>

function answerWith({ viewer, frame }: OfficerRequest, open: OpenPart, shown: Shown = {}): Answer {
  const props = {
    frame,
    menu: adminMenu(viewer, paths.adminProcedures),
    ...open,
    values: valuesOf(open.design.definition, open.address, open.inputs),
    newIds: {},
    errors: new Map<string, string>(),
    ...shown,
  }
  const status = shown.hasConflict ? 409 : props.errors.size > 0 ? 422 : 200
  return { page: PartPage(props), status }
}

const doneBy = { luu: 'saved', chuyen: 'saved', xoa: 'removed' } as const

export async function showPart(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const open = await openPart(request, needs)
  const done = Object.entries(doneBy).find(([name]) => name === textOf(request.query, 'xong'))?.[1]
  return answerWith(request, open, done ? { done } : {})
}

/** One press of a button: what was typed is saved with it, or comes back with what is wrong. */
export async function changePart(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const open = await openPart(request, needs)
  const { design, address, part, inputs } = open
  const { body } = request
  const deed = deedOf(body, part)
  const edited = editProperties(design, address, inputs, body)
  const again = (shown: Shown): Answer => answerWith(request, open, { values: edited.typed, newIds: body, ...shown })
  if (deed.kind === 'ask_removal' || deed.kind === 'spare')
    return again({ isRemovalAsked: deed.kind === 'ask_removal' })
  const isEdited = deed.kind === 'save' || isTouched(edited, valuesOf(design.definition, address, inputs))
  const isSaved = isEdited && deed.kind !== 'remove'
  if (isSaved && edited.errors.size > 0) return again({ errors: edited.errors })
  const change = changeBy(deed, open, { definition: isSaved ? edited.definition : design.definition, body })
  if ('error' in change) return again({ errors: new Map([[newIdField(change.list), change.error]]) })
  const isKept = await keep(request, needs, { design, definition: change.definition })
  return isKept ? { redirect: change.next } : again({ hasConflict: true })
}

type Change = { definition: Design['definition']; next: string } | { error: string; list: string }

/** The definition after a deed, and the page that comes next. */
function changeBy(
  deed: Exclude<PartDeed, { kind: 'ask_removal' | 'spare' }>,
  { design, address, part }: OpenPart,
  { definition, body }: { definition: Design['definition']; body: Fields },
): Change {
  const here = paths.adminDesignPart(design.id, address)
  switch (deed.kind) {
    case 'save':
      return { definition, next: `${here}?xong=luu` }
    case 'add': {
      const added = addItem(definition, { address, part, list: deed.list, body })
      if ('error' in added) return { error: added.error, list: deed.list }
      return { definition: added.definition, next: paths.adminDesignPart(design.id, added.newAddress) }
    }
    case 'move':
      return {
        definition: moveItem(definition, { address, part, item: deed.address, by: deed.by }),
        next: `${here}?xong=chuyen`,
      }
    case 'drop_imported_fees':
      return { definition: withoutImportedFees(definition), next: `${here}?xong=luu` }
    case 'remove':
      return { definition: removeItem(definition, address), next: `${upFrom(design.id, address)}?xong=xoa` }
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
