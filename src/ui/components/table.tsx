import type { ReactNode } from 'react'
import { type Attributes, classNames } from '../class-names.js'

export interface Column<Row> {
  /** Left out of every column when the table has no head. */
  heading?: string
  cell: (row: Row) => ReactNode
  numeric?: boolean
  classes?: string
}

export interface TableProps<Row> {
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row, index: number) => string | number
  caption?: ReactNode
  captionSize?: 's' | 'm' | 'l' | 'xl'
  captionHidden?: boolean
  /** The first cell of each row names the row. */
  firstCellIsHeader?: boolean
  /** On a phone each row becomes a card with its headings inside; needs headings. On by default. */
  cards?: boolean
  compact?: boolean
  /** Marks for the enhancers, such as `data-key-row`. */
  rowAttributes?: (row: Row, index: number) => Attributes
  classes?: string
}

/** Facts in rows and columns. On a phone the rows become cards, and the roles keep it a table for those who hear it. */
export function Table<Row>(props: TableProps<Row>) {
  const hasHead = props.columns.some((column) => column.heading !== undefined)
  const asCards = hasHead && props.cards !== false
  return (
    <table
      className={classNames(
        'govuk-table',
        asCards && 'mc-table--cards',
        props.compact && 'govuk-table--small-text-until-tablet mc-table--compact',
        props.classes,
      )}
      role={asCards ? 'table' : undefined}
    >
      {props.caption && (
        <Caption caption={props.caption} captionSize={props.captionSize} captionHidden={props.captionHidden} />
      )}
      {hasHead && <Head columns={props.columns} asCards={asCards} />}
      <tbody className="govuk-table__body" role={asCards ? 'rowgroup' : undefined}>
        {props.rows.map((row, index) => (
          <tr
            key={props.rowKey(row, index)}
            className="govuk-table__row"
            role={asCards ? 'row' : undefined}
            {...props.rowAttributes?.(row, index)}
          >
            {props.columns.map((column, position) => (
              <Cell
                key={position}
                column={column}
                isHeader={position === 0 && Boolean(props.firstCellIsHeader)}
                asCards={asCards}
              >
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Caption({
  caption,
  captionSize,
  captionHidden,
}: Pick<TableProps<unknown>, 'caption' | 'captionSize' | 'captionHidden'>) {
  return (
    <caption
      className={classNames(
        'govuk-table__caption',
        captionSize && `govuk-table__caption--${captionSize}`,
        captionHidden && 'govuk-visually-hidden',
      )}
    >
      {caption}
    </caption>
  )
}

function Head<Row>({ columns, asCards }: { columns: Column<Row>[]; asCards: boolean }) {
  return (
    <thead className="govuk-table__head" role={asCards ? 'rowgroup' : undefined}>
      <tr className="govuk-table__row" role={asCards ? 'row' : undefined}>
        {columns.map((column, position) => (
          <th
            key={position}
            scope="col"
            role={asCards ? 'columnheader' : undefined}
            className={classNames(
              'govuk-table__header',
              column.numeric && 'govuk-table__header--numeric',
              column.classes,
            )}
          >
            {column.heading}
          </th>
        ))}
      </tr>
    </thead>
  )
}

interface CellProps<Row> {
  column: Column<Row>
  isHeader: boolean
  asCards: boolean
  children: ReactNode
}

function Cell<Row>({ column, isHeader, asCards, children }: CellProps<Row>) {
  const label = asCards ? column.heading : undefined
  if (isHeader) {
    return (
      <th
        scope="row"
        role={asCards ? 'rowheader' : undefined}
        data-label={label}
        className={classNames('govuk-table__header', column.classes)}
      >
        {children}
      </th>
    )
  }
  return (
    <td
      role={asCards ? 'cell' : undefined}
      data-label={label}
      className={classNames('govuk-table__cell', column.numeric && 'govuk-table__cell--numeric', column.classes)}
    >
      {children}
    </td>
  )
}
