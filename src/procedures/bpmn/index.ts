export { type DrawnShape, type DrawnWorkflow, layOutWorkflow } from './lay-out-workflow.js'
export { type ReadBpmn, readBpmn } from './read-bpmn.js'
export { writeBpmn } from './write-bpmn.js'
