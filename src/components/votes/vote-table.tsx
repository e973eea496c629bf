import { NotReported } from '@/components/not-reported'
import { formatNumber } from '@/domain/german'
import type { VoteView } from '@/domain/record/views'

type TableVote = Pick<VoteView, 'yes' | 'no' | 'abstain' | 'invalid' | 'present' | 'statutorySeats'>

/** The figures of a vote as a table. */
export function VoteTable({ vote }: { vote: TableVote }) {
  const rows: [string, number | null][] = [
    ['Ja-Stimmen', vote.yes],
    ['Nein-Stimmen', vote.no],
    ['Enthaltungen', vote.abstain],
    ['Ungültige Stimmen', vote.invalid],
    ['Anwesende Stimmberechtigte', vote.present],
    // Only where a qualified majority was counted from it.
    ...(vote.statutorySeats === null
      ? []
      : [['Gesetzliche Mitgliederzahl', vote.statutorySeats] satisfies [string, number]]),
  ]
  return (
    <table className="w-full max-w-[28rem] border-collapse">
      <caption className="pb-8 text-left text-kern-16 text-muted">Zahlen der Abstimmung</caption>
      <tbody>
        {rows.map(([label, count]) => (
          <tr key={label} className="border-t border-line">
            <th scope="row" className="py-6 pr-16 text-left font-normal">
              {label}
            </th>
            <td className="py-6 text-right">
              {count === null ? <NotReported /> : formatNumber(count)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
