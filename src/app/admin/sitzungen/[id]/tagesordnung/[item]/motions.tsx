import { MotionOutcomeBadge } from '@/components/outcome-badge'
import { motionKindLabel } from '@/domain/vocabulary'
import type { AgendaItemForm } from '@/usecases/agenda/read-item'
import { recordPath } from '../../../../datensaetze/kinds'
import { StateBadge } from '../../../../datensaetze/state-badge'

/** What is moved at an item already. */
export function Motions({ motions }: Pick<AgendaItemForm, 'motions'>) {
  if (motions.length === 0) return <p className="text-muted">Noch kein Antrag.</p>
  return (
    <ul className="max-w-[52rem] list-none divide-y divide-line border-y border-line">
      {motions.map(({ id, title, kind, outcome, paper, state }) => (
        <li key={id} className="py-12">
          <a href={recordPath(id)}>{title}</a>
          <p className="mt-4 flex flex-wrap items-baseline gap-x-12 gap-y-4 text-kern-16 text-muted">
            <span>{motionKindLabel[kind]}</span>
            <StateBadge state={state} />
            {outcome === 'not_reported' ? null : <MotionOutcomeBadge outcome={outcome} />}
            {paper ? <span>Vorlage: {paper}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
