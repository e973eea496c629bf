import { amount } from '@/domain/german'
import type { SearchParams } from '@/domain/record/search'
import { searchAt } from '@/domain/record/search-address'

interface TakeAlongProps {
  params: SearchParams
  /** Statements in the whole result. */
  total: number
}

/** The whole result as a file, and as a feed that tells of what is added to it. */
export function TakeAlong({ params, total }: TakeAlongProps) {
  return (
    <section aria-labelledby="mitnehmen" className="mt-32 text-kern-16">
      <h3 id="mitnehmen" className="font-semibold">
        Dieses Ergebnis mitnehmen
      </h3>
      <ul className="mt-4 flex flex-wrap gap-x-24 gap-y-4">
        <li>
          <a href={searchAt('/suche/export.csv', params)} download>
            Tabelle (CSV)
          </a>
        </li>
        <li>
          <a href={searchAt('/suche/export.json', params)} download>
            Daten (JSON)
          </a>
        </li>
        <li>
          <a href={searchAt('/feeds/suche.atom', params)} type="application/atom+xml">
            Neueste abonnieren (Atom)
          </a>
        </li>
      </ul>
      <p className="mt-4 text-muted">
        {total === 1
          ? 'Die Dateien enthalten den einen Wortbeitrag'
          : `Die Dateien enthalten alle ${amount(total, 'Wortbeitrag', 'Wortbeiträge')}`}
        , wörtliche und sinngemäße Teile getrennt, mit Quelle und dauerhafter Adresse.
      </p>
    </section>
  )
}
