import type { DrawnShape, DrawnWorkflow } from '../../procedures/index.js'
import { roleNames } from './role-names.js'
import { designerTexts as words } from './texts.vi.js'

/** Room for the word under the first circle. */
const beforeStart = 14
/** Pixels; a wider picture is drawn smaller where the screen is wide enough for it. */
const widest = 1000

/** A workflow as a picture: boxes for steps, diamonds where branches part, join or go back. The list beside it says the same in words. */
export function WorkflowDiagram({ drawn, title }: { drawn: DrawnWorkflow; title: string }) {
  const { width, height, shapes, lines } = drawn
  const left = Math.min(...shapes.map(({ x }) => x)) - beforeStart
  const size = { width: width - left, height }
  const classes = size.width > widest ? 'mc-diagram mc-diagram--wide' : 'mc-diagram'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard
    <section className={classes} aria-label={title} tabIndex={0}>
      <svg role="img" aria-label={title} viewBox={`${left} 0 ${size.width} ${height}`} {...size}>
        <defs>
          <marker id="mui-ten" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0 10 5 0 10z" className="mc-diagram__head" />
          </marker>
        </defs>
        {lines.map(({ points, isReturn }, index) => (
          <polyline
            key={index}
            points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
            className={isReturn ? 'mc-diagram__line mc-diagram__line--back' : 'mc-diagram__line'}
            markerEnd="url(#mui-ten)"
          />
        ))}
        {shapes.map((shape) => (
          <Shape key={shape.id} shape={shape} />
        ))}
      </svg>
    </section>
  )
}

function Shape({ shape }: { shape: DrawnShape }) {
  const { kind, x, y, width, height } = shape
  if (kind === 'start' || kind === 'end')
    return (
      <g>
        <circle
          cx={x + width / 2}
          cy={y + height / 2}
          r={width / 2}
          className={`mc-diagram__event mc-diagram__event--${kind}`}
        />
        <text x={x + width / 2} y={y + height + 14} className="mc-diagram__small">
          {kind === 'start' ? words.accepted : words.returned}
        </text>
      </g>
    )
  if (kind === 'step') return <Step shape={shape} />
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  return (
    <g>
      <polygon
        points={`${middleX},${y} ${x + width},${middleY} ${middleX},${y + height} ${x},${middleY}`}
        className="mc-diagram__gate"
      />
      <text x={middleX} y={middleY + 6} className="mc-diagram__mark">
        {kind === 'choice' ? '×' : '+'}
      </text>
    </g>
  )
}

// Letters of the widest names that stand in a box of a hundred, with some air beside them.
const lineLength = 13
const mostLines = 3

function Step({ shape: { x, y, width, height, step } }: { shape: DrawnShape }) {
  const lines = wrapped(step?.name.vi || (step?.id ?? ''))
  const about = step ? `${roleNames[step.role]} · ${step.hours} giờ` : ''
  return (
    <g>
      <title>{`${step?.name.vi ?? ''} – ${about}`}</title>
      <rect x={x} y={y} width={width} height={height} rx={6} className="mc-diagram__step" />
      {lines.map((line, index) => (
        <text
          key={line}
          x={x + width / 2}
          y={y + height / 2 + (index - (lines.length - 1) / 2) * 14 - 2}
          className="mc-diagram__name"
        >
          {line}
        </text>
      ))}
      <text x={x + width / 2} y={y + height - 8} className="mc-diagram__small">
        {step ? `${step.hours} giờ` : ''}
      </text>
    </g>
  )
}

/** A name broken into lines that fit the box; what is left over is cut, since the list has it whole. */
function wrapped(name: string): string[] {
  const lines: string[] = ['']
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1) ?? ''
    const longer = last ? `${last} ${word}` : word
    if (longer.length <= lineLength || !last) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]}…`]
}
