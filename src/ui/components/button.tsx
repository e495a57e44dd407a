import type { ReactNode } from 'react'
import { type Attributes, classNames } from '../class-names.js'

export type ButtonVariant = 'primary' | 'secondary' | 'warning' | 'inverse' | 'quiet'

export interface ButtonProps {
  children: ReactNode
  /** Makes it a link that looks like a button; a state change must be a real button. */
  href?: string
  variant?: ButtonVariant
  /** The one way into a journey, with an arrow. */
  start?: boolean
  small?: boolean
  type?: 'submit' | 'button' | 'reset'
  id?: string
  name?: string
  value?: string
  disabled?: boolean
  preventDoubleClick?: boolean
  classes?: string
  attributes?: Attributes
}

const variantClasses: Record<ButtonVariant, string | undefined> = {
  primary: undefined,
  secondary: 'govuk-button--secondary',
  warning: 'govuk-button--warning',
  inverse: 'govuk-button--inverse',
  quiet: 'mc-button--quiet',
}

/** A button, or a link that looks like one. */
export function Button(props: ButtonProps) {
  const shared = {
    id: props.id,
    className: classNames(
      'govuk-button',
      variantClasses[props.variant ?? 'primary'],
      props.small && 'mc-button--small',
      props.classes,
      props.start && 'govuk-button--start',
    ),
    'data-module': 'govuk-button',
    ...props.attributes,
  }
  const content = (
    <>
      {props.children}
      {props.start && <StartIcon />}
    </>
  )
  if (props.href !== undefined) {
    return (
      <a href={props.href} role="button" draggable="false" {...shared}>
        {content}
      </a>
    )
  }
  return (
    <button
      type={props.type ?? 'submit'}
      value={props.value}
      name={props.name}
      disabled={props.disabled}
      aria-disabled={props.disabled || undefined}
      data-prevent-double-click={props.preventDoubleClick}
      {...shared}
    >
      {content}
    </button>
  )
}

/** Buttons that belong together, side by side where there is room. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>
}

function StartIcon() {
  return (
    <svg
      className="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  )
}
