import type { Metadata } from 'next'
import { requireActor } from '@/app/admin/require-actor'
import { requestBody } from '@/app/request-body'
import { MomentText } from '@/components/date-text'
import { DefinitionList } from '@/components/definition-list'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { Section } from '@/components/section'
import { Passages } from '@/components/words/passages'
import { recordKindLabel } from '@/domain/record/labels'
import { VotePayload } from '@/domain/record/payloads'
import { readForEditing, type EditableRecord } from '@/usecases/edit-record'
import { findRecordKind } from '@/usecases/find-record'
import { previewVote } from '@/usecases/preview-vote'
import { readForReview } from '@/usecases/review-record'
import { ChangeList } from '../../change-list'
import { ancestorsOf, parentIdOf } from '../../datensaetze/ancestors'
import { recordPath } from '../../datensaetze/kinds'
import { readChildren, shownRecord } from '../../datensaetze/read-record'
import { VoteFindings } from '../../datensaetze/vote-findings'
import { VoteResult } from '../../datensaetze/vote-result'
import { Missing } from '../../missing'
import { Trail } from '../../trail'
import { ReviewForm } from '../review-form'

export const metadata: Metadata = { title: 'Prüfen' }

/** The spoken words stand in their own look, not among the values. */
const isShownApart = (path: string) => path.startsWith('passages.')

function Words({ payload }: Pick<EditableRecord, 'payload'>) {
  if (!('passages' in payload)) return null
  return (
    <Section id="worte" title="Was gesagt wurde">
      <div className="max-w-text">
        <Passages passages={payload.passages} />
      </div>
    </Section>
  )
}

export default async function ReviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireActor(`/admin/pruefung/${id}`)
  const { id: bodyId } = await requestBody()
  const kind = await findRecordKind(actor, bodyId, id)
  const record = kind && (await readForEditing(actor, kind, id))
  const review = record && (await readForReview(actor, id))
  if (!record || !review) return <Missing />
  const voted = VotePayload.safeParse(record.kind === 'vote' ? record.payload : null)
  const [children, ancestors, vote] = await Promise.all([
    readChildren(actor, record),
    ancestorsOf(actor, record.kind, parentIdOf(record)),
    voted.success ? previewVote(actor, voted.data) : null,
  ])
  const shown = await shownRecord(actor, record, children)
  return (
    <>
      <Trail steps={[{ label: 'Prüfung', href: '/admin/pruefung' }]} />
      <PageHeader
        title={record.title}
        kicker={[...ancestors.map(({ title }) => title), recordKindLabel[record.kind]].join(' · ')}
      />
      <p className="mt-12">
        {record.writers.length > 0
          ? `Geschrieben von ${record.writers.join(', ')}, zuletzt `
          : 'Zuletzt '}
        am <MomentText at={record.updatedAt} />. <a href={recordPath(id)}>Formular öffnen</a>
      </p>
      {shown.workingState === 'in_review' ? null : (
        <div className="mt-16">
          <Notice tone="warning">Diese Fassung liegt nicht zur Prüfung vor.</Notice>
        </div>
      )}
      {record.pending && review.changes ? (
        <Section id="aenderungen" title="Was sich ändert">
          <p className="mb-16 max-w-text">
            Begründung, die als Korrektur veröffentlicht wird: {record.pending.reason}
          </p>
          {review.changes.length > 0 ? (
            <ChangeList changes={review.changes} />
          ) : (
            <p>Diese Fassung gleicht der veröffentlichten.</p>
          )}
        </Section>
      ) : null}
      {vote ? (
        <>
          <VoteResult {...vote} />
          <VoteFindings findings={vote.findings} />
        </>
      ) : null}
      <Words payload={record.payload} />
      <Section id="angaben" title="Alle Angaben">
        <DefinitionList
          entries={review.values
            .filter(({ path }) => !isShownApart(path))
            .map(({ label, value }) => ({ term: label, value }))}
        />
      </Section>
      <ReviewForm record={shown} />
    </>
  )
}
