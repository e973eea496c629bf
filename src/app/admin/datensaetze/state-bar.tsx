'use client'

import { errorAt } from '@/components/forms/error-at'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { MomentText } from '@/components/date-text'
import type { FieldError } from '@/domain/record/invalid-input'
import { recordPath } from './kinds'
import type { ShownRecord } from './shown-record'
import { StateBadge } from './state-badge'

/** How far the record is, who wrote on it, and what can be done with it next. */
export function StateBar({
  record,
  errors,
  withdrawReason,
}: {
  record: ShownRecord
  errors: readonly FieldError[]
  withdrawReason: string
}) {
  return (
    <section aria-labelledby="zustand-titel" className="mt-24 bg-surface px-20 py-16">
      <h2 id="zustand-titel" className="sr-only">
        Zustand
      </h2>
      <Facts record={record} />
      <NextSteps record={record} />
      <Endings record={record} errors={errors} withdrawReason={withdrawReason} />
    </section>
  )
}

function Facts({ record }: { record: ShownRecord }) {
  const { state, version, pending, writers, updatedAt, path, id } = record
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-16 gap-y-8">
        <StateBadge state={state} />
        {pending ? (
          <span className="flex flex-wrap items-baseline gap-8">
            Änderung: <StateBadge state={pending.state} />
          </span>
        ) : null}
        <span>{version > 0 ? `Version ${version}` : 'noch nie veröffentlicht'}</span>
      </p>
      <p className="mt-8 text-muted">
        Zuletzt geändert am <MomentText at={updatedAt} />.
        {writers.length > 0 ? ` An dieser Fassung geschrieben: ${writers.join(', ')}.` : ''}
      </p>
      <p className="mt-8 flex flex-wrap gap-x-20 gap-y-4">
        {path && state === 'published' ? <a href={path}>Öffentliche Seite</a> : null}
        {version > 0 ? <a href={`${recordPath(id)}/verlauf`}>Verlauf</a> : null}
        {record.workingState === 'in_review' ? (
          <a href={`/admin/pruefung/${id}`}>Zur Prüfung lesen</a>
        ) : null}
      </p>
    </>
  )
}

function NextSteps({ record }: { record: ShownRecord }) {
  const { workingState, may, debate } = record
  const asked =
    workingState === 'draft'
      ? { intent: 'submit', label: 'Zur Prüfung vorlegen', permission: may.submit }
      : workingState === 'in_review'
        ? { intent: 'publish', label: 'Veröffentlichen', permission: may.publish }
        : null
  const buttons = [
    ...(asked?.permission.allowed ? [{ intent: asked.intent, label: asked.label }] : []),
    ...(may.giveBack ? [{ intent: 'return', label: 'Zurückgeben' }] : []),
    ...(debate.submit ? [{ intent: 'submit-debate', label: 'Ganze Debatte vorlegen' }] : []),
    ...(debate.publish
      ? [{ intent: 'publish-debate', label: 'Ganze Debatte veröffentlichen' }]
      : []),
  ]
  return (
    <>
      {asked && !asked.permission.allowed ? (
        <p className="mt-12 max-w-text">{asked.permission.explanation}</p>
      ) : null}
      {buttons.length > 0 ? (
        <div className="mt-12 flex flex-wrap gap-12">
          {buttons.map(({ intent, label }) => (
            <SubmitButton key={intent} look="secondary" name="intent" value={intent}>
              {label}
            </SubmitButton>
          ))}
        </div>
      ) : null}
    </>
  )
}

interface EndingsProps {
  record: ShownRecord
  errors: readonly FieldError[]
  withdrawReason: string
}

/** Steps that take something away stand apart, and ask once more. */
function Endings({ record, errors, withdrawReason }: EndingsProps) {
  const { may, pending, version, state } = record
  const withdrawError = errorAt(errors, 'withdrawReason')
  return (
    <>
      {may.withdraw.allowed ? (
        <details className="mt-16" open={withdrawError !== undefined}>
          <summary>Veröffentlichung zurücknehmen …</summary>
          <div className="mt-12 max-w-text space-y-12">
            <p>
              Der Datensatz ist danach nicht mehr öffentlich. Frühere Versionen bleiben im Verlauf
              erhalten.
            </p>
            <TextArea
              name="withdrawReason"
              label="Begründung"
              hint="Wird öffentlich als Korrektur gezeigt."
              rows={2}
              required
              defaultValue={withdrawReason}
              error={withdrawError}
            />
            <SubmitButton look="secondary" name="intent" value="withdraw">
              Zurücknehmen
            </SubmitButton>
          </div>
        </details>
      ) : null}
      {may.write.allowed && (pending || (version === 0 && state !== 'withdrawn')) ? (
        <details className="mt-16">
          <summary>{pending ? 'Änderung verwerfen …' : 'Entwurf verwerfen …'}</summary>
          <div className="mt-12 max-w-text space-y-12">
            <p>
              {pending
                ? 'Die veröffentlichte Version bleibt, wie sie ist. Die begonnene Änderung geht verloren.'
                : 'Der Entwurf wird gelöscht und lässt sich nicht wiederherstellen.'}
            </p>
            <SubmitButton look="secondary" name="intent" value="discard">
              Endgültig verwerfen
            </SubmitButton>
          </div>
        </details>
      ) : null}
    </>
  )
}
