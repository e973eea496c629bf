import type { Metadata } from 'next'
import { requestBody, requestOrigin } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { CodeExample } from '@/components/code-example'
import { AddressTable } from '@/components/data/address-table'
import { HoldingsTable } from '@/components/data/holdings-table'
import { PageHeader } from '@/components/page-header'
import { Prose } from '@/components/prose'
import { Given } from '@/components/reports/given'
import { ReportLink } from '@/components/shell/report-link'
import { examplesFor } from '@/domain/record/data-examples'
import { FORMAT_CHANGES } from '@/domain/record/format-changes'
import {
  EMBED_ADDRESSES,
  FOLLOW_ADDRESSES,
  ONE_BY_ONE,
  WHOLE,
} from '@/domain/record/open-addresses'
import { formatGerman } from '@/domain/time/edtf'
import { readHoldings } from '@/usecases/read-holdings'

export const metadata: Metadata = {
  title: 'Offene Daten',
  description:
    'Die Daten dieser Seiten zum Weiterverwenden: was es gibt, in welchen Formaten, unter welcher Lizenz, mit Beispielen.',
  alternates: { canonical: '/daten' },
}

export default async function DataPage() {
  const origin = await requestOrigin()
  const body = await requestBody()
  const holdings = await readHoldings(body.id)
  return (
    <>
      <Breadcrumbs trail={[]} current="Offene Daten" />
      <PageHeader
        title="Offene Daten"
        lead={
          <p>
            Alles, was hier zu lesen ist, gibt es auch für Programme: ohne Anmeldung, von jeder
            Website aus abrufbar, in den Formaten, die das Fach schon benutzt.
          </p>
        }
      />
      <Prose>
        <h2 id="bestand">Was es gibt</h2>
        <HoldingsTable holdings={holdings} />

        <h2 id="dateien">Alles auf einmal</h2>
        <AddressTable caption="Dateien mit dem ganzen Bestand" rows={WHOLE} />
        <p>
          Was jede Spalte bedeutet und was eine leere Zelle sagt, steht unter{' '}
          <a href="/daten/felder">Felder der offenen Daten</a>. Die Tabellen sind CSV nach RFC 4180
          in UTF-8; was ein Tabellenprogramm als Formel ausführen würde, beginnt mit einem
          Apostroph.
        </p>

        <h2 id="schnittstelle">Einzeln und gefiltert</h2>
        <AddressTable caption="Schnittstellen und einzelne Dokumente" rows={ONE_BY_ONE} />
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
          <li>
            Was OParl nicht kennt (Abstimmungen, Wortbeiträge, Belege), steht in Feldern mit{' '}
            <code>wortlaut:</code>; <a href="/daten/oparl">ihre Beschreibung</a>.
          </li>
        </ul>

        <h2 id="folgen">Auf dem Laufenden bleiben</h2>
        <AddressTable caption="Feeds und Kalender" rows={FOLLOW_ADDRESSES} />

        <h2 id="einbetten">Einbetten und verlinken</h2>
        <AddressTable caption="Für andere Websites" rows={EMBED_ADDRESSES} />

        <h2 id="beispiele">Beispiele</h2>
        {examplesFor(origin).map(({ language, code }) => (
          <div key={language}>
            <h3>{language}</h3>
            <CodeExample label={`Beispiel: ${language}`} code={code} />
          </div>
        ))}

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

        <h2 id="lizenz">Lizenz der Teile</h2>
        <ul>
          <li>
            Zusammengestellte Daten (Sitzungen, Anträge, Abstimmungen, Zusammenfassungen):{' '}
            <Given value={body.dataLicence} />
          </li>
          <li>
            Wörtliche Reden aus öffentlichen Sitzungen: Ihre Wiedergabe ist nach § 48 UrhG erlaubt,
            ausgenommen Sammlungen, die überwiegend Reden derselben Person enthalten.
          </li>
          <li>
            Auszüge aus Quellen (<code>excerpt</code>): Zitate nach § 51 UrhG. Welche Rechte an
            einer Quelle bestehen, steht auf ihrer Seite, die zu jeder Angabe verlinkt ist.
          </li>
          <li>Die Software, die diese Seiten ausliefert: EUPL-1.2.</li>
        </ul>
        <p>
          Nennen Sie bei Zitaten Person, Tag, Quelle und die dauerhafte Adresse; der Knopf
          „Zitieren“ stellt sie zusammen.
        </p>

        <h2 id="aenderungen">Was sich ändert</h2>
        <p>
          Nichts Veröffentlichtes ändert sich unbemerkt: Jede Änderung erhöht die Versionsnummer und
          steht unter <a href="/korrekturen">Korrekturen</a>. Änderungen der Formate:
        </p>
        <ul>
          {FORMAT_CHANGES.map(({ day, what }) => (
            <li key={`${day} ${what}`}>
              <time dateTime={day}>{formatGerman(day)}</time>: {what}
            </li>
          ))}
        </ul>
      </Prose>
      <ReportLink address="/daten" />
    </>
  )
}
