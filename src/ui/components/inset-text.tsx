import type { ReactNode } from 'react'
import { classNames } from '../class-names.js'

/** A passage set apart: a quotation of the law, an honest remark. */
export function InsetText({ children, id, classes }: { children: ReactNode; id?: string; classes?: string }) {
  return (
    <div id={id} className={classNames('govuk-inset-text', classes)}>
      {children}
    </div>
  )
}
