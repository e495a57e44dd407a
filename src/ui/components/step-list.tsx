import type { ReactNode } from 'react'
import { useTexts } from '../language.js'

export interface Step {
  title?: ReactNode
  children?: ReactNode
}

/** What to do, one numbered step after the other. */
export function StepList({ steps }: { steps: Step[] }) {
  return (
    <ol className="mc-steps">
      {steps.map((step, index) => (
        <li key={index} className="mc-steps__item">
          {step.title && <p className="mc-steps__title">{step.title}</p>}
          {step.children && <div className="mc-steps__text">{step.children}</div>}
        </li>
      ))}
    </ol>
  )
}

/** How far the person is in a journey of several pages. */
export function StepProgress({ current, total, name }: { current: number; total: number; name?: ReactNode }) {
  const words = useTexts()
  return (
    <div className="mc-progress">
      <p className="mc-progress__text">
        {words.progress(current, total)}
        {name && <span className="mc-progress__name"> · {name}</span>}
      </p>
      <progress className="mc-progress__bar" max={total} value={current} aria-hidden="true" />
    </div>
  )
}
