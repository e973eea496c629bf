import type { Metadata } from 'next'
import { cache } from 'react'
import { requireActor } from '@/app/admin/require-actor'
import { requestBody } from '@/app/request-body'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { recordKindLabel } from '@/domain/record/labels'
import { VotePayload } from '@/domain/record/payloads'
import { toURLSearchParams, type PageQuery } from '@/lib/query'
import { readForEditing, type EditableRecord } from '@/usecases/edit-record'
import { findRecordKind } from '@/usecases/find-record'
import { previewVote, type VotePreview } from '@/usecases/preview-vote'
import type { Actor } from '@/domain/publication/actor'
import { Missing } from '../../missing'
import { Trail } from '../../trail'
import { ancestorsOf, parentIdOf, trailOf } from '../ancestors'
import { ChildRecords } from '../child-records'
import { formValues } from '../forms/adapt'
import { recordForms } from '../forms'
import { shapeOfForm } from '../forms/values'
import { recordPath } from '../kinds'
import { loadChoices } from '../load-choices'
import { mayCreate } from '../may-create'
import { noticeOf } from '../notices'
import { readChildren, shownRecord } from '../read-record'
import { RecordForm } from '../record-form'
import { VoteResult } from '../vote-result'
import { WhatNext } from '../what-next'

interface RecordPageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<PageQuery>
}

const load = cache(async (id: string): Promise<{ actor: Actor; record: EditableRecord } | null> => {
  const actor = await requireActor(recordPath(id))
  const { id: bodyId } = await requestBody()
  const kind = await findRecordKind(actor, bodyId, id)
  const record = kind && (await readForEditing(actor, kind, id))
  return record && { actor, record }
})

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const found = await load((await params).id)
  if (!found) return { title: 'Nicht gefunden' }
  return { title: `${recordKindLabel[found.record.kind]}: ${found.record.title}` }
}

async function preview(
  actor: Actor,
  { kind, payload }: EditableRecord,
): Promise<VotePreview | null> {
  const vote = kind === 'vote' ? VotePayload.safeParse(payload) : null
  return vote?.success ? previewVote(actor, vote.data) : null
}

export default async function RecordPage({ params, searchParams }: RecordPageProps) {
  const found = await load((await params).id)
  if (!found) return <Missing />
  const { actor, record } = found
  const { kind, id, bodyId, title } = record
  const query = toURLSearchParams(await searchParams)
  const notice = noticeOf(query.get('hinweis'))
  const address = `${recordPath(record.id)}?${query.toString()}`
  const initial = formValues(kind, shapeOfForm(recordForms[kind]), record.payload)
  const [ancestors, children, choices, vote] = await Promise.all([
    ancestorsOf(actor, kind, parentIdOf(record)),
    readChildren(actor, record),
    loadChoices(actor, kind, { bodyId, id, values: initial }),
    preview(actor, record),
  ])
  return (
    <>
      <Trail steps={[{ label: 'Datensätze', href: '/admin/datensaetze' }, ...trailOf(ancestors)]} />
      <PageHeader title={title} kicker={recordKindLabel[kind]} />
      <RecordForm
        // Changes with every step, but not when somebody else takes one: what was typed stays then.
        key={address}
        kind={kind}
        record={await shownRecord(actor, record, children)}
        initial={initial}
        choices={choices}
        canWrite={record.may.write.allowed}
        findings={vote?.findings ?? []}
        notice={
          notice ? (
            <WhatNext notice={notice} record={record} canAdd={mayCreate(actor, kind)} />
          ) : null
        }
      >
        {vote ? <VoteResult {...vote} /> : null}
        {record.may.write.allowed ? null : (
          <div className="mt-24">
            <Notice>{record.may.write.explanation} Sie sehen die Angaben nur zum Lesen.</Notice>
          </div>
        )}
        {children.map((child) => (
          <ChildRecords
            key={child.kind}
            parentId={id}
            kind={child.kind}
            records={child.records}
            canAdd={mayCreate(actor, child.kind)}
          />
        ))}
      </RecordForm>
    </>
  )
}
