import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { type Listening, listen, makeWeb, sendPage } from '../web.js'
import { type AskedLine, RegistersPage } from './pages.js'
import { fileOf, papersOf } from './papers.js'
import { factsOf, judge, type RegisteredCitizen, verdicts } from './records.js'

export interface RegistersOptions extends Listening {
  citizens: readonly RegisteredCitizen[]
  username: string
  password: string
  /** The system that the exchange reaches; other values of `dstcode` are refused. */
  destination: string
  /** Pass it to keep what was asked over a stop and a new start. */
  asked?: AskedLine[]
  now?: () => Date
}

const mostKept = 200

/** Starts the exchange with two registers behind it: the population database and the e-document store. Nobody in them is real. */
export async function startRegisters(options: RegistersOptions) {
  const web = await makeWeb()
  const asked = options.asked ?? []
  const sessions = new Set<string>()
  const faults = { silent: false }
  addSessions(web, options, sessions)
  addServices(web, options, { sessions, asked, faults })
  web.get('/', (_request, reply) => sendPage(reply, RegistersPage({ citizens: options.citizens, asked })))
  web.get('/asked', () => asked)
  const url = await listen(web, options)
  return {
    url,
    asked,
    /** Takes questions and never answers them, as an overloaded register does. */
    beSilent: (silent: boolean) => {
      faults.silent = silent
    },
    /** Ends all sessions, as an exchange does when it likes. */
    forgetSessions: () => sessions.clear(),
    stop: () => web.close(),
  }
}

type Fields = Record<string, unknown>

const text = (fields: unknown, name: string): string => {
  const value = Object(fields)[name]
  return typeof value === 'string' ? value : ''
}

function addSessions(web: FastifyInstance, options: RegistersOptions, sessions: Set<string>): void {
  web.post('/auth', (request) => {
    const isKnown =
      text(request.body, 'username') === options.username &&
      text(request.body, 'password') === options.password &&
      request.headers.dstcode === options.destination
    if (!isKnown) return { error_code: '01' }
    const session = randomBytes(16).toString('hex')
    sessions.add(session)
    return { session, error_code: '00' }
  })
}

interface Behind {
  sessions: Set<string>
  asked: AskedLine[]
  faults: { silent: boolean }
}

function addServices(web: FastifyInstance, options: RegistersOptions, { sessions, asked, faults }: Behind): void {
  const { citizens, now = () => new Date() } = options
  const services: Record<string, (fields: unknown) => Fields> = {
    TraCuuThongTinCongDan: (fields) => {
      const [verdict, citizen] = judge(citizens, {
        personalId: text(fields, 'SoDinhDanh'),
        fullName: text(fields, 'HoVaTen'),
        birthDate: text(fields, 'NgayThangNamSinh'),
      })
      return { KetQua: verdict, ...(verdict === verdicts.matches && citizen ? { ThongTin: factsOf(citizen) } : {}) }
    },
    GetDanhSachKetQua: (fields) => {
      const wanted = (Object(fields).DanhSachDanhMucKetQua ?? []) as Fields[]
      const codes = new Set(wanted.map((one) => text(one, 'MaKetQua')))
      const held = papersOf(citizens, text(fields, 'SoDinhDanhChuSoHuu')).filter(({ code }) => codes.has(code))
      return {
        DanhSachGiayToKetQua: held.map(({ key, code, name, number, agency }) => ({
          ...{ MaKetQua: code, TenGiayTo: name, SoKyHieu: number, CoQuanChuQuan: agency },
          DanhSachTepDinhKem: [{ TenTep: `${name}.pdf`, DuongDan: `files/${key}` }],
        })),
      }
    },
  }
  web.post('/share', (request, reply) => {
    if (faults.silent) return silence(reply)
    if (!sessions.has(text(request.body, 'session'))) return { error_code: '02' }
    const service = text(request.body, 'service')
    const answer = services[service]?.(request.body)
    if (!answer) return { error_code: '03' }
    const agency = text(request.body, 'madonvi')
    asked.unshift({ at: now(), service, agency, purpose: text(request.body, 'MaThuTuc'), result: resultOf(answer) })
    asked.splice(mostKept)
    return { error_code: '00', ...answer }
  })
  web.get<{ Params: { key: string } }>('/files/:key', async (request, reply) => {
    if (faults.silent) return silence(reply)
    if (!sessions.has(String(request.headers.session))) return reply.code(401).send({ error_code: '02' })
    const [index = ''] = request.params.key.split('-')
    const owner = citizens[Number(index) - 1]?.personalId ?? ''
    const paper = papersOf(citizens, owner).find(({ key }) => key === request.params.key)
    if (!paper) return reply.code(404).send({ error_code: '04' })
    return reply.type('application/pdf').send(await fileOf(paper))
  })
}

const resultOf = (answer: Fields): string =>
  typeof answer.KetQua === 'string' ? answer.KetQua : `${(answer.DanhSachGiayToKetQua as unknown[]).length} giấy tờ`

function silence(reply: FastifyReply): Promise<never> {
  reply.hijack()
  return new Promise(() => undefined)
}
