import { filesOf } from '@/app/_http/named-files'
import { committeeCalendar } from '@/usecases/formats/session-calendar'

/** `/kalender/{gremium}.ics` */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = filesOf('ics', committeeCalendar)
