import type { WorkingItem } from '@/usecases/agenda/read-agenda'
import { StateBadge } from '../../datensaetze/state-badge'
import { agendaItemPath } from '../paths'

interface AgendaPartsProps {
  sessionId: string
  items: readonly WorkingItem[]
}

export const partTitle = (isPublic: boolean) =>
  isPublic ? 'Öffentlicher Teil' : 'Nichtöffentlicher Teil'

/** The two parts of an agenda, to read. */
export function AgendaParts({ sessionId, items }: AgendaPartsProps) {
  return [true, false].map((isPublic) => {
    const part = items.filter((item) => item.isPublic === isPublic)
    return (
      <div key={String(isPublic)} className="mt-20 max-w-[52rem]">
        <h3 className="text-kern-20">{partTitle(isPublic)}</h3>
        {part.length === 0 ? (
          <p className="mt-8 text-muted">Kein Punkt.</p>
        ) : (
          <ul className="mt-8 list-none divide-y divide-line border-y border-line">
            {part.map(({ id, number, title, workingState }) => (
              <li key={id} className="grid grid-cols-[3.5rem_1fr_auto] gap-x-12 py-8">
                <span className="text-muted">{number}</span>
                <a href={agendaItemPath(sessionId, id)} className="line-clamp-3 min-w-0">
                  {title}
                </a>
                <span>
                  <StateBadge state={workingState} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    )
  })
}
