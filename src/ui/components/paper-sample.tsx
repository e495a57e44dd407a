export interface PaperSampleProps {
  title: string
  /** What must be legible, each drawn as a place with its number. */
  marks: readonly string[]
  alt: string
}

const width = 220
const height = 300
const firstMark = 92
const lineHeight = 26

/** A sketch of a paper: its title where it stands, and numbered places for what must be legible. */
export function PaperSample({ title, marks, alt }: PaperSampleProps) {
  return (
    <svg className="mc-sample" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
      <rect x="1" y="1" width={width - 2} height={height - 2} className="mc-sample__sheet" />
      <path d="M60 22h100M75 32h70" className="mc-sample__lines" />
      {linesOf(title).map((line, index) => (
        <text key={index} x={width / 2} y={56 + index * 14} textAnchor="middle" className="mc-sample__title">
          {line}
        </text>
      ))}
      {marks.slice(0, 7).map((_, index) => (
        <g key={index} transform={`translate(18 ${firstMark + index * lineHeight})`}>
          <rect width={width - 36} height={lineHeight - 6} rx="3" className="mc-sample__mark" />
          <circle cx="11" cy="10" r="8" className="mc-sample__dot" />
          <text x="11" y="13.5" textAnchor="middle" className="mc-sample__number">
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** Two lines at most, broken between words. */
function linesOf(title: string): string[] {
  const words = title.split(' ')
  const first = words.reduce((line, word) => (`${line} ${word}`.length > 24 ? line : `${line} ${word}`.trim()), '')
  const rest = title.slice(first.length).trim()
  return rest ? [first, rest.length > 26 ? `${rest.slice(0, 25)}…` : rest] : [first]
}
