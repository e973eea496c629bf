import type { Metadata } from 'next'
import { requireActor } from '@/app/admin/require-actor'
import { requestBody } from '@/app/request-body'
import { EmptyState } from '@/components/empty-state'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { Section } from '@/components/section'
import { toURLSearchParams, type PageQuery } from '@/lib/query'
import { readFollowUps } from '@/usecases/follow-ups/read-follow-ups'
import { listOrganizationsOfKinds } from '@/usecases/preparation/list-organizations'
import { recordPath } from '../../datensaetze/kinds'
import { StateBadge } from '../../datensaetze/state-badge'
import { Missing } from '../../missing'
import { Trail } from '../../trail'
import { followUpsOfMatterPath, followUpsPath } from '../paths'
import { FollowUpsForm } from './follow-ups-form'
import { History } from './history'

export const metadata: Metadata = { title: 'Aufträge eines Vorgangs' }

interface FollowUpsPageProps {
  params: Promise<{ matter: string }>
  searchParams: Promise<PageQuery>
}

export default async function FollowUpsOfMatterPage({ params, searchParams }: FollowUpsPageProps) {
  const { matter: id } = await params
  const actor = await requireActor(followUpsOfMatterPath(id))
  const { id: bodyId } = await requestBody()
  const found = await readFollowUps(actor, bodyId, id)
  if (!found) return <Missing />
  const { record, motions, history } = found
  const { followUps } = record.payload
  const offices = await listOrganizationsOfKinds(actor, bodyId, ['administration'])
  const isSaved = toURLSearchParams(await searchParams).get('hinweis') === 'gespeichert'
  return (
    <>
      <Trail steps={[{ label: 'Aufträge', href: followUpsPath }]} />
      <PageHeader title={record.title} kicker="Aufträge zum Vorgang" />
      {isSaved ? (
        <div className="mt-16">
          <Notice tone="success" role="status">
            Gespeichert.
          </Notice>
        </div>
      ) : null}
      <p className="mt-16 flex flex-wrap items-baseline gap-x-20 gap-y-8">
        <StateBadge state={record.pending?.state ?? record.state} />
        <a href={recordPath(id)}>Vorgang bearbeiten, zur Prüfung geben, veröffentlichen</a>
        {record.path && record.state === 'published' ? (
          <a href={record.path}>Öffentliche Seite</a>
        ) : null}
      </p>
      {!record.may.write.allowed ? (
        <div className="mt-24">
          <Notice>{record.may.write.explanation}</Notice>
        </div>
      ) : followUps.length === 0 ? (
        <div className="mt-24">
          <EmptyState title="Zu diesem Vorgang ist kein Auftrag erfasst.">
            <p>
              <a href={recordPath(id)}>Auftrag am Vorgang eintragen</a>
            </p>
          </EmptyState>
        </div>
      ) : (
        <FollowUpsForm
          matterId={id}
          lock={record.lock}
          followUps={followUps}
          motions={motions}
          offices={offices.map(({ id: value, name }) => ({ value, label: name }))}
          isOnRecord={record.version > 0}
        />
      )}
      <Section id="verlauf" title="Verlauf">
        <History steps={history} />
      </Section>
    </>
  )
}
