import type { Metadata } from 'next'
import { requestOrigin } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageHeader } from '@/components/page-header'
import { Prose } from '@/components/prose'
import { NotGiven } from '@/components/reports/not-given'
import { ReportLink } from '@/components/shell/report-link'

export const metadata: Metadata = {
  title: 'Offene Daten',
  description:
    'Die Daten dieser Seiten zum Weiterverwenden: Schnittstelle, Beschreibung, Beispiele.',
  alternates: { canonical: '/daten' },
}

const examples = [
  { what: 'Wörtliche Zitate zu einem Stichwort', path: '/api/v1/statements?q=Konzept&kind=quote' },
  { what: 'Die neuesten Sitzungen', path: '/api/v1/sessions?limit=5' },
  { what: 'Abstimmungen', path: '/api/v1/votes' },
  { what: 'Personen', path: '/api/v1/persons' },
  { what: 'Alle Korrekturen', path: '/api/v1/corrections' },
] as const

export default async function DataPage() {
  const origin = await requestOrigin()
  return (
    <>
      <Breadcrumbs trail={[]} current="Offene Daten" />
      <PageHeader
        title="Offene Daten"
        lead={
          <p>
            Alles, was hier zu lesen ist, gibt es auch für Programme: als JSON, ohne Anmeldung, von
            jeder Website aus abrufbar.
          </p>
        }
      />
      <Prose>
        <h2>Schnittstelle</h2>
        <p>
          Die Schnittstelle beginnt unter <code className="hyphens-none">{origin}/api/v1</code>.
          Ihre vollständige Beschreibung liegt im Format OpenAPI vor:{' '}
          <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>.
        </p>
        <ul>
          <li>
            <code>null</code> heißt: Die Quellen sagen es nicht. Es steht nie für null Stimmen.
          </li>
          <li>
            Wörtliche Rede (<code>quote</code>) und Zusammenfassung (<code>paraphrase</code>) sind
            überall getrennt.
          </li>
          <li>
            Listen haben Seiten; <code>next</code> ist die Adresse der nächsten. Tage sind
            JJJJ-MM-TT, teilweise bekannte Tage folgen EDTF, etwa <code>2021-06~</code>.
          </li>
          <li>
            Jede Antwort trägt <code>ETag</code> und <code>Last-Modified</code>; fragen Sie damit
            nach, und Sie laden nur, was sich geändert hat.
          </li>
        </ul>

        <h2>Beispiele</h2>
        <ul>
          {examples.map(({ what, path }) => (
            <li key={path}>
              {what}:{' '}
              <a href={path} className="break-all hyphens-none">
                {path}
              </a>
            </li>
          ))}
        </ul>

        <h2>Lizenz</h2>
        <p>
          Lizenz der zusammengestellten Daten: <NotGiven />. Welche Rechte an einer Quelle bestehen,
          steht auf der Seite der Quelle, die zu jeder Angabe verlinkt ist. Nennen Sie bei Zitaten
          Person, Tag, Quelle und die dauerhafte Adresse; der Knopf „Zitieren“ stellt sie zusammen.
        </p>

        <h2>Was sich ändert</h2>
        <p>
          Nichts Veröffentlichtes ändert sich unbemerkt: Jede Änderung erhöht die Versionsnummer und
          steht unter <a href="/korrekturen">Korrekturen</a>.
        </p>
      </Prose>
      <ReportLink address="/daten" />
    </>
  )
}
