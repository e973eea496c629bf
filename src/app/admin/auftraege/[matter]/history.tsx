import { Badge } from '@/components/badge'
import { MomentText } from '@/components/date-text'
import type { FollowUpStep } from '@/usecases/follow-ups/read-follow-ups'
import { ChangeList } from '../../change-list'

/** Who set what when, the latest first. */
export function History({ steps }: { steps: readonly FollowUpStep[] }) {
  if (steps.length === 0)
    return (
      <p className="text-muted">
        Der Verlauf beginnt mit der ersten Veröffentlichung des Vorgangs.
      </p>
    )
  return (
    <ol className="max-w-[52rem] list-none space-y-24">
      {steps.map(({ at, actor, reason, changes, isPending }) => (
        <li key={at}>
          <p className="flex flex-wrap items-baseline gap-x-12">
            <span>
              <MomentText at={at} />
              {actor ? `, ${actor}` : ''}
            </span>
            {isPending ? <Badge tone="open">noch nicht veröffentlicht</Badge> : null}
          </p>
          <p className="mt-4 max-w-text whitespace-pre-line">{reason}</p>
          {changes.length > 0 ? (
            <div className="mt-12">
              <ChangeList changes={changes} />
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
