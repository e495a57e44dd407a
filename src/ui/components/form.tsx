import type { ReactNode } from 'react'
import { type Attributes, classNames } from '../class-names.js'
import { useFrame } from '../layout/page-frame.js'

export interface FormProps {
  action: string
  /** `get` for searches and filters; everything that changes something is `post`. */
  method?: 'get' | 'post'
  /** For forms with files. */
  withFiles?: boolean
  /** It only asks, and is posted so that the answers stay out of addresses and logs: no token, hence no cookie. */
  changesNothing?: true
  /** Answers that the person does not see: ids, versions. */
  hidden?: Record<string, string | readonly string[]>
  /** A browser that runs scripts asks before it leaves what was typed and not sent. */
  warnsUnsaved?: true
  children: ReactNode
  id?: string
  classes?: string
  attributes?: Attributes
}

/** A form with the token against forgery; sent once even when the button is pressed twice. */
export function Form(props: FormProps) {
  const {
    action,
    method = 'post',
    withFiles,
    changesNothing,
    hidden,
    children,
    id,
    classes,
    attributes,
    warnsUnsaved,
  } = props
  const frame = useFrame()
  const changes = method === 'post' && !changesNothing
  return (
    <form
      id={id}
      className={classNames(classes) || undefined}
      action={action}
      method={method}
      encType={withFiles ? 'multipart/form-data' : undefined}
      noValidate
      data-single-submit={changes ? '' : undefined}
      data-warns-unsaved={warnsUnsaved ? '' : undefined}
      {...attributes}
    >
      {changes && <input type="hidden" name="_csrf" value={frame.csrfToken} />}
      {Object.entries(hidden ?? {}).flatMap(([name, value]) =>
        [value].flat().map((each, index) => <input key={`${name} ${index}`} type="hidden" name={name} value={each} />),
      )}
      {children}
    </form>
  )
}
