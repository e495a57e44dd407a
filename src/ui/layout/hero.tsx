import type { ReactNode } from 'react'

/** The opening of the home page: one question on lacquer, with the rings of a bronze drum. */
export function Hero({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children?: ReactNode }) {
  return (
    <div className="mc-hero">
      <div className="mc-hero__ground">
        <DrumRings />
      </div>
      <div className="govuk-width-container mc-hero__inner">
        <h1 className="mc-hero__title">{title}</h1>
        {lead && <p className="mc-hero__lead">{lead}</p>}
        {children}
      </div>
    </div>
  )
}

const rings = [
  { r: 34, width: 1, dashes: undefined },
  { r: 42, width: 9, dashes: '1.6 3.4' },
  { r: 50, width: 1, dashes: undefined },
  { r: 59, width: 10, dashes: '7 5' },
  { r: 68, width: 1, dashes: undefined },
  { r: 75, width: 6, dashes: '1 4' },
  { r: 82, width: 1, dashes: undefined },
  { r: 95, width: 12, dashes: '12 4.1' },
  { r: 106, width: 1.5, dashes: undefined },
  { r: 113, width: 6, dashes: '1.6 3.4' },
  { r: 120, width: 1.5, dashes: undefined },
]

/** Fourteen rays and concentric bands, as on the drums of Đông Sơn; drawn, not copied. */
function DrumRings() {
  return (
    <svg className="mc-hero__rings" viewBox="-122 -122 244 244" aria-hidden="true" focusable="false">
      <path className="mc-hero__star" d={star(14, 30, 9)} />
      {rings.map((ring) => (
        <circle key={ring.r} r={ring.r} strokeWidth={ring.width} strokeDasharray={ring.dashes} />
      ))}
    </svg>
  )
}

function star(rays: number, outer: number, inner: number): string {
  const points = Array.from({ length: rays * 2 }, (_, index) => {
    const angle = (Math.PI * index) / rays - Math.PI / 2
    const radius = index % 2 === 0 ? outer : inner
    return `${(radius * Math.cos(angle)).toFixed(1)} ${(radius * Math.sin(angle)).toFixed(1)}`
  })
  return `M${points.join('L')}Z`
}
