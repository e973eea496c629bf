import type { BallotChoice } from '@/domain/vocabulary'

interface SeatMarkProps {
  choice: BallotChoice
  x: number
  y: number
  /** Half of the mark's width. */
  r: number
}

/** One seat: every choice has a colour and a shape of its own. */
export function SeatMark({ choice, x, y, r }: SeatMarkProps) {
  switch (choice) {
    case 'yes':
      return <circle cx={x} cy={y} r={r} className="fill-vote-yes" />
    case 'no':
      return (
        <rect
          x={x - r * 0.8}
          y={y - r * 0.8}
          width={r * 1.6}
          height={r * 1.6}
          transform={`rotate(45 ${x} ${y})`}
          className="fill-vote-no"
        />
      )
    case 'abstain':
      return (
        <circle
          cx={x}
          cy={y}
          r={r * 0.75}
          strokeWidth={r * 0.5}
          className="fill-none stroke-vote-abstain"
        />
      )
    case 'invalid':
      return (
        <path
          d={`M${x} ${y - r}L${x + r} ${y + r * 0.8}H${x - r}Z`}
          className="fill-vote-invalid"
        />
      )
    case 'absent':
      return (
        <circle
          cx={x}
          cy={y}
          r={r * 0.85}
          strokeWidth={r * 0.22}
          strokeDasharray={`${r * 0.45} ${r * 0.35}`}
          className="fill-none stroke-edge"
        />
      )
    case 'not_voting':
      return (
        <path
          d={`M${x - r * 0.8} ${y}H${x + r * 0.8}`}
          strokeWidth={r * 0.4}
          className="stroke-edge"
        />
      )
  }
}
