import type { MeetingObject } from '@/domain/record/object-views'
import { sessionPath } from '@/domain/record/paths'
import { toApi, type SessionState } from '@/domain/vocabulary'
import { apiAddress, pageAddress } from '@/publish/api/addresses'
import { toCourse } from '@/publish/api/session'
import { toKnownMoment } from '@/publish/api/values'
import { objectAddress } from './addresses'
import { toAgendaItem } from './agenda-item'
import { toFile } from './file'
import { toLocation } from './location'
import { anObject, type ObjectContext, type OParlObject } from './object'
import { toCitation } from './vendor/citation'

/** OParl's words for the course of a session. */
const STATES: Readonly<Record<SessionState, string | null>> = {
  planned: 'terminiert',
  running: 'eingeladen',
  closed: 'durchgeführt',
  cancelled: null,
}

/** Minutes that the public can read are the protocol; what the record holds beside them is an attachment. */
function filesOf(context: ObjectContext, { files }: MeetingObject): OParlObject {
  const protocol = files.find(
    (file) => file.kind === 'minutes' && file.minutes !== null && file.format === 'pdf',
  )
  return {
    resultsProtocol: protocol ? toFile(context, protocol, 'within') : null,
    auxiliaryFile: files
      .filter((file) => file !== protocol)
      .map((file) => toFile(context, file, 'within')),
  }
}

const locationOf = (context: ObjectContext, { id, place }: MeetingObject) =>
  place === null ? null : toLocation(context, { id, place }, 'within')

/** Who was there, as far as it is recorded: somebody who left and came back once. */
const participantsOf = ({ attendances }: MeetingObject): string[] => [
  ...new Set(
    attendances.flatMap(({ personId, status }) => (status === 'present' ? [personId] : [])),
  ),
]

export function toMeeting(context: ObjectContext, meeting: MeetingObject) {
  const { origin } = context
  const { id, slug, termId } = meeting
  const isWhole = meeting.items !== null
  const course = toCourse(meeting)
  return anObject(
    context,
    { kind: 'session', id },
    {
      name: meeting.title,
      meetingState: STATES[meeting.state],
      cancelled: meeting.state === 'cancelled',
      start: toKnownMoment(meeting.startsAt),
      end: toKnownMoment(meeting.endsAt),
      location: isWhole ? locationOf(context, meeting) : null,
      organization: [objectAddress(origin, 'organization', meeting.organizationId)],
      participant: participantsOf(meeting).map((each) => objectAddress(origin, 'person', each)),
      ...(isWhole ? filesOf(context, meeting) : {}),
      agendaItem: meeting.items?.map((item) => toAgendaItem(context, item, 'within')),
      web: pageAddress(origin, sessionPath(meeting)),
      'wortlaut:state': meeting.state,
      'wortlaut:date': meeting.date,
      'wortlaut:earliestDay': meeting.earliestDay,
      'wortlaut:latestDay': meeting.latestDay,
      'wortlaut:dateNote': meeting.dateNote,
      'wortlaut:note': meeting.note,
      'wortlaut:legislativeTerm': termId && objectAddress(origin, 'term', termId),
      'wortlaut:attendance': meeting.attendances.map(({ personId, status, arrivedAt, leftAt }) => ({
        person: objectAddress(origin, 'person', personId),
        status: toApi(status),
        arrivedAt: toKnownMoment(arrivedAt),
        leftAt: toKnownMoment(leftAt),
      })),
      'wortlaut:break': course.breaks,
      'wortlaut:quorumCheck': course.quorumChecks,
      'wortlaut:citation': meeting.citations.map(toCitation(origin)),
      'wortlaut:api': apiAddress(origin, `/sessions/${slug}`),
    },
  )
}
