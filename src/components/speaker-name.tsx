import { personPath } from '@/domain/record/paths'
import type { SpeakerView } from '@/domain/record/views'
import { FactionTag } from './faction-tag'
import { NotReported } from './not-reported'

/** Who spoke, with faction and office as they were on that day; in one line or, `stacked`, in a column. */
export function SpeakerName({
  speaker,
  stacked = false,
}: {
  speaker: SpeakerView
  stacked?: boolean
}) {
  const { person, faction, office } = speaker
  return (
    <span
      className={
        stacked
          ? 'flex flex-wrap items-baseline gap-x-12 md:flex-col md:gap-y-2'
          : 'inline-flex flex-wrap items-baseline gap-x-12'
      }
    >
      <a href={personPath(person)} className="font-semibold text-ink hyphens-none">
        {person.name}
      </a>
      {faction ? <FactionTag faction={faction} /> : null}
      {office ? <span className="text-muted">{office}</span> : null}
      {!faction && !office ? <NotReported what="Fraktion und Amt" /> : null}
    </span>
  )
}
