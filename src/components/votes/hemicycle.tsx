import { FactionTag } from '@/components/faction-tag'
import { amount } from '@/domain/german'
import { personPath } from '@/domain/record/paths'
import type { BallotView } from '@/domain/record/views'
import { BallotChoice, ballotChoiceLabel } from '@/domain/vocabulary'
import { HEMICYCLE_RADIUS, hemicycleSeats } from './hemicycle-seats'
import { SeatMark } from './seat-mark'

/** Members of a faction sit together, within it those who voted alike. */
function seatingOrder(a: BallotView, b: BallotView): number {
  const choices = BallotChoice.options
  return (
    (a.faction?.name ?? '\uffff').localeCompare(b.faction?.name ?? '\uffff', 'de') ||
    choices.indexOf(a.choice) - choices.indexOf(b.choice) ||
    a.person.name.localeCompare(b.person.name, 'de')
  )
}

/** A roll call as a half circle of seats, one for each ballot, with the names below it. */
export function Hemicycle({ ballots }: { ballots: readonly BallotView[] }) {
  if (ballots.length === 0) return null
  const { seats, spacing } = hemicycleSeats(ballots.length)
  const radius = Math.min(spacing * 0.42, HEMICYCLE_RADIUS * 0.12)
  const margin = radius * 1.3
  const seated = [...ballots].sort(seatingOrder)
  const groups = BallotChoice.options
    .map((choice) => ({ choice, members: seated.filter((ballot) => ballot.choice === choice) }))
    .filter(({ members }) => members.length > 0)
  const spoken = groups
    .map(({ choice, members }) => `${members.length} ${ballotChoiceLabel[choice]}`)
    .join(', ')
  return (
    <figure className="max-w-text">
      <svg
        role="img"
        aria-label={`Halbkreis mit ${amount(ballots.length, 'Sitz', 'Sitzen')}: ${spoken}`}
        viewBox={[
          -HEMICYCLE_RADIUS - margin,
          -HEMICYCLE_RADIUS - margin,
          2 * (HEMICYCLE_RADIUS + margin),
          HEMICYCLE_RADIUS + 2 * margin,
        ].join(' ')}
        className="w-full"
      >
        {seated.map((ballot, index) => {
          const seat = seats[index]
          return seat ? (
            <g key={ballot.person.id} data-seat={ballot.choice}>
              <title>{`${ballot.person.name}: ${ballotChoiceLabel[ballot.choice]}`}</title>
              <SeatMark choice={ballot.choice} x={seat.x} y={seat.y} r={radius} />
            </g>
          ) : null
        })}
      </svg>
      <figcaption className="mt-16 space-y-16">
        {groups.map(({ choice, members }) => (
          <div key={choice}>
            <p className="flex items-center gap-8 font-semibold">
              <svg aria-hidden="true" viewBox="-10 -10 20 20" className="inline-block size-[0.9em]">
                <SeatMark choice={choice} x={0} y={0} r={9} />
              </svg>
              {`${ballotChoiceLabel[choice]}: ${members.length}`}
            </p>
            <ul className="mt-4 gap-x-24 text-kern-16 sm:columns-2">
              {members.map(({ person, faction }) => (
                <li key={person.id} className="flex flex-wrap gap-x-8 break-inside-avoid">
                  <a href={personPath(person)} className="text-ink">
                    {person.name}
                  </a>
                  {faction ? <FactionTag faction={faction} /> : null}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </figcaption>
    </figure>
  )
}
