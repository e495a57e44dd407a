import type { ReactNode } from 'react'
import { textIn } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  CitizenLayout,
  DraftScript,
  Heading,
  localPath,
  type PageFrame,
  StepProgress,
} from '../../ui/index.js'
import { agencyName } from '../named-in.js'
import type { DraftView } from './draft-view.js'
import { type JourneyStep, journeyOf, stepBefore } from './journey.js'
import { takenOf } from './open-window.js'
import { applyTexts } from './texts.js'

export interface StepLayoutProps {
  frame: PageFrame
  view: DraftView
  stepId: string
  title: string
  hasErrors?: boolean
  /** Error summary or banner, over the heading. */
  above?: ReactNode
  children: ReactNode
}

/** A page of the filing journey: where one is, the way back, and to whom the dossier goes. */
export function StepLayout({ frame, view, stepId, title, hasErrors, above, children }: StepLayoutProps) {
  const { language } = frame
  const steps = journeyOf(view, language)
  const back = stepBefore(steps, stepId)?.path ?? paths.account
  return (
    <CitizenLayout
      frame={frame}
      title={title}
      hasErrors={hasErrors}
      isPrivate
      before={<BackLink href={localPath(language, back)} />}
    >
      <div className="mc-step" data-draft={view.draft.id} data-taken={takenOf(view.draft)}>
        {above}
        <Progress steps={steps} stepId={stepId} name={textIn(language, view.definition.shortName)} />
        <Heading caption={applyTexts[language].step.to(agencyName(language, view.agency))}>{title}</Heading>
        {children}
        <DraftScript />
      </div>
    </CitizenLayout>
  )
}

function Progress({ steps, stepId, name }: { steps: JourneyStep[]; stepId: string; name: string }) {
  return <StepProgress current={steps.findIndex((step) => step.id === stepId) + 1} total={steps.length} name={name} />
}
