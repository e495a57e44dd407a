import type { ReactNode } from 'react'
import { formatCount } from '../format/number.js'
import { useLanguage, useTexts } from '../language.js'
import { Details } from './details.js'
import { Table } from './table.js'

export interface ColumnChartProps {
  caption: ReactNode
  /** Short words under the columns, in order of time. */
  categories: string[]
  values: number[]
  categoryName: string
  valueName: string
}

const height = 200
const foot = 28
const head = 22

/** How something went over time: one column a month or a day, with the same figures as a table folded under it. */
export function ColumnChart({ caption, categories, values, categoryName, valueName }: ColumnChartProps) {
  const language = useLanguage()
  const words = useTexts()
  const highest = Math.max(...values, 1)
  const step = 100 / Math.max(categories.length, 1)
  return (
    <figure className="mc-chart">
      <figcaption className="mc-chart__caption">{caption}</figcaption>
      <svg className="mc-columns" width="100%" height={height} aria-hidden="true" focusable="false">
        <line className="mc-columns__base" x1="0" x2="100%" y1={height - foot} y2={height - foot} />
        {values.map((value, index) => {
          const tall = Math.round((value / highest) * (height - foot - head))
          const middle = `${(step * (index + 0.5)).toFixed(2)}%`
          return (
            <g key={categories[index]}>
              <rect
                className="mc-fill-jade"
                x={`${(step * (index + 0.2)).toFixed(2)}%`}
                width={`${(step * 0.6).toFixed(2)}%`}
                y={height - foot - tall}
                height={tall}
                rx="3"
              />
              <text className="mc-columns__value" x={middle} y={height - foot - tall - 6}>
                {formatCount(language, value)}
              </text>
              <text className="mc-columns__label" x={middle} y={height - 8}>
                {categories[index]}
              </text>
            </g>
          )
        })}
      </svg>
      <Details summary={words.chart.asTable}>
        <Table
          cards={false}
          rows={categories.map((category, index) => ({ category, value: values[index] ?? 0 }))}
          rowKey={(row) => row.category}
          columns={[
            { heading: categoryName, cell: (row) => row.category },
            { heading: valueName, cell: (row) => formatCount(language, row.value), numeric: true },
          ]}
          firstCellIsHeader
        />
      </Details>
    </figure>
  )
}
