import type { ReactElement } from 'react'
import { localPath } from '../ui/layout/local-path.js'
import type { PageFrame } from '../ui/layout/page-frame.js'
import { PlainLayout } from '../ui/layout/plain-layout.js'
import { type ErrorAudience, type ErrorPageKind, errorLabels, errorWords, waysOn } from './error-words.js'
import { isOfficePath } from './office-path.js'

interface ErrorPageProps {
  kind: ErrorPageKind
  frame: PageFrame
  requestId: string
  /** How long until a request that came too often may come again. */
  waitMinutes?: number
}

const leadsNowhere: readonly ErrorPageKind[] = ['not_found', 'not_allowed']

/** Says what happened, what was kept and what to do; never a dead end without the hotline. */
export function ErrorPage({ kind, frame, requestId, waitMinutes }: ErrorPageProps): ReactElement {
  const audience: ErrorAudience = isOfficePath(frame.path) ? 'officer' : frame.language
  const { title, lines } = errorWords[audience][kind]
  const labels = errorLabels[frame.language]
  return (
    <PlainLayout frame={frame} title={title}>
      <h1 className="govuk-heading-l">{title}</h1>
      {lines.map((line) => (
        <p className="govuk-body" key={line}>
          {line}
        </p>
      ))}
      {leadsNowhere.includes(kind) && <WaysOn audience={audience} frame={frame} />}
      {waitMinutes !== undefined && (
        <p className="govuk-body">
          {labels.wait}: <strong>{labels.minutes(waitMinutes)}</strong>
        </p>
      )}
      {kind === 'broken' && (
        <p className="govuk-body">
          {labels.code}: <code>{requestId}</code>
        </p>
      )}
      {frame.agency.hotline !== '' && (
        <p className="govuk-body">
          {labels.hotline}: <strong>{frame.agency.hotline}</strong>
        </p>
      )}
    </PlainLayout>
  )
}

function WaysOn({ audience, frame }: { audience: ErrorAudience; frame: PageFrame }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {waysOn[audience].map(({ path, label }) => (
        <li key={path}>
          <a className="govuk-link" href={localPath(frame.language, path)}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
