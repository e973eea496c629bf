import { MomentText } from '@/components/date-text'
import { NotReported } from '@/components/not-reported'
import { formatNumber } from '@/domain/german'
import type { Holdings } from '@/domain/record/holdings'

const LABELS: Readonly<Record<keyof Holdings['counts'], string>> = {
  sessions: 'Sitzungen',
  items: 'Tagesordnungspunkte',
  motions: 'Anträge',
  votes: 'Abstimmungen und Wahlen',
  statements: 'Wortbeiträge',
  quotes: 'davon mit wörtlicher Rede',
  persons: 'Personen',
  organizations: 'Gremien und Fraktionen',
  matters: 'Vorgänge',
  sources: 'Quellen',
}

/** What of the record is there, in numbers. */
export function HoldingsTable({ holdings }: { holdings: Holdings }) {
  const { counts, years, changedAt } = holdings
  return (
    <table className="w-full max-w-[32rem] border-collapse">
      <caption className="pb-8 text-left text-kern-16 text-muted">
        Veröffentlicht
        {changedAt ? (
          <>
            , zuletzt geändert am <MomentText at={changedAt} />
          </>
        ) : null}
      </caption>
      <tbody>
        {(Object.keys(LABELS) as (keyof Holdings['counts'])[]).map((kind) => (
          <tr key={kind} className="border-t border-line">
            <th
              scope="row"
              className={`py-6 pr-16 text-left font-normal ${kind === 'quotes' ? 'pl-24' : ''}`}
            >
              {LABELS[kind]}
            </th>
            <td className="py-6 text-right tabular-nums">{formatNumber(counts[kind])}</td>
          </tr>
        ))}
        <tr className="border-y border-line align-baseline">
          <th scope="row" className="py-6 pr-16 text-left font-normal">
            Sitzungen aus den Jahren
          </th>
          <td className="py-6 text-right tabular-nums">
            {years ? (
              <Years {...years} />
            ) : (
              <NotReported what="Jahr" />
            )}
          </td>
        </tr>
      </tbody>
    </table>
  )
}

const Years = ({ first, last }: { first: number; last: number }) => (
  <>{first === last ? first : `${first} bis ${last}`}</>
)
