export { decideProcedures, type GuideAnswers, readGuideAnswers } from './decide-procedures.js'
export { type GuideFault, readGuide, type TypedGuide, writeGuide } from './guide-text.js'
export type { GuideQuestion, GuideRule, LifeEvent, LifeEventGuide } from './life-event.js'
export { getLifeEvent, listLifeEvents, saveLifeEvent } from './save-life-event.js'
