import { formatGerman, isExactDay } from '@/domain/time/edtf'
import { NotReported } from './not-reported'

/** A partly known day (EDTF) in German words; an exact one is a `<time>`. */
export function DateText({ edtf }: { edtf: string | null }) {
  if (edtf === null) return <NotReported what="Datum" />
  const text = formatGerman(edtf)
  return isExactDay(edtf) ? <time dateTime={edtf}>{text}</time> : <>{text}</>
}

const moment = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
})

const day = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'Europe/Berlin' })

/** A moment (ISO 8601 with offset) as day and time of day in Germany. */
export function MomentText({ at, dayOnly = false }: { at: string; dayOnly?: boolean }) {
  const date = new Date(at)
  return <time dateTime={at}>{dayOnly ? day.format(date) : `${moment.format(date)} Uhr`}</time>
}
