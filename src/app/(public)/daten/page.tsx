import type { Metadata } from 'next'
import { requestBody, requestOrigin } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { CodeExample } from '@/components/code-example'
import { PageHeader } from '@/components/page-header'
import { Prose } from '@/components/prose'
import { Given } from '@/components/reports/given'
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

const results = [
  { what: 'Tabelle (CSV nach RFC 4180, UTF-8)', path: '/suche/export.csv?q=Konzept' },
  { what: 'Daten (JSON)', path: '/suche/export.json?q=Konzept' },
  { what: 'Feed mit den neuesten Wortbeiträgen (Atom)', path: '/feeds/suche.atom?q=Konzept' },
] as const

export default async function DataPage() {
  const origin = await requestOrigin()
  const body = await requestBody()
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

        <h2>Ein Suchergebnis mitnehmen</h2>
        <p>
          Jedes Ergebnis der <a href="/suche">Suche</a> gibt es vollständig als Datei und als Feed;
          die Parameter sind dieselben wie auf der Seite und in der Schnittstelle.
        </p>
        <ul>
          {results.map(({ what, path }) => (
            <li key={path}>
              {what}:{' '}
              <a href={path} className="break-all hyphens-none">
                {path}
              </a>
            </li>
          ))}
        </ul>
        <p>
          Die Tabelle hat eine Zeile je Textteil: <code>kind</code> sagt, ob <code>text</code>{' '}
          wörtlich gesprochen wurde oder eine Zusammenfassung ist. Was ein Tabellenprogramm als
          Formel ausführen würde, beginnt mit einem Apostroph. Spalten kommen nur am Ende hinzu.
        </p>

        <h2>Wenn etwas nicht stimmt</h2>
        <p>
          Fehler kommen als <code>application/problem+json</code> (RFC 9457). Das Feld{' '}
          <code>type</code> sagt, woran es liegt:
        </p>
        <ul>
          <li id="fehler-eingabe">
            <code>fehler-eingabe</code>: Ein Parameter ist nicht zu verstehen; <code>errors</code>{' '}
            nennt jeden.
          </li>
          <li id="fehler-nicht-gefunden">
            <code>fehler-nicht-gefunden</code>: Unter dieser Adresse ist nichts veröffentlicht.
          </li>
          <li id="fehler-methode">
            <code>fehler-methode</code>: So kann diese Adresse nicht gefragt werden;{' '}
            <code>Allow</code> nennt, wie es geht.
          </li>
          <li id="fehler-inhalt">
            <code>fehler-inhalt</code>: Der Inhalt ist kein lesbares JSON-Objekt.
          </li>
          <li id="fehler-format">
            <code>fehler-format</code>: Der Inhalt hat ein anderes Format als JSON.
          </li>
          <li id="fehler-zugang">
            <code>fehler-zugang</code>: Es fehlt ein gültiger Zugangsschlüssel.
          </li>
          <li id="fehler-anmeldung">
            <code>fehler-anmeldung</code>: Wer hier schreibt, muss angemeldet sein.
          </li>
          <li id="fehler-recht">
            <code>fehler-recht</code>: Der Zugangsschlüssel berechtigt nicht zu diesem Schritt.
          </li>
          <li id="fehler-bedingung">
            <code>fehler-bedingung</code>: Eine Änderung nennt mit <code>If-Match</code> die
            Fassung, von der sie ausgeht.
          </li>
          <li id="fehler-stand">
            <code>fehler-stand</code>: Jemand war schneller; nichts wurde überschrieben.
          </li>
          <li id="fehler-regel">
            <code>fehler-regel</code>: Die Angaben verletzen Regeln; <code>errors</code> nennt jede.
          </li>
          <li id="fehler-wiederholung">
            <code>fehler-wiederholung</code>: Der <code>Idempotency-Key</code> gehört zu einer
            anderen Anfrage.
          </li>
          <li id="fehler-stoerung">
            <code>fehler-stoerung</code>: Bei uns ist etwas schiefgegangen. Bitte später noch
            einmal.
          </li>
        </ul>

        <h2 id="schreiben">Schreiben</h2>
        <p>
          Eine Abstimmungsanlage oder ein Sitzungsdienst trägt Abstimmungen, Wortbeiträge und
          Anwesenheit mit einem Zugangsschlüssel ein (<code>Authorization: Bearer …</code>), den der
          Betrieb dieser Website ausgibt. Was eingetragen ist, gilt als Entwurf, bis es nach dem
          Vier-Augen-Prinzip veröffentlicht wird. <code>Idempotency-Key</code> macht ein
          wiederholtes <code>POST</code> unschädlich; ein <code>PUT</code> braucht{' '}
          <code>If-Match</code>. Was eine Verfahrensregel verletzt, wird mit ihrem Paragrafen
          abgelehnt und kann mit <code>overruleReason</code> begründet übergangen werden.
        </p>
        <CodeExample
          label="Eine Abstimmung mit curl eintragen"
          code={`curl -X POST ${origin}/api/v1/motions/$ANTRAG/votes \\
  -H "Authorization: Bearer $SCHLUESSEL" \\
  -H "Idempotency-Key: sitzung-7-top-5-1" \\
  -H "Content-Type: application/json" \\
  -d '{"method":"electronic","present":55,"yes":29,"no":24,"abstain":2}'`}
        />

        <h2>Lizenz</h2>
        <p>
          Lizenz der zusammengestellten Daten: <Given value={body.dataLicence} />. Welche Rechte an
          einer Quelle bestehen, steht auf der Seite der Quelle, die zu jeder Angabe verlinkt ist.
          Nennen Sie bei Zitaten Person, Tag, Quelle und die dauerhafte Adresse; der Knopf
          „Zitieren“ stellt sie zusammen.
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
