import { PartnerUnavailable } from '../platform/partner-failures.js'
import { type Exchange, type ExchangeConfig, makeExchange } from './exchange.js'
import { papersIn, personIn } from './exchange-answers.js'
import type { PersonAnswer, Purpose, Registers } from './registers.js'

// `GetDanhSachKetQua` is the name of the e-document store; the other is agreed with who runs the exchange.
const services = { person: 'TraCuuThongTinCongDan', papers: 'GetDanhSachKetQua' } as const

/** KetQua of the population database. */
const outcomes: Record<string, PersonAnswer['outcome']> = { 1: 'matches', 2: 'differs', 3: 'unknown', 4: 'not_enough' }

/** The registers behind the national exchange, asked in its own words. */
export function makeExchangeRegisters(config: ExchangeConfig): Registers {
  const exchange = makeExchange(config)
  return {
    findPerson: ({ personalId, fullName, birthDate }, purpose) =>
      unlessDown(async () => {
        const answer = await exchange.share(services.person, {
          ...about(purpose),
          SoDinhDanh: personalId,
          HoVaTen: fullName,
          ...(birthDate ? { NgayThangNamSinh: vietnamese(birthDate) } : {}),
        })
        return personAnswer(answer)
      }),
    listPapers: ({ personalId, fullName, resultCodes }, purpose) =>
      unlessDown(async () => {
        const answer = await exchange.share(services.papers, {
          ...about(purpose),
          SoDinhDanhChuSoHuu: personalId,
          HoTenNguoiYeuCau: fullName,
          SoDinhDanhNguoiYeuCau: personalId,
          // A dossier online (KenhThucHien 2).
          KenhThucHien: '2',
          DanhSachDanhMucKetQua: resultCodes.map((MaKetQua) => ({ MaKetQua })),
        })
        return { outcome: 'found' as const, papers: papersIn(answer, resultCodes) }
      }),
    readPaper: ({ path }) => exchange.file(path),
    check: () => exchange.logIn(),
  }
}

const about = ({ agencyCode, procedureCode, questionId }: Purpose) => ({
  madonvi: agencyCode,
  MaThuTuc: procedureCode,
  MaYeuCau: questionId,
})

function personAnswer(answer: Awaited<ReturnType<Exchange['share']>>): PersonAnswer {
  const outcome = outcomes[String(answer.KetQua)]
  if (outcome === undefined) throw new PartnerUnavailable('registers', 'an answer of no known kind')
  if (outcome !== 'matches') return { outcome }
  const person = personIn(answer.ThongTin)
  return person ? { outcome, person } : { outcome: 'not_enough' }
}

async function unlessDown<Answer>(ask: () => Promise<Answer>): Promise<Answer | { outcome: 'unavailable' }> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof PartnerUnavailable) return { outcome: 'unavailable' }
    throw error
  }
}

/** 27/03/1980 for 1980-03-27, 03/1980 for 1980-03, 1980 for 1980. */
function vietnamese(day: string): string {
  return day.split('-').reverse().join('/')
}
