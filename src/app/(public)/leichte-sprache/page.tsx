import type { Metadata } from 'next'
import { requestBody } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageHeader } from '@/components/page-header'
import { Prose } from '@/components/prose'
import { ReportLink } from '@/components/shell/report-link'

export const metadata: Metadata = {
  title: 'Leichte Sprache',
  description: 'Was diese Internet-Seite zeigt und wie Sie sie benutzen, in Leichter Sprache.',
  alternates: { canonical: '/leichte-sprache' },
}

export default async function EasyLanguagePage() {
  const body = await requestBody()
  return (
    <>
      <Breadcrumbs trail={[]} current="Leichte Sprache" />
      <PageHeader title="Leichte Sprache" />
      <Prose>
        <h2>Was ist diese Internet-Seite?</h2>
        <p>
          Ein Landkreis ist ein Gebiet mit vielen Orten.
          <br />
          Ein Landkreis hat eine Vertretung.
          <br />
          Die Vertretung heißt: Kreis-Tag.
          <br />
          Die Menschen im Landkreis wählen den Kreis-Tag.
        </p>
        <p>
          Diese Internet-Seite ist über: {body.name}.
          <br />
          Hier steht:
        </p>
        <ul>
          <li>Was der Kreis-Tag besprochen hat.</li>
          <li>Wer etwas gesagt hat.</li>
          <li>Was der Kreis-Tag entschieden hat.</li>
          <li>Woher wir das wissen.</li>
        </ul>

        <h2>So finden Sie etwas</h2>
        <p>
          Oben auf jeder Seite ist ein Feld.
          <br />
          Schreiben Sie ein Wort in das Feld.
          <br />
          Drücken Sie auf: Suchen.
          <br />
          Dann sehen Sie alle Stellen mit dem Wort.
        </p>
        <p>
          Sie können auch alle Treffen vom Kreis-Tag ansehen.
          <br />
          Die Treffen heißen: <a href="/sitzungen">Sitzungen</a>.
        </p>

        <h2>So lesen Sie die Seiten</h2>
        <p>
          Manche Sätze stehen in solchen Zeichen: „…“
          <br />
          Diese Sätze hat die Person genau so gesagt.
          <br />
          Andere Sätze haben wir kürzer aufgeschrieben.
        </p>
        <p>
          Manchmal steht da: nicht berichtet.
          <br />
          Das heißt: Wir wissen es nicht.
        </p>

        <h2>Haben Sie einen Fehler gefunden?</h2>
        <p>
          Dann schreiben Sie uns bitte.
          <br />
          Hier können Sie schreiben:{' '}
          <a href="/fehler-melden?seite=%2Fleichte-sprache">Fehler melden</a>.
        </p>

        <h2>Können Sie die Seite schlecht benutzen?</h2>
        <p>
          Dann lesen Sie hier weiter: <a href="/barrierefreiheit">Barriere-Freiheit</a>.
          <br />
          Diese Seite ist in schwerer Sprache.
        </p>

        <h2>Über diesen Text</h2>
        <p>Noch hat niemand aus einer Prüf-Gruppe für Leichte Sprache diesen Text geprüft.</p>
      </Prose>
      <ReportLink address="/leichte-sprache" />
    </>
  )
}
