import type { ReactNode } from 'react'
import { classNames } from '../class-names.js'

export interface SummaryAction {
  href: string
  text: string
  /** What the action is about, for those who hear links out of context. */
  about?: string
}

export interface SummaryRow {
  key: ReactNode
  value: ReactNode
  actions?: SummaryAction[]
  classes?: string
}

export interface SummaryListProps {
  rows: SummaryRow[]
  /** Puts the list in a card with this title. */
  cardTitle?: ReactNode
  cardActions?: SummaryAction[]
  headingLevel?: 2 | 3 | 4
  noBorder?: boolean
  classes?: string
}

/** Questions with their answers, or facts with their names. */
export function SummaryList(props: SummaryListProps) {
  const anyActions = props.rows.some((row) => row.actions?.length)
  const list = (
    <dl className={classNames('govuk-summary-list', props.noBorder && 'govuk-summary-list--no-border', props.classes)}>
      {props.rows.map((row, index) => (
        <Row key={index} row={row} anyActions={anyActions} cardTitle={props.cardTitle} />
      ))}
    </dl>
  )
  if (!props.cardTitle) return list
  const Heading = `h${props.headingLevel ?? 2}` as const
  return (
    <div className="govuk-summary-card">
      <div className="govuk-summary-card__title-wrapper">
        <Heading className="govuk-summary-card__title">{props.cardTitle}</Heading>
        <CardActions actions={props.cardActions ?? []} cardTitle={props.cardTitle} />
      </div>
      <div className="govuk-summary-card__content">{list}</div>
    </div>
  )
}

function Row({ row, anyActions, cardTitle }: { row: SummaryRow; anyActions: boolean; cardTitle: ReactNode }) {
  const actions = row.actions ?? []
  return (
    <div
      className={classNames(
        'govuk-summary-list__row',
        anyActions && actions.length === 0 && 'govuk-summary-list__row--no-actions',
        row.classes,
      )}
    >
      <dt className="govuk-summary-list__key">{row.key}</dt>
      <dd className="govuk-summary-list__value">{row.value}</dd>
      {actions.length > 0 && (
        <dd className="govuk-summary-list__actions">
          <RowActions actions={actions} cardTitle={cardTitle} />
        </dd>
      )}
    </div>
  )
}

interface ActionsProps {
  actions: SummaryAction[]
  cardTitle: ReactNode
}

function RowActions({ actions, cardTitle }: ActionsProps) {
  const links = actions.map((action) => <ActionLink key={action.text} action={action} cardTitle={cardTitle} />)
  if (links.length === 1) return links
  return (
    <ul className="govuk-summary-list__actions-list">
      {links.map((link) => (
        <li key={link.key} className="govuk-summary-list__actions-list-item">
          {link}
        </li>
      ))}
    </ul>
  )
}

function CardActions({ actions, cardTitle }: ActionsProps) {
  const links = actions.map((action) => <ActionLink key={action.text} action={action} cardTitle={cardTitle} />)
  if (links.length === 0) return null
  if (links.length === 1) return <div className="govuk-summary-card__actions">{links}</div>
  return (
    <ul className="govuk-summary-card__actions">
      {links.map((link) => (
        <li key={link.key} className="govuk-summary-card__action">
          {link}
        </li>
      ))}
    </ul>
  )
}

function ActionLink({ action, cardTitle }: { action: SummaryAction; cardTitle: ReactNode }) {
  return (
    <a className="govuk-link" href={action.href}>
      {action.text}
      {(action.about || cardTitle) && (
        <span className="govuk-visually-hidden">
          {action.about && ` ${action.about}`}
          {cardTitle && <> ({cardTitle})</>}
        </span>
      )}
    </a>
  )
}
