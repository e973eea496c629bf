import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { requireActor } from '@/app/admin/require-actor'
import { requestBody } from '@/app/request-body'
import { EmptyState } from '@/components/empty-state'
import { PageHeader } from '@/components/page-header'
import { Section } from '@/components/section'
import type { RecordKind } from '@/domain/record/payloads'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import { listReplicas } from '@/usecases/list-replicas'
import { listRecords } from '@/usecases/list-records'
import { listReports } from '@/usecases/reports-inbox'
import { countOwed } from '@/usecases/follow-ups/list-follow-ups'
import { today } from '@/lib/today'
import { newRecordPath } from './datensaetze/kinds'
import { OwedSection } from './owed-section'
import { RecordTable } from './record-table'
import { ReplicaSection } from './replica-section'

export const metadata: Metadata = { title: 'Übersicht' }

const SHOWN = 8

/** What is begun most often, in the words of a clerk. */
const beginnings: readonly { kind: RecordKind; label: string }[] = [
  { kind: 'session', label: 'Sitzung anlegen' },
  { kind: 'agenda_item', label: 'Tagesordnungspunkt anlegen' },
  { kind: 'vote', label: 'Abstimmung eintragen' },
  { kind: 'statement', label: 'Wortbeitrag eintragen' },
  { kind: 'source', label: 'Quelle anlegen' },
  { kind: 'person', label: 'Person anlegen' },
]

function Beginnings({ actor }: { actor: Actor }) {
  const open = beginnings.filter(({ kind }) => may(actor.role, 'write', kind))
  if (open.length === 0) return null
  return (
    <ul className="mt-24 flex list-none flex-wrap gap-12">
      {open.map(({ kind, label }, index) => (
        <li key={kind}>
          <a
            className={`kern-btn ${index === 0 ? 'kern-btn--primary' : 'kern-btn--secondary'} no-underline`}
            href={newRecordPath(kind)}
          >
            <span className="kern-label">{label}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function More({ total, href, children }: { total: number; href: string; children: ReactNode }) {
  return total > SHOWN ? (
    <p className="mt-12">
      <a href={href}>{children}</a>
    </p>
  ) : null
}

export default async function OverviewPage() {
  const actor = await requireActor('/admin')
  const { id: bodyId, name } = await requestBody()
  const [review, drafts, reports, owed] = await Promise.all([
    listRecords(actor, bodyId, { state: 'in_review', limit: SHOWN }),
    listRecords(actor, bodyId, { state: 'draft', mine: true, limit: SHOWN }),
    listReports(actor, bodyId),
    countOwed(actor, bodyId, today()),
  ])
  return (
    <>
      <PageHeader title="Übersicht" kicker={name} />
      <Beginnings actor={actor} />
      <OwedSection owed={owed} />
      <Section id="pruefung" title={`Wartet auf Prüfung (${review.total})`}>
        {review.total === 0 ? (
          <EmptyState title="Nichts wartet auf Prüfung.">
            <p>Was zur Prüfung vorgelegt wird, erscheint hier.</p>
          </EmptyState>
        ) : (
          <RecordTable
            caption="Wartet auf Prüfung"
            records={review.items}
            href={(id) => `/admin/pruefung/${id}`}
          />
        )}
        <More total={review.total} href="/admin/pruefung">
          Alles, was auf Prüfung wartet
        </More>
      </Section>
      {may(actor.role, 'write') ? (
        <Section id="entwuerfe" title={`Meine Entwürfe (${drafts.total})`}>
          {drafts.total === 0 ? (
            <EmptyState title="Sie haben keinen offenen Entwurf.">
              <p>
                <a href={newRecordPath('session')}>Sitzung anlegen</a>
              </p>
            </EmptyState>
          ) : (
            <RecordTable caption="Meine Entwürfe" records={drafts.items} />
          )}
          <More total={drafts.total} href="/admin/datensaetze?zustand=entwurf&amp;meine=ja">
            Alle meine Entwürfe
          </More>
        </Section>
      ) : null}
      {reports ? (
        <Section id="meldungen" title={`Offene Fehlermeldungen (${reports.total})`}>
          <p>
            {reports.total === 0 ? 'Keine Meldung ist offen. ' : ''}
            <a href="/admin/meldungen">Zu den Meldungen</a>
          </p>
        </Section>
      ) : null}
      <ReplicaSection replicas={listReplicas(actor)} />
    </>
  )
}
