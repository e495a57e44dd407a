import { getAgency } from '../../agencies/index.js'
import { renderRegister } from '../../documents/index.js'
import {
  getRegisterBook,
  letterheadOf,
  listRegisterBooks,
  ofTheCounter,
  type RegisterBook,
  type RegisterRow,
  readRegister,
  registerBookNumber,
  searchRegister,
} from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor, type Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import type { PaginationProps } from '../../ui/index.js'
import { queueGroups } from '../queue/workspace.js'
import { workingRoles } from '../roles.js'
import { BookPage } from './book-page.js'
import { BooksPage } from './books-page.js'
import { registerLine } from './register-line.js'
import { registerSheet } from './register-sheet.js'
import { registerTexts as words } from './texts.vi.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

const perPage = 50
const mostShown = 200

async function showBooks({ viewer, frame }: OfficerRequest, needs: Needs): Promise<Answer> {
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const queues = await queueGroups(tx, viewer, { now: needs.now(), current: 'register' })
    return { page: BooksPage({ frame, queues, books: await listRegisterBooks(tx, [...viewer.roles.keys()]) }) }
  })
}

async function showBook(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, frame, query } = request
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const book = await bookOf(tx, request)
    const after = Math.max(0, Math.trunc(Number(textOf(query, 'sau')) || 0))
    const rows = await readRegister(tx, needs.keyring, { bookId: book.id, after, limit: perPage })
    const queues = await queueGroups(tx, viewer, { now: needs.now(), current: 'register' })
    return { page: BookPage({ frame, queues, book, rows, pages: pagesAround(book, rows, after) }) }
  })
}

/** What is looked for may be a name, so it is posted and stands in no address. */
async function searchBook(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, frame, body } = request
  const typed = textOf(body, 'q')
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const book = await bookOf(tx, request)
    if (!typed) return { redirect: paths.officeRegisterBook(book.id) }
    const found = searchRegister(await readRegister(tx, needs.keyring, { bookId: book.id }), typed)
    const queues = await queueGroups(tx, viewer, { now: needs.now(), current: 'register' })
    const sought = { typed, found: found.length }
    return { page: BookPage({ frame, queues, book, rows: found.slice(0, mostShown), sought }) }
  })
}

async function printBook(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const at = needs.now()
  const { data, book } = await asActor(needs.db, actorOf(request.viewer), async (tx) => {
    const found = await bookOf(tx, request)
    const rows = await readRegister(tx, needs.keyring, { bookId: found.id })
    const agency = await getAgency(tx, found.agencyId)
    const head = await letterheadOf(tx, agency, { number: registerBookNumber(found), at })
    const { sector, year } = found
    return {
      book: found,
      data: { letterhead: ofTheCounter(head, agency), sector, year, lines: rows.map(registerLine) },
    }
  })
  const { pdf } = await renderRegister(data, { createdAt: at })
  return { file: pdf, type: 'application/pdf', name: `${fileName(book)}.pdf`, inline: true }
}

const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function sendSheet(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { book, lines } = await asActor(needs.db, actorOf(request.viewer), async (tx) => {
    const found = await bookOf(tx, request)
    return { book: found, lines: (await readRegister(tx, needs.keyring, { bookId: found.id })).map(registerLine) }
  })
  const file = await registerSheet(words.book(book.sector, book.year), lines)
  return { file, type: excelType, name: `${fileName(book)}.xlsx` }
}

function bookOf(tx: Tx, { viewer, params }: OfficerRequest): Promise<RegisterBook> {
  const id = params.id ?? ''
  if (!isId(id)) throw new NotFound('register book')
  return getRegisterBook(tx, id, [...viewer.roles.keys()])
}

function pagesAround(book: RegisterBook, rows: readonly RegisterRow[], after: number): PaginationProps {
  const address = (entry: number) => `${paths.officeRegisterBook(book.id)}?sau=${entry}`
  const last = rows.at(-1)?.entry ?? 0
  return {
    ...(after > 0 ? { previous: { href: address(Math.max(0, after - perPage)), labelText: words.previous } } : {}),
    ...(last > 0 && last < book.entries ? { next: { href: address(last), labelText: words.next } } : {}),
  }
}

const fileName = (book: RegisterBook): string => `so-theo-doi-${book.year}-quyen-${book.number}`

const access = { officer: workingRoles }

/** The register of dossiers (Mẫu 07): books, lines, search, print and Excel. Taking a whole book along is written in the audit log. */
export const registerRoutes: Route[] = [
  { method: 'GET', path: paths.officeRegister, access, handle: showBooks },
  { method: 'GET', path: paths.officeRegisterBook(':id'), access, handle: showBook },
  { method: 'POST', path: paths.officeRegisterBook(':id'), access, audit: 'search_register', handle: searchBook },
  { method: 'GET', path: paths.officeRegisterPrint(':id'), access, audit: 'print_register', handle: printBook },
  { method: 'GET', path: paths.officeRegisterExcel(':id'), access, audit: 'export_register', handle: sendSheet },
]
