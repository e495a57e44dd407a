import { BpmnModdle, type ModdleElement } from 'bpmn-moddle'
import type { ProcedureDefinition } from '../procedure.js'
import { returnName } from './motcua-package.js'
import { tighten } from './tighten.js'
import { type GraphNode, graphOf } from './workflow-graph.js'
import { writeBpmn } from './write-bpmn.js'

export interface DrawnShape extends GraphNode {
  x: number
  y: number
  width: number
  height: number
}

export interface DrawnLine {
  points: { x: number; y: number }[]
  isReturn: boolean
}

/** A workflow with a place for everything, ready to be drawn. */
export interface DrawnWorkflow {
  width: number
  height: number
  shapes: DrawnShape[]
  lines: DrawnLine[]
}

/** Between columns: an arrow still shows, and a workflow of eight steps fits a desk. */
const widestGap = 30
const margin = 20
/** Words stand below the circles at both ends, centred and wider than they are. */
const wordsBeside = 14

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Lays a workflow out as its BPMN document would be drawn. */
export async function layOutWorkflow(
  procedure: Pick<ProcedureDefinition, 'code' | 'name' | 'workflow'>,
): Promise<DrawnWorkflow> {
  const { rootElement } = await new BpmnModdle().fromXML(await writeBpmn(procedure))
  const [diagram] = rootElement.get('diagrams') as ModdleElement[]
  const plane = diagram?.get('plane') as ModdleElement | undefined
  const drawn = (plane?.get('planeElement') as ModdleElement[] | undefined) ?? []
  const nodes = new Map(graphOf(procedure.workflow).nodes.map((node) => [node.id, node]))
  const shapes = drawn.flatMap((element) => {
    const [node, box] = [nodes.get(idOf(element)), element.get('bounds') as Box | undefined]
    return node && box ? [{ ...node, x: box.x, y: box.y, width: box.width, height: box.height }] : []
  })
  const lines = drawn.flatMap((element) => {
    const points = element.get('waypoint') as { x: number; y: number }[] | undefined
    const flow = element.get('bpmnElement') as ModdleElement | undefined
    return points?.length
      ? [{ points: points.map(({ x, y }) => ({ x, y })), isReturn: flow?.get('name') === returnName }]
      : []
  })
  const place = tighten(shapes, widestGap)
  const closer = {
    shapes: shapes.map((shape) => ({ ...shape, x: place(shape.x) })),
    lines: lines.map((line) => ({ ...line, points: line.points.map(({ x, y }) => ({ x: place(x), y })) })),
  }
  return { ...closer, ...sizeOf(closer.shapes, closer.lines) }
}

const idOf = (element: ModdleElement): string => (element.get('bpmnElement') as ModdleElement | undefined)?.id ?? ''

function sizeOf(shapes: readonly Box[], lines: readonly DrawnLine[]): { width: number; height: number } {
  const points = lines.flatMap((line) => line.points)
  const right = [...shapes.map(({ x, width }) => x + width), ...points.map(({ x }) => x)]
  const bottom = [...shapes.map(({ y, height }) => y + height), ...points.map(({ y }) => y)]
  return { width: Math.max(0, ...right) + margin + wordsBeside, height: Math.max(0, ...bottom) + margin }
}
