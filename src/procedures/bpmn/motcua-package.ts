/** What BPMN has no word for: who works a step, for how long, and what it may do. Other tools keep it and show the rest. */
export const motcuaPackage = {
  name: 'Motcua',
  prefix: 'motcua',
  uri: 'urn:motcua:workflow:1',
  types: [
    {
      name: 'Step',
      extends: ['bpmn:Task'],
      properties: ['role', 'hours', 'agency', 'act', 'nameEn'].map((name) => ({ name, isAttr: true, type: 'String' })),
    },
  ],
}

/** What a flow is called that goes back to an earlier step. */
export const returnName = 'Trả lại'
