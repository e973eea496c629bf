import { fileAnswer } from '@/app/_http/file-answer'
import { readOnly } from '@/app/_http/read-only'
import { sessionCalendar } from '@/usecases/formats/session-calendar'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly(async (asked) =>
  fileAnswer(asked, { found: await sessionCalendar(asked) }),
)
