import { nodeAt, type Path } from '../../procedures/index.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import { fieldInputs, formInputs, pageInputs, sectionInputs } from './form-parts.js'
import type { Input } from './input.js'
import { paperTextInputs, resultInputs } from './inputs/documents.js'
import { generalInputs } from './inputs/general.js'
import { basisInputs, caseLimitInputs, informationInputs } from './inputs/information.js'
import { feeInputs, moneyInputs, reliefInputs } from './inputs/money.js'
import { onlineInputs } from './inputs/online.js'
import { paperInputs, templateInputs } from './inputs/papers.js'
import { stepInputs } from './inputs/process.js'
import { supplementInputs } from './inputs/supplement.js'

/** A list inside a part, whose items are parts themselves. */
export interface Children {
  /** Name of the property that holds the list. */
  list: string
  title: string
  /** What one item is, within a sentence. */
  one: string
  /** A new item under an id. */
  blank(id: string): object
}

/** One page of the designer: some properties, and lists below them. */
export interface Part {
  title: string
  inputs: readonly Input[]
  children: readonly Children[]
  /** It is an item of a list: it can be moved and taken away. */
  isItem: boolean
}

export interface Section {
  address: string
  title: string
  about: string
  inputs: readonly Input[]
  children: readonly Children[]
}

const text = (vi = '') => ({ vi })

const papers: Children = {
  list: 'requiredDocuments',
  title: 'Giấy tờ',
  one: 'giấy tờ',
  blank: (id) => ({ id, name: text(), mode: 'hand_in', originals: 1, copies: 0, required: true }),
}
const templates: Children = {
  list: 'templates',
  title: 'Mẫu tải về',
  one: 'mẫu',
  blank: (id) => ({ id, name: text() }),
}
const fees: Children = {
  list: 'fees',
  title: 'Mức thu',
  one: 'mức thu',
  blank: (id) => ({
    id,
    kind: 'fee',
    name: text(),
    channels: ['online', 'counter', 'postal'],
    amountVnd: 0,
    collect: 'at_acceptance',
    validFrom: '2026-01-01',
  }),
}
const reliefs: Children = {
  list: 'reliefs',
  title: 'Miễn, giảm',
  one: 'diện miễn, giảm',
  blank: (id) => ({ id, groups: [], percentOff: 100, legalBasis: '' }),
}
const results: Children = {
  list: 'results',
  title: 'Kết quả',
  one: 'kết quả',
  blank: (id) => ({ id, name: text(), template: '', facts: [] }),
}
const steps: Children = {
  list: 'workflow',
  title: 'Các bước',
  one: 'bước',
  blank: (id) => ({ id, name: text(), role: 'processor', hours: 8, agency: 'competent', act: 'forward' }),
}
const basis: Children = {
  list: 'legalBasis',
  title: 'Căn cứ pháp lý',
  one: 'văn bản',
  blank: () => ({ document: '', title: '' }),
}
const caseLimits: Children = {
  list: 'caseLimits',
  title: 'Thời hạn theo trường hợp, cách nộp',
  one: 'thời hạn riêng',
  blank: () => ({ name: text() }),
}
const pages: Children = {
  list: 'pages',
  title: 'Các trang',
  one: 'trang',
  blank: (id) => ({ id, title: text(), sections: [] }),
}
const sections: Children = {
  list: 'sections',
  title: 'Các nhóm câu hỏi',
  one: 'nhóm câu hỏi',
  blank: (id) => ({ id, fields: [] }),
}
const fields: Children = {
  list: 'fields',
  title: 'Các câu hỏi',
  one: 'câu hỏi',
  blank: (id) => ({ id, kind: 'text', label: text() }),
}
const rowFields: Children = { ...fields, list: 'rowFields', title: 'Câu hỏi trong mỗi dòng' }

