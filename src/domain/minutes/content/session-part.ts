import { definitions, heading, paragraph } from '@/domain/document/blocks'
import type { Block } from '@/domain/document/model'
import { enumerate } from '@/domain/german'
import { formatGerman } from '@/domain/time/edtf'
import { minutesKindLabel } from '@/domain/vocabulary'
import { keyOf } from '../keys'
import { clock, dayAndClock, dayOf, nameOfPerson, NOT_RECORDED, personWithStanding } from '../names'
import type { MinutesSource } from '../source'

/** Which session it was: body, day, place, times, who chaired and who wrote. */
export function sessionPart(source: MinutesSource): Block[] {
  const { desk, bodyName, organizationName, clerkName, kind, preamble } = source
  const { payload } = desk.session
  const { startsAt, endsAt, breaks, chairId } = payload
  return [
    heading(1, 'Angaben zur Sitzung'),
    definitions(
      [
        ['Körperschaft', bodyName],
        ['Gremium', organizationName],
        ['Sitzung', payload.title],
        ['Tag', payload.date === null ? NOT_RECORDED : formatGerman(payload.date)],
        ['Ort', payload.place ?? NOT_RECORDED],
        ['Beginn', startsAt === null ? NOT_RECORDED : clock(startsAt)],
        ['Ende', endOf(startsAt, endsAt)],
        ['Unterbrechungen', breaks.length === 0 ? 'keine' : enumerate(breaks.map(breakInWords))],
        ['Vorsitz', chairId === null ? NOT_RECORDED : personWithStanding(desk, chairId)],
        ['Schriftführung', clerkName ?? NOT_RECORDED],
        ['Art der Niederschrift', minutesKindLabel[kind]],
        ['Öffentlichkeit', payload.isPublic ? null : 'Die Sitzung ist nichtöffentlich.'],
      ],
      ...breaks.map(keyOf.break),
    ),
    ...(payload.note === null ? [] : [paragraph(payload.note)]),
    ...(preamble === null ? [] : preamble.split(/\n{2,}/).map((text) => paragraph(text))),
  ]
}

/** An end on another day names that day. */
function endOf(startsAt: string | null, endsAt: string | null): string {
  if (endsAt === null) return NOT_RECORDED
  const isOtherDay = startsAt !== null && dayOf(startsAt) !== dayOf(endsAt)
  return isOtherDay ? dayAndClock(endsAt) : clock(endsAt)
}

const breakInWords = ({ from, until }: { from: string; until: string | null }): string =>
  `${clock(from)} bis ${until === null ? `(${NOT_RECORDED})` : clock(until)}`

/** Who chaired, by name; null where nobody wrote it down. */
export const chairName = ({ desk }: Pick<MinutesSource, 'desk'>): string | null =>
  desk.session.payload.chairId === null ? null : nameOfPerson(desk, desk.session.payload.chairId)
