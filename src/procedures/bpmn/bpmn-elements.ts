import { BpmnModdle, type ModdleElement } from 'bpmn-moddle'
import { motcuaPackage } from './motcua-package.js'

/** What a file holds that a workflow can be read from, and what it holds besides, in words for the person who sent it. */
export type BpmnElements = { elements: ModdleElement[]; notes: string[] } | { problem: string }

/** Beyond these a drawing is none that people work by. */
export const mostSteps = 200
const mostElements = 2000

export const elementName = (element: ModdleElement): string => String(element.get('name') ?? '') || element.id

export const isTask = (element: ModdleElement): boolean => element.$instanceOf('bpmn:Activity')
export const isFlow = (element: ModdleElement): boolean => element.$instanceOf('bpmn:SequenceFlow')

const elementsIn = (process: ModdleElement): ModdleElement[] =>
  (process.get('flowElements') as ModdleElement[] | undefined) ?? []

/** Finds the process of a document that has most steps, and refuses what nobody could work by. */
export async function bpmnElements(xml: string): Promise<BpmnElements> {
  const processes = await processesIn(xml)
  if (!processes)
    return {
      problem:
        'không phải BPMN 2.0. Trong công cụ vẽ, hãy xuất lại ở dạng BPMN 2.0 (.bpmn hoặc .xml, mã hóa UTF-8) rồi chọn lại tệp',
    }
  const counted = processes.map((process) => ({ process, steps: elementsIn(process).filter(isTask).length }))
  const [most, ...others] = counted.sort((one, other) => other.steps - one.steps)
  if (!most || most.steps === 0)
    return { problem: 'không có bước nào (task). Vẽ ít nhất một bước trong quy trình rồi xuất lại tệp' }
  const elements = elementsIn(most.process)
  const problem = problemIn(elements, most.steps)
  return problem ? { problem } : { elements, notes: [...leftOut(others), ...notesOn(elements)] }
}

async function processesIn(xml: string): Promise<ModdleElement[] | undefined> {
  try {
    const { rootElement } = await new BpmnModdle({ motcua: motcuaPackage }).fromXML(xml)
    const roots = (rootElement.get('rootElements') as ModdleElement[] | undefined) ?? []
    const processes = roots.filter((element) => element.$instanceOf('bpmn:Process'))
    return processes.length > 0 ? processes : undefined
  } catch {
    // The parser throws plain errors for whatever is no BPMN.
    return undefined
  }
}

function problemIn(elements: readonly ModdleElement[], steps: number): string | undefined {
  if (steps > mostSteps || elements.length > mostElements)
    return `có ${steps} bước, ${elements.length} hình; nhiều nhất ${mostSteps} bước, ${mostElements} hình. Chia thành nhiều thủ tục hoặc gộp bước`
  const loose = elements.find((flow) => isFlow(flow) && !(flow.get('sourceRef') && flow.get('targetRef')))
  return loose && `mũi tên “${elementName(loose)}” thiếu đầu hoặc cuối. Nối nó vào hai hình rồi xuất lại tệp`
}

const leftOut = (others: readonly { process: ModdleElement; steps: number }[]): string[] =>
  others
    .filter(({ steps }) => steps > 0)
    .map(({ process, steps }) => `Quy trình “${elementName(process)}” (${steps} bước) trong cùng tệp không được đọc`)

/** Things of other tools that a workflow has no place for: told, so that nobody believes they are kept. */
function notesOn(elements: readonly ModdleElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.$instanceOf('bpmn:SubProcess'))
      return [`Tiến trình con “${elementName(element)}” thành một bước; các bước bên trong không được đọc`]
    if (element.$instanceOf('bpmn:BoundaryEvent') || element.$instanceOf('bpmn:IntermediateCatchEvent'))
      return [`Sự kiện “${elementName(element)}” không được đọc; thời hạn và chờ đợi do chương trình tính`]
    return []
  })
}
