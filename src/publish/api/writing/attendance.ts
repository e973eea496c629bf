import { z } from 'zod'
import { moment, paragraph } from '@/domain/record/fields'
import type { Payload } from '@/domain/record/payloads'
import { AttendanceStatus, toApi } from '@/domain/vocabulary'
import { Attendance } from '../session'
import { apiWords, Slug, toKnownMoment } from '../values'
import type { NamedRecords } from './named-records'
import { orNull } from './or-null'

/** Who was there, as it is being worked on. */
export const AttendanceList = z
  .object({ session: Slug, attendances: z.array(Attendance) })
  .meta({ description: 'Die Anwesenheit in einer Sitzung; leer: nicht berichtet.' })

/** The whole list, as a program sends it. */
export const AttendanceInput = z
  .strictObject({
    attendances: z
      .array(
        z.strictObject({
          person: Slug,
          status: apiWords(AttendanceStatus),
          arrivedAt: orNull(moment),
          leftAt: orNull(moment),
        }),
      )
      .max(1000),
    overruleReason: orNull(paragraph(1000)),
    session: z.unknown().optional(),
  })
  .meta({ description: 'Die ganze Anwesenheitsliste, wie ein Programm sie einträgt.' })
export type AttendanceInput = z.infer<typeof AttendanceInput>

export const toAttendanceList = (
  session: { slug: string; payload: Pick<Payload<'session'>, 'attendances'> },
  named: NamedRecords,
): z.infer<typeof AttendanceList> => ({
  session: session.slug,
  attendances: session.payload.attendances.map(({ personId, status, arrivedAt, leftAt }) => ({
    person: named.slug(personId),
    status: toApi(status),
    arrivedAt: toKnownMoment(arrivedAt),
    leftAt: toKnownMoment(leftAt),
  })),
})
