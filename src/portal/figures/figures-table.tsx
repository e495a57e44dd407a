import type { ReactNode } from 'react'
import type { Language } from '../../platform/text.js'
import type { Figures } from '../../statistics/index.js'
import { type Column, formatCount, formatShare, Table } from '../../ui/index.js'
import { figuresTexts } from './texts.js'

/** `93,4%`, or a dash where there is nothing to take a share of. */
export const rate = (language: Language, part: number, whole: number): string =>
  whole === 0 ? '–' : formatShare(language, part / whole)

interface FiguresTableProps<Row extends Figures> {
  language: Language
  caption: string
  rows: Row[]
  name: { heading: string; cell: (row: Row) => ReactNode }
  rowKey: (row: Row) => string
}

/** The six figures of each row: of agencies, of months. */
export function FiguresTable<Row extends Figures>({ language, caption, rows, name, rowKey }: FiguresTableProps<Row>) {
  const words = figuresTexts(language)
  const numbers: [string, (row: Row) => string][] = [
    [words.received, (row) => formatCount(language, row.received)],
    [words.receivedOnline, (row) => formatCount(language, row.receivedOnline)],
    [words.onlineRate, (row) => rate(language, row.receivedOnline, row.received)],
    [words.settled, (row) => formatCount(language, row.settled)],
    [words.onTime, (row) => formatCount(language, row.settledOnTime)],
    [words.onTimeRate, (row) => rate(language, row.settledOnTime, row.settled)],
  ]
  const columns: Column<Row>[] = numbers.map(([heading, cell]) => ({ heading, cell, numeric: true }))
  return (
    <Table
      caption={caption}
      captionSize="s"
      rows={rows}
      rowKey={rowKey}
      firstCellIsHeader
      columns={[name, ...columns]}
    />
  )
}
