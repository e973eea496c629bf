import type { Metadata } from 'next'
import { requireActor } from '@/app/admin/require-actor'
import { requestBody } from '@/app/request-body'
import { MomentText } from '@/components/date-text'
import { EmptyState } from '@/components/empty-state'
import { PageHeader } from '@/components/page-header'
import { Section } from '@/components/section'
import { readForEditing } from '@/usecases/edit-record'
import { findRecordKind } from '@/usecases/find-record'
import { recordHistory, type RecordVersion } from '@/usecases/record-history'
import { ChangeList } from '../../../change-list'
import { Missing } from '../../../missing'
import { Trail } from '../../../trail'
import { recordPath } from '../../kinds'

export const metadata: Metadata = { title: 'Verlauf' }

export default async function HistoryPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireActor(`${recordPath(id)}/verlauf`)
  const { id: bodyId } = await requestBody()
  const kind = await findRecordKind(actor, bodyId, id)
  const [record, versions] = kind
    ? await Promise.all([readForEditing(actor, kind, id), recordHistory(actor, id)])
    : [null, null]
  if (!record || !versions) return <Missing />
  return (
    <>
      <Trail
        steps={[
          { label: 'Datensätze', href: '/admin/datensaetze' },
          { label: record.title, href: recordPath(id) },
        ]}
      />
      <PageHeader title="Verlauf" kicker={record.title} />
      {versions.length === 0 ? (
        <div className="mt-24">
          <EmptyState title="Noch nie veröffentlicht.">
            <p>
              Der Verlauf beginnt mit der ersten Veröffentlichung.{' '}
              <a href={recordPath(id)}>Zurück zum Datensatz</a>
            </p>
          </EmptyState>
        </div>
      ) : (
        versions.map((version) => <Version key={version.version} version={version} />)
      )}
    </>
  )
}

function Version({
  version: { version, at, actor, reason, withdrawn, changes },
}: {
  version: RecordVersion
}) {
  return (
    <Section id={`version-${version}`} title={`Version ${version}`}>
      <p>
        <MomentText at={at} />, {actor}
        {withdrawn ? ' – zurückgenommen' : ''}
      </p>
      <p className="mt-4 max-w-text whitespace-pre-line">{reason}</p>
      {changes.length > 0 ? (
        <div className="mt-16">
          <ChangeList changes={changes} />
        </div>
      ) : null}
    </Section>
  )
}
