import type { Role } from '../../agencies/index.js'
import {
  type ContentKind,
  contentKinds,
  getItem,
  type Item,
  listItems,
  type Written,
  writeContent,
} from '../../content/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { paths } from '../../surface/paths.js'
import { type Answer, numberOf, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { builtInOf, builtInTyped } from './built-in.js'
import { EditPage, type EditPageProps } from './edit-page.js'
import { ListPage } from './list-page.js'
import { type FieldFault, type ReadContent, readContent, readTyped } from './read-typed.js'
import { contentTexts } from './texts.vi.js'
import { typedOf } from './typed-of.js'

type Request = SurfaceRequest<OfficerViewer>

const kindOf = (name: string): ContentKind | undefined => contentKinds.find((kind) => kind === name)

async function showList({ frame, viewer, query }: Request, needs: Needs): Promise<Answer> {
  const kind = kindOf(textOf(query, 'loai')) ?? 'news'
  const items = await asActor(needs.db, actorOf(viewer), (tx) => listItems(tx, kind, needs.now()))
  const menu = adminMenu(viewer, paths.adminContent)
  const builtIn = builtInOf(kind, items)
  return { page: <ListPage frame={frame} menu={menu} kind={kind} items={items} builtIn={builtIn} /> }
}

/** What the page stands on: something new of a kind, or an item that was loaded. */
type Subject = { kind: ContentKind; item?: Item }

async function subjectOf({ viewer, params }: Request, needs: Needs): Promise<Subject> {
  if (params.kind !== undefined) {
    const kind = kindOf(params.kind)
    if (!kind) throw new NotFound('kind of content')
    return { kind }
  }
  const id = params.id ?? ''
  if (!isId(id)) throw new NotFound('content item')
  const item = await asActor(needs.db, actorOf(viewer), (tx) => getItem(tx, id, needs.now()))
  return { kind: item.kind, item }
}

type Shown = Pick<EditPageProps, 'typed' | 'errors' | 'base' | 'opened' | 'preview' | 'overtakenBy' | 'done'>

function editPage({ frame, viewer, path }: Request, { kind, item }: Subject, shown: Shown): Answer {
  const menu = adminMenu(viewer, paths.adminContent)
  return { page: <EditPage frame={frame} menu={menu} action={path} kind={kind} item={item} {...shown} /> }
}

async function showForm(request: Request, needs: Needs): Promise<Answer> {
  const subject = await subjectOf(request, needs)
  const { item } = subject
  if (!item) {
    const typed = builtInTyped(subject.kind, textOf(request.query, 'thay')) ?? readTyped({})
    return editPage(request, subject, { typed, errors: [], base: null })
  }
  const [newest] = item.revisions
  const wanted = item.revisions.find(({ number }) => String(number) === textOf(request.query, 'ban')) ?? newest
  if (!newest || !wanted) throw new NotFound('revision')
  const typed = typedOf(item.slug, wanted)
  const opened = wanted === newest ? undefined : wanted.number
  const done = doneOf(textOf(request.query, 'xong'))
  return editPage(request, subject, { typed, errors: [], base: newest.number, opened, done })
}

const intents = { draft: 'draft', publish: 'publication', withdraw: 'withdrawal' } as const
const isDeed = (name: string): name is keyof typeof intents => name in intents

async function save(request: Request, needs: Needs): Promise<Answer> {
  const subject = await subjectOf(request, needs)
  const { item, kind } = subject
  const read = readContent(request.body, kind, needs.now())
  const base = item ? numberOf(request.body, 'ban') : null
  const again = (errors: FieldFault[], status: number): Answer => ({
    ...editPage(request, subject, { typed: read.typed, errors, base }),
    status,
  })
  const deed = textOf(request.body, 'viec')
  if (deed !== 'withdraw' && read.errors.length > 0) return again(read.errors, 422)
  if (!isDeed(deed)) return editPage(request, subject, { typed: read.typed, errors: [], base, preview: read.text })
  const written = await write(request, needs, { subject, read, base, deed })
  if (written.outcome === 'written')
    return { redirect: `${paths.adminContentItem(written.id)}?xong=${doneBy(deed, read, needs)}` }
  const overtakenBy = item?.revisions[0]?.number
  if (written.because !== 'changed_meanwhile' || overtakenBy === undefined)
    return again([faultOf(written.because)], 409)
  // Whoever reads the newer revision and saves again means it.
  return {
    ...editPage(request, subject, { typed: read.typed, errors: [], base: overtakenBy, overtakenBy }),
    status: 409,
  }
}

interface Save {
  subject: Subject
  read: ReadContent
  base: number | null
  deed: keyof typeof intents
}

type Done = keyof typeof contentTexts.done

const doneOf = (name: string): Done | undefined => (name in contentTexts.done ? (name as Done) : undefined)

function doneBy(deed: keyof typeof intents, { showsFrom }: ReadContent, needs: Needs): Done {
  if (deed !== 'publish') return deed
  return showsFrom && showsFrom > needs.now() ? 'scheduled' : 'publish'
}

/** A withdrawal keeps the text as it was saved last: taking something down must not depend on what stands in the form. */
function write({ viewer }: Request, needs: Needs, { subject, read, base, deed }: Save): Promise<Written> {
  const { kind, item } = subject
  const newest = item?.revisions[0]
  const span = deed === 'withdraw' ? {} : { showsFrom: read.showsFrom, showsUntil: read.showsUntil }
  return writeContent(needs, {
    officerId: viewer.id,
    base: item && base !== null ? { id: item.id, number: base } : null,
    kind,
    slug: item?.slug ?? read.slug,
    intent: intents[deed],
    text: deed === 'withdraw' && newest ? newest : read.text,
    ...span,
  })
}

const fieldOf = {
  address_taken: 'dia-chi',
  unknown_procedure: 'thu-tuc',
  changed_meanwhile: 'tieu-de',
} as const satisfies Record<keyof typeof contentTexts.refusals, string>

const faultOf = (because: keyof typeof fieldOf): FieldFault => ({
  field: fieldOf[because],
  text: contentTexts.refusals[because],
})

const writers: readonly Role[] = ['administrator', 'catalogue_controller']
const access = { officer: writers }

/** News, guides, banners and questions, written by administrators. */
export const contentRoutes: Route[] = [
  { method: 'GET', path: paths.adminContent, access, handle: showList },
  { method: 'GET', path: paths.adminContentNew(':kind'), access, handle: showForm },
  { method: 'POST', path: paths.adminContentNew(':kind'), access, audit: 'write_content', handle: save },
  { method: 'GET', path: paths.adminContentItem(':id'), access, handle: showForm },
  { method: 'POST', path: paths.adminContentItem(':id'), access, audit: 'write_content', handle: save },
]
