import type { ReactNode } from 'react'
import { formatCount, formatShare } from '../format/number.js'
import { useLanguage, useTexts } from '../language.js'
import { chartTones } from './chart-tones.js'

export interface DonutSlice {
  name: string
  value: number
}

export interface DonutChartProps {
  caption: ReactNode
  slices: DonutSlice[]
  /** Under the total in the middle. */
  totalName?: string
}

const radius = 15.915494309189533

/** Parts of one whole, at most six; the table beside it is the legend. */
export function DonutChart({ caption, slices, totalName }: DonutChartProps) {
  const language = useLanguage()
  const words = useTexts().chart
  const total = slices.reduce((sum, slice) => sum + slice.value, 0)
  return (
    <figure className="mc-chart mc-donut">
      <svg className="mc-donut__ring" viewBox="0 0 42 42" aria-hidden="true" focusable="false">
        <circle className="mc-donut__ground" cx="21" cy="21" r={radius} />
        {arcs(slices, total).map((arc, index) => (
          <circle
            key={arc.name}
            className={`mc-stroke-${chartTones[index % chartTones.length]}`}
            cx="21"
            cy="21"
            r={radius}
            strokeDasharray={`${arc.length} ${100 - arc.length}`}
            strokeDashoffset={25 - arc.start}
          />
        ))}
        <text className="mc-donut__total" x="21" y="21.6">
          {formatCount(language, total)}
        </text>
        <text className="mc-donut__word" x="21" y="25.6">
          {totalName ?? words.total}
        </text>
      </svg>
      <DonutTable caption={caption} slices={slices} total={total} />
    </figure>
  )
}

function DonutTable({ caption, slices, total }: { caption: ReactNode; slices: DonutSlice[]; total: number }) {
  const language = useLanguage()
  const words = useTexts().chart
  return (
    <table className="mc-donut__table">
      <caption className="mc-chart__caption">{caption}</caption>
      <thead className="govuk-visually-hidden">
        <tr>
          <th scope="col">{words.category}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.share}</th>
        </tr>
      </thead>
      <tbody>
        {slices.map((slice, index) => (
          <tr key={slice.name}>
            <th scope="row">
              <svg width="12" height="12" aria-hidden="true" focusable="false">
                <rect className={`mc-fill-${chartTones[index % chartTones.length]}`} width="12" height="12" rx="3" />
              </svg>{' '}
              {slice.name}
            </th>
            <td>{formatCount(language, slice.value)}</td>
            <td>{total === 0 ? '–' : formatShare(language, slice.value / total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function arcs(slices: DonutSlice[], total: number) {
  let start = 0
  return slices.map((slice) => {
    const length = total === 0 ? 0 : Number(((slice.value / total) * 100).toFixed(3))
    const arc = { name: slice.name, start, length }
    start += length
    return arc
  })
}
