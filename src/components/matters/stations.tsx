import { DateText } from '@/components/date-text'
import { MotionOutcomeBadge } from '@/components/outcome-badge'
import { SessionDate } from '@/components/sessions/session-date'
import { motionPath, organizationPath, sessionPath } from '@/domain/record/paths'
import type { MatterView } from '@/domain/record/views'

type Station = MatterView['stations'][number]
type Of<Kind extends Station['kind']> = Extract<Station, { kind: Kind }>

/** The thread of a matter: where it was debated, and where it is expected next. */
export function Stations({ stations }: { stations: readonly Station[] }) {
  return (
    <ol className="max-w-[52rem] border-l-4 border-line">
      {stations.map((station, index) => (
        <li key={index} className="relative pb-32 pl-24 last:pb-0">
          <span
            aria-hidden="true"
            className={`absolute top-6 -left-[0.625rem] size-16 rounded-full border-4 border-edge ${station.kind === 'item' ? 'bg-edge' : 'bg-paper'}`}
          />
          {station.kind === 'item' ? <Debated {...station} /> : <Expected {...station} />}
        </li>
      ))}
    </ol>
  )
}

function Debated({ item, session }: Of<'item'>) {
  return (
    <>
      <p className="text-kern-16 text-muted">
        <SessionDate session={session} /> · <a href={sessionPath(session)}>{session.title}</a>
      </p>
      <p className="text-kern-20 font-semibold">
        <a href={item.path}>{item.title}</a>
      </p>
      {item.summary ? <p className="mt-4 max-w-text">{item.summary}</p> : null}
      {item.motions.length > 0 ? (
        <ul className="mt-8 space-y-8">
          {item.motions.map((motion) => (
            <li key={motion.id} className="flex flex-wrap items-baseline gap-x-12 gap-y-4">
              <MotionOutcomeBadge outcome={motion.outcome} />
              <a href={motionPath(motion.id)}>{motion.title}</a>
              {motion.outcomeNote ? <span className="text-muted">{motion.outcomeNote}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function Expected({ organization, role, expected }: Of<'expected'>) {
  return (
    <>
      <p className="text-kern-16 text-muted">
        Erwartet: {expected ? <DateText edtf={expected} /> : 'Zeitpunkt nicht berichtet'}
      </p>
      <p className="text-kern-20 font-semibold">
        <a href={organizationPath(organization)}>{organization.name}</a>
      </p>
      {role ? <p className="mt-4">{role}</p> : null}
    </>
  )
}
