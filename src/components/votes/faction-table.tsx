import { FactionTag } from '@/components/faction-tag'
import { NotReported } from '@/components/not-reported'
import { formatNumber } from '@/domain/german'
import type { FactionVoteView } from '@/domain/record/views'
import { factionPositionLabel } from '@/domain/vocabulary'

/** The factions' positions with their figures as a table. */
export function FactionTable({ factions }: { factions: readonly FactionVoteView[] }) {
  if (factions.length === 0) return null
  return (
    <div className="overflow-x-auto" role="group" aria-label="Haltung der Fraktionen" tabIndex={0}>
      <table className="w-full max-w-text border-collapse">
        <caption className="pb-8 text-left text-kern-16 text-muted">Haltung der Fraktionen</caption>
        <thead>
          <tr className="text-left align-bottom">
            {['Fraktion', 'Haltung', 'Ja', 'Nein', 'Enthaltung'].map((label, index) => (
              <th
                key={label}
                scope="col"
                className={`py-6 pr-16 font-semibold ${index > 1 ? 'text-right' : ''}`}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {factions.map(({ faction, position, yes, no, abstain }) => (
            <tr key={faction.id} className="border-t border-line align-baseline">
              <th scope="row" className="py-6 pr-16 text-left font-normal">
                <FactionTag faction={faction} />
              </th>
              <td className="py-6 pr-16">{factionPositionLabel[position]}</td>
              {[yes, no, abstain].map((count, index) => (
                <td key={index} className="py-6 pr-16 text-right text-kern-16">
                  {count === null ? <NotReported /> : formatNumber(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
