import { MotionOutcomeBadge } from '@/components/outcome-badge'
import { amount } from '@/domain/german'
import { matterPath, motionPath } from '@/domain/record/paths'
import type { AgendaEntry } from '@/domain/record/views'

/** The agenda: every item with what became of its motions. A number that nobody reports is not made up. */
export function AgendaList({ items }: { items: readonly AgendaEntry[] }) {
  return (
    <ul className="max-w-[52rem] divide-y divide-line border-y border-line">
      {items.map((item) => (
        <li key={item.id} className="py-20">
          {item.number ? <p className="text-kern-16 text-muted">TOP {item.number}</p> : null}
          <h3 className="text-kern-20 font-semibold">
            <a href={item.path}>{item.title}</a>
          </h3>
          {item.summary ? <p className="mt-4 max-w-text">{item.summary}</p> : null}
          <AgendaMotions motions={item.motions} />
          <p className="mt-8 text-kern-16 text-muted">
            {item.statementCount === 0
              ? 'Keine Wortbeiträge berichtet'
              : amount(item.statementCount, 'Wortbeitrag', 'Wortbeiträge')}
            {item.matter ? (
              <>
                {' · Vorgang: '}
                <a href={matterPath(item.matter)}>{item.matter.title}</a>
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  )
}

function AgendaMotions({ motions }: Pick<AgendaEntry, 'motions'>) {
  if (motions.length === 0) return null
  return (
    <ul className="mt-12 space-y-8">
      {motions.map((motion) => (
        <li key={motion.id} className="flex flex-wrap items-baseline gap-x-12 gap-y-4">
          <MotionOutcomeBadge outcome={motion.outcome} />
          <a href={motionPath(motion.id)}>{motion.title}</a>
          {motion.outcomeNote ? <span className="text-muted">{motion.outcomeNote}</span> : null}
        </li>
      ))}
    </ul>
  )
}
