import { getAgency } from '../../agencies/index.js'
import { type Letterhead, type RegisterLine, renderRegister } from '../../documents/index.js'
import {
  countRegister,
  getRegisterBook,
  letterheadOf,
  listRegisterBooks,
  ofTheCounter,
  type RegisterBook,
  type RegisterPeriod,
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
import { type Answer, numberOf, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import type { PaginationProps } from '../../ui/index.js'
import { queueGroups } from '../queue/workspace.js'
import { workingRoles } from '../roles.js'
import { BookPage } from './book-page.js'
import { BooksPage } from './books-page.js'
import {
  type PeriodError,
  periodQuery,
  periodWords,
  readPeriod,
  shownPeriod,
  type TypedPeriod,
  typedPeriod,
} from './period.js'
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
  const typed = typedPeriod(request.query)
  return asActor(needs.db, actorOf(request.viewer), async (tx) => {
    const book = await bookOf(tx, request)
    const { period, errors } = readPeriod(typed, book.year)
    if (errors.length > 0) return answerWrong(tx, { request, needs, book, typed, errors, sought: '' })
    const after = numberOf(request.query, 'sau')
    const rows = await readRegister(tx, needs.keyring, { bookId: book.id, after, limit: perPage + 1, period })
    const shown = rows.slice(0, perPage)
    const ofPeriod = await countRegister(tx, book.id, period)
    return {
      page: BookPage({
        ...{ frame: request.frame, queues: await queuesOf(tx, request, needs), book, rows: shown, period, ofPeriod },
        typed: shownPeriod(period),
        pages: pagesAround(book, shown, { after, period, hasMore: rows.length > perPage }),
      }),
    }
  })
}

/** What is looked for may be a name, so it is posted and stands in no address; days alone may. */
async function searchBook(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, frame, body } = request
  const sought = textOf(body, 'q')
  const typed = typedPeriod(body)
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const book = await bookOf(tx, request)
    const { period, errors } = readPeriod(typed, book.year)
    if (errors.length > 0) return answerWrong(tx, { request, needs, book, typed, errors, sought })
    if (!sought) return { redirect: `${paths.officeRegisterBook(book.id)}${periodQuery(period)}` }
    const lines = await readRegister(tx, needs.keyring, { bookId: book.id, period })
    const found = searchRegister(lines, sought)
    return {
      page: BookPage({
        ...{ frame, queues: await queuesOf(tx, request, needs), book, rows: found.slice(0, mostShown), period },
        ...{ ofPeriod: lines.length, typed: shownPeriod(period), sought: { typed: sought, found: found.length } },
      }),
    }
  })
}

interface WrongDays {
  request: OfficerRequest
  needs: Needs
  book: RegisterBook
  typed: TypedPeriod
  errors: PeriodError[]
  sought: string
}

/** The form with all that was typed, and no line: nobody should take those of other days for what they asked. */
async function answerWrong(tx: Tx, { request, needs, book, typed, errors, sought }: WrongDays): Promise<Answer> {
  const queues = await queuesOf(tx, request, needs)
  const page = BookPage({
    ...{ frame: request.frame, queues, book, rows: [], period: {}, ofPeriod: 0, typed, errors },
    ...(sought ? { sought: { typed: sought, found: 0 } } : {}),
  })
  return { page, status: 422 }
}

const queuesOf = (tx: Tx, { viewer }: OfficerRequest, needs: Needs) =>
  queueGroups(tx, viewer, { now: needs.now(), current: 'register' })

interface Part {
  book: RegisterBook
  period: RegisterPeriod
  lines: RegisterLine[]
  letterhead: Letterhead
}

/** Makes a file of the lines that are taken along; or the page that says what is wrong with the days. */
async function takeAlong(
  request: OfficerRequest,
  needs: Needs,
  make: (part: Part) => Promise<Answer>,
): Promise<Answer> {
  const typed = typedPeriod(request.query)
  const found = await asActor(needs.db, actorOf(request.viewer), async (tx): Promise<Part | { wrong: Answer }> => {
    const book = await bookOf(tx, request)
    const { period, errors } = readPeriod(typed, book.year)
    if (errors.length > 0) return { wrong: await answerWrong(tx, { request, needs, book, typed, errors, sought: '' }) }
    const rows = await readRegister(tx, needs.keyring, { bookId: book.id, period })
    const agency = await getAgency(tx, book.agencyId)
    const head = await letterheadOf(tx, agency, { number: registerBookNumber(book), at: needs.now() })
    return { book, period, lines: rows.map(registerLine), letterhead: ofTheCounter(head, agency) }
  })
  return 'wrong' in found ? found.wrong : make(found)
}

function printBook(request: OfficerRequest, needs: Needs): Promise<Answer> {
  return takeAlong(request, needs, async ({ book, period, lines, letterhead }) => {
    const { sector, year } = book
    const data = { letterhead, sector, year, period: periodWords(period), lines }
    const { pdf } = await renderRegister(data, { createdAt: needs.now() })
    return { file: pdf, type: 'application/pdf', name: `${fileName(book, period)}.pdf`, inline: true }
  })
}

const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function sendSheet(request: OfficerRequest, needs: Needs): Promise<Answer> {
  return takeAlong(request, needs, async ({ book, period, lines }) => ({
    file: await registerSheet(words.book(book.sector, book.year), lines),
    type: excelType,
    name: `${fileName(book, period)}.xlsx`,
  }))
}

function bookOf(tx: Tx, { viewer, params }: OfficerRequest): Promise<RegisterBook> {
  const id = params.id ?? ''
  if (!isId(id)) throw new NotFound('register book')
  return getRegisterBook(tx, id, [...viewer.roles.keys()])
}

interface Place {
  after: number
  period: RegisterPeriod
  hasMore: boolean
}

function pagesAround(
  book: RegisterBook,
  rows: readonly RegisterRow[],
  { after, period, hasMore }: Place,
): PaginationProps {
  const address = (entry: number) =>
    `${paths.officeRegisterBook(book.id)}${periodQuery(period, entry > 0 ? { sau: String(entry) } : {})}`
  const last = rows.at(-1)?.entry ?? 0
  return {
    ...(after > 0 ? { previous: { href: address(Math.max(0, after - perPage)), labelText: words.previous } } : {}),
    ...(hasMore ? { next: { href: address(last), labelText: words.next } } : {}),
  }
}

function fileName({ year, number }: RegisterBook, { from, to }: RegisterPeriod): string {
  const days = [...(from ? [`tu-${from}`] : []), ...(to ? [`den-${to}`] : [])]
  return ['so-theo-doi', year, 'quyen', number, ...days].join('-')
}

const access = { officer: workingRoles }

/** The register of dossiers (Mẫu 07): books, lines, search, print and Excel. Taking a whole book along is written in the audit log. */
export const registerRoutes: Route[] = [
  { method: 'GET', path: paths.officeRegister, access, handle: showBooks },
  { method: 'GET', path: paths.officeRegisterBook(':id'), access, handle: showBook },
  { method: 'POST', path: paths.officeRegisterBook(':id'), access, audit: 'search_register', handle: searchBook },
  { method: 'GET', path: paths.officeRegisterPrint(':id'), access, audit: 'print_register', handle: printBook },
  { method: 'GET', path: paths.officeRegisterExcel(':id'), access, audit: 'export_register', handle: sendSheet },
]
