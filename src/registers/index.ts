export type { ExchangeConfig } from './exchange.js'
export { makeExchangeRegisters } from './exchange-registers.js'
export type {
  PapersAnswer,
  PersonAnswer,
  PersonAsked,
  Purpose,
  RegisteredPaper,
  RegisteredPerson,
  Registers,
} from './registers.js'
