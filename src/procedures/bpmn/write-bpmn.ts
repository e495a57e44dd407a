import { layoutProcess } from 'bpmn-auto-layout'
import { BpmnModdle, type ModdleElement } from 'bpmn-moddle'
import type { ProcedureDefinition, WorkflowStep } from '../procedure.js'
import { motcuaPackage, returnName } from './motcua-package.js'
import { type GraphNode, graphOf, type NodeKind } from './workflow-graph.js'

const types: Record<NodeKind, string> = {
  start: 'bpmn:StartEvent',
  end: 'bpmn:EndEvent',
  step: 'bpmn:UserTask',
  fork: 'bpmn:ParallelGateway',
  join: 'bpmn:ParallelGateway',
  choice: 'bpmn:ExclusiveGateway',
}

/** The workflow as a BPMN 2.0 document that any tool opens, every shape with its place. */
export async function writeBpmn({
  code,
  name,
  workflow,
}: Pick<ProcedureDefinition, 'code' | 'name' | 'workflow'>): Promise<string> {
  const moddle = new BpmnModdle({ motcua: motcuaPackage })
  const graph = graphOf(workflow)
  const elements = new Map(graph.nodes.map((node) => [node.id, moddle.create(types[node.kind], attributesOf(node))]))
  const flows = graph.flows.map(({ from, to, isReturn }, index) => {
    const [source, target] = [elements.get(from), elements.get(to)]
    const label = isReturn ? { name: returnName } : {}
    const flow = moddle.create('bpmn:SequenceFlow', {
      id: `luong-${index}`,
      sourceRef: source,
      targetRef: target,
      ...label,
    })
    listOf(source, 'outgoing').push(flow)
    listOf(target, 'incoming').push(flow)
    return flow
  })
  const process = moddle.create('bpmn:Process', {
    id: `quy-trinh-${code.replaceAll('.', '-')}`,
    name: name.vi,
    isExecutable: false,
    flowElements: [...elements.values(), ...flows],
  })
  const definitions = moddle.create('bpmn:Definitions', {
    targetNamespace: motcuaPackage.uri,
    exporter: 'motcua',
    rootElements: [process],
  })
  const { xml } = await moddle.toXML(definitions, { format: true })
  return layoutProcess(xml)
}

const listOf = (element: ModdleElement | undefined, name: string): ModdleElement[] =>
  (element?.get(name) as ModdleElement[] | undefined) ?? []

const attributesOf = ({ id, kind, step }: GraphNode): Record<string, unknown> => ({
  id,
  ...(step ? stepAttributes(step) : {}),
  ...(kind === 'start' ? { name: 'Tiếp nhận' } : {}),
  ...(kind === 'end' ? { name: 'Trả kết quả' } : {}),
})

const stepAttributes = ({ name, role, hours, agency, act }: WorkflowStep) => ({
  name: name.vi,
  role,
  hours: String(hours),
  agency: typeof agency === 'string' ? agency : agency.code,
  act,
  ...(name.en ? { nameEn: name.en } : {}),
})
