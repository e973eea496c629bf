import { resultFigures } from '@/domain/procedure/result-words'
import { voteBar, type BarSegment, type CountedVote } from '@/domain/procedure/vote-bar'
import { voteFill, VotePatterns } from './patterns'

const WIDTH = 600
const HEIGHT = 34

/**
 * The vote as a bar to scale. `scope` (unique on the page) names its patterns. Nothing is drawn
 * where the figures do not allow a picture.
 */
export function VoteBar({ vote, scope }: { vote: CountedVote; scope: string }) {
  const bar = voteBar(vote, WIDTH)
  if (!bar) return null
  return (
    <svg
      role="img"
      aria-label={`Balken: ${resultFigures(vote)}`}
      viewBox={`-1 -1 ${WIDTH + 2} ${HEIGHT + 2}`}
      className="w-full max-w-text"
    >
      <VotePatterns scope={scope} />
      {bar.segments.map((segment) => (
        <Segment key={segment.kind} segment={segment} scope={scope} />
      ))}
    </svg>
  )
}

function Segment({ segment, scope }: { segment: BarSegment; scope: string }) {
  const { kind, x, width } = segment
  const place = { x, y: 0, width, height: HEIGHT }
  if (kind === 'unknown') {
    return (
      <g data-segment={kind}>
        <rect {...place} className="fill-paper stroke-edge" strokeDasharray="5 4" strokeWidth="2" />
        {width > 14 ? (
          <text
            x={x + width / 2}
            y={HEIGHT / 2}
            textAnchor="middle"
            dominantBaseline="central"
            fontSize="18"
            className="fill-muted"
          >
            ?
          </text>
        ) : null}
      </g>
    )
  }
  return (
    <g data-segment={kind}>
      <rect {...place} className={voteFill[kind]} />
      {kind === 'yes' ? null : <rect {...place} fill={`url(#${scope}-${kind})`} />}
    </g>
  )
}
