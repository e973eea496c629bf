import { FactionTag } from '@/components/faction-tag'
import { NotReported } from '@/components/not-reported'
import { personPath } from '@/domain/record/paths'
import type { MotionView } from '@/domain/record/views'

/** Who made a motion. */
export function Movers({ motion }: { motion: Pick<MotionView, 'moverReported' | 'movers'> }) {
  if (motion.movers.length === 0) {
    return motion.moverReported ? null : <NotReported />
  }
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-16">
      {motion.movers.map(({ person, organization }, index) => (
        <span key={index} className="inline-flex flex-wrap items-baseline gap-x-8">
          {person ? (
            <a href={personPath(person)} className="text-ink">
              {person.name}
            </a>
          ) : null}
          {organization ? <FactionTag faction={organization} /> : null}
        </span>
      ))}
    </span>
  )
}
