import type { Metadata } from 'next'
import { cache } from 'react'
import { DescribePage } from '@/app/describe-page'
import { foundOr404 } from '@/app/found-or-404'
import { publicMetadata, publicPage } from '@/app/public-page'
import { requestBody } from '@/app/request-body'

import { Breadcrumbs } from '@/components/breadcrumbs'
import { MomentText } from '@/components/date-text'
import { EmptyState } from '@/components/empty-state'
import { PageHeader } from '@/components/page-header'
import { Section } from '@/components/section'
import { AgendaList } from '@/components/sessions/agenda-list'
import { AttendanceTable } from '@/components/sessions/attendance-table'
import { SessionFacts } from '@/components/sessions/session-facts'
import { SourceList } from '@/components/source-list'
import { SpeakerList } from '@/components/sessions/speaker-list'
import { ReportLink } from '@/components/shell/report-link'
import { organizationPath, sessionPath } from '@/domain/record/paths'
import { searchAt } from '@/domain/record/search-address'
import { formatGerman } from '@/domain/time/edtf'
import { sessionStateLabel } from '@/domain/vocabulary'
import { readSession } from '@/usecases/read-session'

interface SessionPageProps {
  params: Promise<{ session: string }>
}

const load = cache(async (slug: string) =>
  foundOr404(await readSession((await requestBody()).id, slug)),
)

export const generateMetadata = publicMetadata(async function metadata({
  params,
}: SessionPageProps): Promise<Metadata> {
  const session = await load((await params).session)
  const topics = session.items.map(({ title }) => title).join(' · ')
  return {
    title: session.title,
    description: `${session.organization.name}, ${formatGerman(session.date)}. ${topics}`.slice(
      0,
      300,
    ),
    alternates: { canonical: sessionPath(session) },
  }
})

export default publicPage(async function SessionPage({ params }: SessionPageProps) {
  const session = await load((await params).session)
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Sitzungen', href: '/sitzungen' }]} current={session.title} />
      <PageHeader
        kicker={
          <>
            <a href={organizationPath(session.organization)}>{session.organization.name}</a> ·
            Sitzung
            {session.state === 'closed' ? null : ` (${sessionStateLabel[session.state]})`}
          </>
        }
        title={session.title}
      />
      <div className="mt-24">
        <SessionFacts session={session} />
      </div>
      {session.state === 'running' ? (
        <p className="mt-24">
          <a
            className="kern-btn kern-btn--primary no-underline"
            href={`${sessionPath(session)}/live`}
          >
            <span className="kern-label">Live verfolgen</span>
          </a>
        </p>
      ) : session.state === 'planned' ? (
        <p className="mt-24">
          <a href={`${sessionPath(session)}/live`}>Zur Liveansicht am Tag der Sitzung</a>
        </p>
      ) : null}
      <Section id="tagesordnung" title="Tagesordnung">
        {session.items.length === 0 ? (
          <EmptyState title="Zu dieser Sitzung ist noch kein Tagesordnungspunkt veröffentlicht.">
            <p>
              Sehen Sie <a href="/sitzungen">andere Sitzungen</a> an.
            </p>
          </EmptyState>
        ) : (
          <>
            {session.items.some(({ number }) => number === null) ? (
              <p className="mb-16 max-w-text text-muted">
                Wo keine Nummer steht, nennt keine Quelle die Nummer des Tagesordnungspunkts.
              </p>
            ) : null}
            <AgendaList items={session.items} />
          </>
        )}
      </Section>
      {session.speakers.length > 0 ? (
        <Section id="redner" title="Wer gesprochen hat">
          <SpeakerList speakers={session.speakers} />
          <p className="mt-16">
            <a href={searchAt('/suche', { session: [session.slug] })}>
              Wortbeiträge dieser Sitzung durchsuchen
            </a>
          </p>
        </Section>
      ) : null}
      <Section id="anwesenheit" title="Anwesenheit">
        {session.attendances.length > 0 ? (
          <AttendanceTable attendances={session.attendances} />
        ) : (
          <p className="text-muted">Die Anwesenheit ist nicht berichtet.</p>
        )}
      </Section>
      {session.sources.length > 0 ? (
        <Section id="quellen" title="Quellen dieser Seite">
          <SourceList sources={session.sources} />
        </Section>
      ) : null}
      <p className="mt-32 text-kern-16 text-muted">
        Zuletzt geändert: <MomentText at={session.modifiedAt} />
      </p>
      <ReportLink address={sessionPath(session)} recordId={session.id} />
      <DescribePage session={session} />
    </>
  )
})
