import { decisionStateLabel, stateOfDecision } from '@/domain/procedure/decision-events'
import type { MotionView } from '@/domain/record/views'
import { formatGerman } from '@/domain/time/edtf'
import { decisionEventKindLabel } from '@/domain/vocabulary'

/** What happened to a decision after it was taken, and how it stands for that reason. */
export function DecisionEvents({ events, outcome }: Pick<MotionView, 'events' | 'outcome'>) {
  const state = stateOfDecision(events, outcome)
  if (!state) return null
  return (
    <div className="mt-12 max-w-text border-l-4 border-edge pl-16">
      <p className="font-semibold">{decisionStateLabel[state]}</p>
      <ul className="mt-4 list-none">
        {events.map(({ kind, on, by, note }) => (
          <li key={`${kind} ${on}`}>
            {formatGerman(on)}: {decisionEventKindLabel[kind]}
            {by ? ` (${by})` : ''}
            {note ? `. ${note}` : ''}
          </li>
        ))}
      </ul>
    </div>
  )
}
