import type { Language } from '../../platform/text.js'
import type { LegalDay } from '../../platform/time.js'
import type { Answers, AnswerValue } from '../form.js'

export interface Unit {
  code: string
  name: string
}

/** A commune of today that fits words somebody typed. */
export interface FoundCommune {
  commune: Unit
  province: Unit
  /** The commune of before July 2025 by whose name it was found: "Phường An Đông, Quận Thuận Hóa, Thành phố Huế". */
  formerly?: string
}

/** Today's provinces and communes, by the codes of QĐ 19/2025/QĐ-TTg. */
export interface UnitDirectory {
  provinces(): readonly Unit[]
  /** Empty for a province that is not known. */
  communes(provinceCode: string): readonly Unit[]
  /** Communes by their names of today or by those of before July 2025, with accents or without; best first. */
  search(words: string): readonly FoundCommune[]
}

/** A file that was given in answer to a question. */
export interface GivenFile {
  id: string
  name: string
  /** Bytes. */
  size: number
  /** What its bytes are: `image/jpeg`. */
  type: string
}

/** What a register answered to a question of the form. */
export interface RegisteredAnswer {
  value: AnswerValue
  /** ISO instant. */
  at: string
}

/** What rules and checks of a form need besides the answers. */
export interface FormContext {
  today: LegalDay
  units: UnitDirectory
  /** Facts of the electronic identity by field id (see `prefill`); locked fields among them take no other answer. */
  prefilled?: Answers
  /** What registers answered, by field id: tells which answers are theirs, and which were typed over. */
  registered?: Readonly<Record<string, RegisteredAnswer>>
  /** Files given so far, by the id of their question; where it is there, no file counts but these. */
  files?: Readonly<Record<string, readonly GivenFile[]>>
}

/** How an answer is shown. */
export interface AnswerView {
  language: Language
  units: UnitDirectory
  /** For the names of files. */
  files?: FormContext['files']
}
