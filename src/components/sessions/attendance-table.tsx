import { NotReported } from '@/components/not-reported'
import { personPath } from '@/domain/record/paths'
import type { SessionView } from '@/domain/record/views'
import { attendanceStatusLabel } from '@/domain/vocabulary'

const timeOfDay = new Intl.DateTimeFormat('de-DE', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Berlin',
})

function Time({ at }: { at: string | null }) {
  return at ? <time dateTime={at}>{timeOfDay.format(new Date(at))} Uhr</time> : <NotReported />
}

/** Who came, who was excused, who came later or left earlier. */
export function AttendanceTable({ attendances }: Pick<SessionView, 'attendances'>) {
  return (
    <div
      className="max-w-[52rem] overflow-x-auto"
      tabIndex={0}
      role="group"
      aria-label="Anwesenheit"
    >
      <table className="w-full border-collapse text-left">
        <thead>
          <tr className="border-b border-edge">
            {['Person', 'Status', 'gekommen', 'gegangen'].map((heading) => (
              <th key={heading} scope="col" className="py-8 pr-16 font-semibold">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {attendances.map(({ person, status, arrivedAt, leftAt }) => (
            <tr key={person.id} className="border-b border-line">
              <th scope="row" className="py-8 pr-16 font-normal">
                <a href={personPath(person)}>{person.name}</a>
              </th>
              <td className="py-8 pr-16">{attendanceStatusLabel[status]}</td>
              <td className="py-8 pr-16">{status === 'present' ? <Time at={arrivedAt} /> : '–'}</td>
              <td className="py-8">{status === 'present' ? <Time at={leftAt} /> : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