/** The parts on the first page of a design, in the order in which one writes a procedure. */
export const designSections: readonly Section[] = [
  {
    address: 'general',
    title: 'Thông tin chung',
    about: 'Mã, tên, lĩnh vực, cấp giải quyết, đối tượng.',
    inputs: generalInputs,
    children: [],
  },
  {
    address: 'information',
    title: 'Trình tự, thời hạn, căn cứ',
    about: 'Các bước người dân làm, điều kiện, thời hạn, căn cứ pháp lý.',
    inputs: informationInputs,
    children: [basis, caseLimits],
  },
  {
    address: 'papers',
    title: 'Thành phần hồ sơ',
    about: 'Giấy tờ phải nộp, xuất trình, và mẫu tải về.',
    inputs: [],
    children: [papers, templates],
  },
  {
    address: 'form',
    title: 'Tờ khai điện tử',
    about: 'Trang, câu hỏi, điều kiện FEEL; xem thử trên điện thoại và máy bàn.',
    inputs: formInputs,
    children: [pages],
  },
  {
    address: 'money',
    title: 'Phí, lệ phí',
    about: 'Mức thu theo trường hợp, kênh và thời gian; miễn, giảm theo diện.',
    inputs: moneyInputs,
    children: [fees],
  },
  {
    address: 'process',
    title: 'Quy trình nội bộ',
    about: 'Bước, vai trò, số giờ, nhánh song song; sơ đồ và BPMN.',
    inputs: [],
    children: [steps],
  },
  {
    address: 'documents',
    title: 'Kết quả và văn bản',
    about: 'Kết quả giải quyết, dữ liệu in trên văn bản, lời văn riêng của thủ tục.',
    inputs: paperTextInputs,
    children: [results],
  },
  {
    address: 'online',
    title: 'Mức độ và trả kết quả',
    about: 'Nhãn công bố, lý do một phần, cách trả kết quả.',
    inputs: onlineInputs,
    children: [],
  },
  {
    address: 'supplement',
    title: 'Bổ sung và tính lại thời hạn',
    about: 'Chờ bao lâu, tạm dừng hay tính lại từ đầu.',
    inputs: supplementInputs,
    children: [],
  },
]

/** Where a section's properties stand in the definition: the form is a node of its own, all others are properties of the procedure. */
export const placeOf = (address: string): string => (address === 'form' ? 'form' : '')

export const itemParts: readonly {
  list: string
  title: string
  inputs: readonly Input[]
  children: readonly Children[]
}[] = [
  { list: 'requiredDocuments', title: 'Giấy tờ', inputs: paperInputs, children: [] },
  { list: 'templates', title: 'Mẫu tải về', inputs: templateInputs, children: [] },
  { list: 'fees', title: 'Mức thu', inputs: feeInputs, children: [reliefs] },
  { list: 'reliefs', title: 'Miễn, giảm', inputs: reliefInputs, children: [] },
  { list: 'results', title: 'Kết quả', inputs: resultInputs, children: [] },
  { list: 'workflow', title: 'Bước', inputs: stepInputs, children: [] },
  { list: 'legalBasis', title: 'Căn cứ pháp lý', inputs: basisInputs, children: [] },
  { list: 'caseLimits', title: 'Thời hạn theo trường hợp', inputs: caseLimitInputs, children: [] },
  { list: 'pages', title: 'Trang của tờ khai', inputs: pageInputs, children: [sections] },
  { list: 'sections', title: 'Nhóm câu hỏi', inputs: sectionInputs, children: [fields] },
  { list: 'fields', title: 'Câu hỏi', inputs: fieldInputs, children: [rowFields] },
  { list: 'rowFields', title: 'Câu hỏi trong dòng', inputs: fieldInputs, children: [] },
]

const withRows: readonly unknown[] = ['group', 'table']

/** What can be edited at a place; undefined where nothing is. */
export function partAt(definition: ProcedureDefinition, path: Path): Part | undefined {
  const [first = ''] = path
  const section = path.length === 1 ? designSections.find(({ address }) => address === first) : undefined
  if (section) return { title: section.title, inputs: section.inputs, children: section.children, isItem: false }
  const node = nodeAt(definition, path)
  const item = itemParts.find(({ list }) => list === path.at(-2))
  if (!item || typeof node !== 'object' || node === null) return undefined
  const hasRows = item.list !== 'fields' || ('kind' in node && withRows.includes(node.kind))
  return { title: item.title, inputs: item.inputs, children: hasRows ? item.children : [], isItem: true }
}
