import type { ReactNode } from 'react'
import { formatCount } from '../format/number.js'
import { useLanguage, useTexts } from '../language.js'
import { chartTones } from './chart-tones.js'

export interface BarSeries {
  name: string
  values: number[]
}

export interface BarChartProps {
  caption: ReactNode
  categories: string[]
  /** One series gives bars, several give stacked bars with a legend. */
  series: BarSeries[]
  /** What the categories are, for the head of the table. */
  categoryName?: string
  formatValue?: (value: number) => string
}

/** Lengths to compare. The chart is the table itself with a drawn column, so nothing is said twice. */
export function BarChart(props: BarChartProps) {
  const language = useLanguage()
  const words = useTexts().chart
  const formatValue = props.formatValue ?? ((value: number) => formatCount(language, value))
  const totals = props.categories.map((_, index) => sum(props.series.map((series) => series.values[index] ?? 0)))
  const longest = Math.max(...totals, 1)
  return (
    <figure className="mc-chart">
      {props.series.length > 1 && <ChartLegend names={props.series.map((series) => series.name)} />}
      <table className="mc-bars">
        <caption className="mc-chart__caption">{props.caption}</caption>
        <thead className={props.series.length > 1 ? undefined : 'govuk-visually-hidden'}>
          <tr>
            <th scope="col">{props.categoryName ?? words.category}</th>
            <td className="mc-bars__drawn" aria-hidden="true" />
            {props.series.map((series) => (
              <th key={series.name} scope="col" className="mc-bars__value">
                {series.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.categories.map((category, index) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              <td className="mc-bars__drawn" aria-hidden="true">
                <Bar values={props.series.map((series) => series.values[index] ?? 0)} longest={longest} />
              </td>
              {props.series.map((series) => (
                <td key={series.name} className="mc-bars__value">
                  {formatValue(series.values[index] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

function Bar({ values, longest }: { values: number[]; longest: number }) {
  return (
    <svg className="mc-bars__bar" width="100%" height="18" aria-hidden="true" focusable="false">
      <rect className="mc-bars__ground" width="100%" height="18" rx="4" />
      {values.map((value, index) => (
        <rect
          key={index}
          className={`mc-fill-${chartTones[index % chartTones.length]}`}
          x={`${share(sum(values.slice(0, index)), longest)}%`}
          width={`${share(value, longest)}%`}
          height="18"
          rx="4"
        />
      ))}
    </svg>
  )
}

/** Which colour means what. */
export function ChartLegend({ names }: { names: string[] }) {
  return (
    <ul className="mc-legend">
      {names.map((name, index) => (
        <li key={name}>
          <svg width="12" height="12" aria-hidden="true" focusable="false">
            <rect className={`mc-fill-${chartTones[index % chartTones.length]}`} width="12" height="12" rx="3" />
          </svg>{' '}
          {name}
        </li>
      ))}
    </ul>
  )
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
const share = (value: number, whole: number) => Number(((value / whole) * 100).toFixed(2))
