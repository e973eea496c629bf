import type { Metadata } from 'next'
import { requestBody, requestOrigin } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { CodeExample } from '@/components/code-example'
import { PageHeader } from '@/components/page-header'
import { Prose } from '@/components/prose'
import { ReportLink } from '@/components/shell/report-link'
import { describeVendorFields } from '@/usecases/oparl/describe-vendor-fields'

export const metadata: Metadata = {
  title: 'OParl-Schnittstelle',
  description:
    'Die Daten dieser Seiten nach OParl 1.1, dem Standard der Ratsinformationssysteme, mit allen eigenen Feldern.',
  alternates: { canonical: '/daten/oparl' },
}

/** What of the record is which type, where the names differ. */
const types = [
  ['Sitzung', 'Meeting', 'mit den öffentlichen Tagesordnungspunkten und der Niederschrift'],
  ['Kreistag, Ausschuss, Fraktion, Verwaltung', 'Organization', 'der Kreistag als „Parlament“'],
  ['Antrag', 'Paper', 'ein Änderungsantrag ist dem Antrag untergeordnet, den er ändert'],
  ['Vorlage, Drucksache', 'Paper', 'mit ihren Dateien'],
  ['Vorgang', 'Paper', 'mit allen Beratungen, auch den erwarteten'],
  ['Beratung', 'Consultation', 'eines Antrags, einer Vorlage oder eines Vorgangs'],
  ['Ort einer Sitzung', 'Location', 'in den Worten der Quelle'],
] as const

export default async function OParlPage() {
  const origin = await requestOrigin()
  const body = await requestBody()
  const start = `${origin}/oparl/v1.1/system`
  const list = `${origin}/oparl/v1.1/body/${body.id}`
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Offene Daten', href: '/daten' }]} current="OParl" />
      <PageHeader
        title="OParl-Schnittstelle"
        lead={
          <p>
            Dieselben Daten in dem Format, das Ratsinformationssysteme untereinander verwenden:
            OParl 1.1, ohne Anmeldung, von jeder Website aus abrufbar.
          </p>
        }
      />
      <Prose>
        <h2>Einstieg</h2>
        <p>
          Alles ist von einer Adresse aus zu erreichen:{' '}
          <a href={start} className="break-all hyphens-none">
            {start}
          </a>
          . Adressen von Objekten sind ihre Kennungen. Sie ändern sich nie und werden nie für etwas
          anderes vergeben.
        </p>
        <CodeExample
          label="Mit curl alles holen, was sich seit einem Tag geändert hat"
          code={`curl '${list}/meeting?modified_since=2026-01-01T00:00:00%2B01:00'
curl '${list}/paper?modified_since=2026-01-01T00:00:00%2B01:00'`}
        />

        <h2>Was wo zu finden ist</h2>
        <ul>
          {types.map(([name, type, note]) => (
            <li key={name}>
              {name}: <code>{type}</code>, {note}
            </li>
          ))}
        </ul>
        <p>
          Was die Quellen nicht sagen, fehlt: Kein Feld hat einen erfundenen oder leeren Wert.
          Nichtöffentliches und Entwürfe kommen nirgends vor, auch nicht in Zählungen.
        </p>

        <h2>Listen und Filter</h2>
        <ul>
          <li>
            Listen haben Seiten; <code>links.next</code> ist die Adresse der nächsten,{' '}
            <code>elementsPerPage</code> (1 bis 100) ihre Länge.
          </li>
          <li>
            <code>created_since</code>, <code>created_until</code>, <code>modified_since</code> und{' '}
            <code>modified_until</code> nehmen Zeitpunkte mit Abstand zur Weltzeit; in Adressen wird
            „+“ zu „%2B“. Beide Grenzen gehören dazu.
          </li>
          <li>
            <code>omit_internal=true</code> lässt eingebettete Objekte weg, die es auch in einer
            eigenen Liste gibt.
          </li>
          <li>
            <code>modified</code> ändert sich mit allem, was an einem Objekt anders ist, auch mit
            dem, was darin eingebettet ist.
          </li>
          <li>
            Was einmal zu sehen war und es nicht mehr ist, behält seine Adresse und steht mit{' '}
            <code>deleted</code> in den Listen, die mit <code>modified_since</code> abgerufen
            werden. Bitte löschen Sie dann auch Ihre Kopie.
          </li>
          <li>
            Fehler sind Objekte vom Typ <code>Error</code> nach OParl und zugleich{' '}
            <code>application/problem+json</code> (RFC 9457); <code>errors</code> nennt jeden
            Parameter, der nicht zu verstehen war.
          </li>
        </ul>

        <h2 id="wortlaut">
          Eigene Felder: <code>wortlaut:</code>
        </h2>
        <p>
          OParl kennt keine Abstimmungen, keine Wortbeiträge und keine Belege. Sie stehen in Feldern
          mit dem Präfix <code>wortlaut:</code>. Für Programme, die davon nur Texte übernehmen, hat
          jedes Objekt mit eigener Seite außerdem eine Adresse in der{' '}
          <a href="/daten">JSON-Schnittstelle</a>.
        </p>
        {describeVendorFields().map(({ type, fields }) => (
          <section key={type} aria-labelledby={`typ-${type}`}>
            <h3 id={`typ-${type}`}>{type}</h3>
            <dl className="mt-8 space-y-8">
              {fields.map(({ name, meaning }) => (
                <div key={name}>
                  <dt>
                    <code className="break-all hyphens-none">{name}</code>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}

        <h2>Software</h2>
        <p>
          Diese Schnittstelle ist Teil von Wortlaut, dem öffentlichen Gedächtnis eines Kreistags,
          freier Software unter der EUPL 1.2.
        </p>
      </Prose>
      <ReportLink address="/daten/oparl" />
    </>
  )
}
