import { NotReported } from '@/components/not-reported'
import { formatNumber } from '@/domain/german'
import { personPath } from '@/domain/record/paths'
import type { VoteView } from '@/domain/record/views'

/** Whom an election was about, with the votes for each; nothing for a vote on a motion. */
export function CandidateTable({ vote }: { vote: Pick<VoteView, 'candidates' | 'round'> }) {
  if (vote.candidates.length === 0) return null
  return (
    <table className="w-full max-w-[28rem] border-collapse">
      <caption className="pb-8 text-left text-kern-16 text-muted">
        {vote.round === 2 ? 'Engere Wahl (Stichwahl)' : 'Wahl'}: Stimmen für jeden Vorschlag
      </caption>
      <tbody>
        {vote.candidates.map(({ person, name, votes, elected, byLot }) => (
          <tr key={name} className="border-t border-line align-baseline">
            <th scope="row" className="py-6 pr-16 text-left font-normal">
              {person ? <a href={personPath(person)}>{name}</a> : name}
              {elected ? (
                <strong className="block text-kern-16">
                  gewählt{byLot ? ' durch das Los' : ''}
                </strong>
              ) : null}
            </th>
            <td className="py-6 text-right">
              {votes === null ? <NotReported /> : formatNumber(votes)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
