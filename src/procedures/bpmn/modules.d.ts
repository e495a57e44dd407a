declare module 'bpmn-moddle' {
  /** An element of a BPMN document; which properties it has depends on `$type`. */
  export interface ModdleElement {
    $type: string
    id: string
    get(name: string): unknown
    set(name: string, value: unknown): void
    $instanceOf(type: string): boolean
  }
  export class BpmnModdle {
    constructor(packages?: Record<string, object>)
    create(type: string, attributes?: Record<string, unknown>): ModdleElement
    toXML(element: ModdleElement, options?: { format?: boolean }): Promise<{ xml: string }>
    fromXML(xml: string): Promise<{ rootElement: ModdleElement; warnings: { message: string }[] }>
  }
}

declare module 'bpmn-auto-layout' {
  /** The same process with a place for every shape and every line. */
  export function layoutProcess(xml: string): Promise<string>
}
