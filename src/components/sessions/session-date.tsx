import { DateText } from '@/components/date-text'
import { NotReported } from '@/components/not-reported'
import type { SessionRef } from '@/domain/record/views'
import { formatGerman } from '@/domain/time/edtf'

type Dated = Pick<SessionRef, 'date' | 'earliestDay' | 'latestDay'>

/** The day of a session. Where no source names it, what limits it: „Datum nicht berichtet, frühestens …“. */
export function SessionDate({ session }: { session: Dated }) {
  if (session.date !== null) return <DateText edtf={session.date} />
  const limits = dateLimits(session)
  return (
    <>
      <NotReported what="Datum" />
      {limits ? `, ${limits}` : null}
    </>
  )
}

function dateLimits({ earliestDay, latestDay }: Dated): string | null {
  if (earliestDay && latestDay) {
    return `zwischen ${formatGerman(earliestDay)} und ${formatGerman(latestDay)}`
  }
  if (earliestDay) return `frühestens ${formatGerman(earliestDay)}`
  return latestDay ? `spätestens ${formatGerman(latestDay)}` : null
}
