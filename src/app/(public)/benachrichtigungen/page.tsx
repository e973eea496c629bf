import type { Metadata } from 'next'
import { requestBody, requestOrigin } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { EmptyState } from '@/components/empty-state'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { ALERTS_PATH, topicParameters } from '@/domain/alerts/form-address'
import { CONFIRM_WITHIN_HOURS, KEEP_SENT_DAYS } from '@/domain/alerts/rules'
import { sitePath } from '@/domain/record/site-path'
import { toURLSearchParams, type PageQuery } from '@/lib/query'
import { alertsAreOffered } from '@/usecases/alerts/mail-server'
import { AlertForm } from './alert-form'
import { askedSubject } from './asked-subject'

export const metadata: Metadata = {
  title: 'Benachrichtigen lassen',
  description:
    'Neues zu einer Suche, einer Person, einem Vorgang oder einem Gremium per E-Mail, ohne Konto.',
  alternates: { canonical: ALERTS_PATH },
}

export default async function AlertsPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const query = toURLSearchParams(await searchParams)
  const { id: bodyId } = await requestBody()
  const subject = await askedSubject(bodyId, (name) => query.get(name))
  return (
    <>
      <Breadcrumbs trail={[]} current="Benachrichtigen lassen" />
      <PageHeader
        title="Benachrichtigen lassen"
        lead={
          <p>
            {subject ? (
              <>
                Neues zu <a href={subject.path}>{subject.about}</a> per E-Mail, sobald es
                veröffentlicht ist.
              </>
            ) : (
              'Neues zu einer Suche, einer Person, einem Vorgang oder einem Gremium per E-Mail, sobald es veröffentlicht ist.'
            )}
          </p>
        }
      />
      <div className="mt-32">
        {query.get('gesendet') === 'ja' ? (
          <Sent page={sitePath(query.get('seite') ?? '', await requestOrigin())} />
        ) : !alertsAreOffered() ? (
          <NotOffered />
        ) : subject ? (
          <>
            <AlertForm asked={askedIn(query)} />
            <Privacy />
          </>
        ) : (
          <Choose />
        )}
      </div>
    </>
  )
}

/** The parameter that says of what; the form sends it along. */
function askedIn(query: URLSearchParams): { name: string; value: string } {
  const name = Object.keys(topicParameters).find((parameter) => query.get(parameter)) ?? 'suche'
  return { name, value: query.get(name) ?? '' }
}

function Sent({ page }: { page: string | null }) {
  return (
    <Notice tone="success" role="status" title="Bitte sehen Sie in Ihr Postfach.">
      <p className="mt-8">
        Sie bekommen gleich eine E-Mail mit einem Link. Erst wenn Sie dort bestätigen, werden Sie
        benachrichtigt. Kommt nichts an, sehen Sie bitte auch im Spam-Ordner nach.
      </p>
      <p className="mt-8">
        {page ? <a href={page}>Zurück zur Seite</a> : <a href="/">Zur Startseite</a>}
      </p>
    </Notice>
  )
}

function NotOffered() {
  return (
    <Notice title="Diese Website verschickt zurzeit keine Benachrichtigungen.">
      <p className="mt-8">
        Jede Suche, jede Person, jede Fraktion und jeder Vorgang hat aber einen Atom-Feed, den Sie
        in einem Feedreader abonnieren können; Sitzungstermine gibt es als Kalender. Beides steht
        unter <a href="/daten">Offene Daten</a>.
      </p>
    </Notice>
  )
}

function Choose() {
  return (
    <EmptyState title="Wählen Sie zuerst, worüber Sie benachrichtigt werden möchten.">
      <p>
        Auf den Seiten der <a href="/suche">Suche</a>, der <a href="/personen">Personen</a>, der{' '}
        <a href="/vorgaenge">Vorgänge</a> und der Gremien steht ein Link „Benachrichtigen lassen“.
      </p>
    </EmptyState>
  )
}

function Privacy() {
  return (
    <div className="mt-32 max-w-text space-y-12 text-kern-16 text-muted">
      <p>
        Gespeichert werden Ihre E-Mail-Adresse, worüber Sie benachrichtigt werden möchten, wie oft,
        und
        {KEEP_SENT_DAYS} Tage lang, dass eine E-Mail verschickt wurde. Ohne Ihre Bestätigung wird
        alles nach {CONFIRM_WITHIN_HOURS} Stunden gelöscht, sonst sobald Sie abbestellen. Jede
        E-Mail enthält einen Link dafür.
      </p>
      <p>
        Die E-Mails enthalten keine Bilder und keine Links, an denen zu erkennen wäre, ob und was
        Sie lesen. Näheres steht unter <a href="/datenschutz#benachrichtigungen">Datenschutz</a>.
      </p>
    </div>
  )
}
