import { Badge } from '@/components/badge'
import { amount } from '@/domain/german'
import { matterPath } from '@/domain/record/paths'
import type { MatterListEntry } from '@/domain/record/views'
import { formatGerman } from '@/domain/time/edtf'

/** Matters, with what is still owed on each. */
export function MatterList({ matters }: { matters: readonly MatterListEntry[] }) {
  return (
    <ul className="max-w-[52rem] divide-y divide-line border-y border-line">
      {matters.map((matter) => (
        <li key={matter.id} className="py-20">
          <p className="flex flex-wrap items-baseline gap-x-12 gap-y-4">
            <a href={matterPath(matter)} className="text-kern-20 font-semibold">
              {matter.title}
            </a>
            {matter.openFollowUps > 0 ? (
              <Badge tone="open">
                {amount(matter.openFollowUps, 'Auftrag offen', 'Aufträge offen')}
              </Badge>
            ) : null}
          </p>
          {matter.summary ? <p className="mt-4 max-w-text">{matter.summary}</p> : null}
          <p className="mt-4 text-kern-16 text-muted">
            {matter.itemCount === 0
              ? 'noch nicht beraten'
              : amount(matter.itemCount, 'erfasste Beratung', 'erfasste Beratungen')}
            {matter.latestDate ? `, zuletzt ${formatGerman(matter.latestDate)}` : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
