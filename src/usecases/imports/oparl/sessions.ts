import 'server-only'
import { foreignByKeys } from '@/db/foreign/objects'
import { formatGerman } from '@/domain/time/edtf'
import { fromLocalTime, toOffsetTime } from '@/domain/time/local'
import type { SessionState } from '@/domain/vocabulary'
import { slugify } from '@/lib/slug'
import { remark } from '../report'
import { type Building, citing, eachBatch, endOf, Kept, loadLinks, placeOf } from './building'
import { type FileCitations, writeFileSources } from './file-sources'
import type { Links } from './links'
import { NOBODY, writeNobody } from './organizations'
import { recordKey, type WantedRecord } from './wanted-record'
import { writeRecords } from './write-records'

/** Meetings as sessions, with the files that are their sources. */
export async function writeSessions(building: Building): Promise<void> {
  let isNobodyThere = false
  for await (const meetings of eachBatch(building, 'meeting', ['session'])) {
    if (!isNobodyThere && meetings.some((meeting) => meeting.list('organization').length === 0)) {
      await writeNobody(building)
      isNobodyThere = true
    }
    const around: Around = {
      links: await loadLinks(building, {
        organization: [NOBODY, ...meetings.flatMap((meeting) => meeting.list('organization'))],
        person: meetings.flatMap((meeting) => meeting.list('participant')),
      }),
      places: await placesOf(building, meetings),
      filesOf: await writeFileSources(building, meetings),
    }
    const records: WantedRecord[] = []
    for (const meeting of meetings) {
      const organizations = organizationsOf(around, meeting)
      if (organizations.length === 0 && !isNobodyThere) {
        await writeNobody(building)
        isNobodyThere = true
        around.links = await loadLinks(building, {
          organization: [NOBODY, ...meetings.flatMap((each) => each.list('organization'))],
          person: meetings.flatMap((each) => each.list('participant')),
        })
      }
      records.push(toRecord(building, around, meeting, organizations))
    }
    await writeRecords(building, records)
  }
}

interface Around {
  links: Links
  /** The places in words, by the key of their object. */
  places: ReadonlyMap<string, string>
  filesOf: FileCitations
}

const organizationsOf = ({ links }: Around, meeting: Kept): string[] =>
  links.ids('organization', meeting.list('organization'), meeting.place, 'organization')

async function placesOf(
  building: Building,
  meetings: readonly Kept[],
): Promise<Map<string, string>> {
  const keys = meetings.flatMap((meeting) => meeting.list('location'))
  const rows = await foreignByKeys(placeOf(building), keys)
  return new Map(
    [...rows].flatMap(([key, row]) => {
      const place = new Kept(row).text('place')
      return place === null ? [] : [[key, place] as const]
    }),
  )
}

function toRecord(
  building: Building,
  { links, places, filesOf }: Around,
  meeting: Kept,
  [organizationId, ...others]: readonly string[],
): WantedRecord {
  const { key, place } = meeting
  if (organizationId === undefined)
    remark(building.report, { place, reason: 'Wer tagte, sagen die Daten nicht.' })
  const startsAt = meeting.text('start')
  const date = startsAt === null ? null : toOffsetTime(fromLocalTime(startsAt)).slice(0, 10)
  const state = stateOf(meeting, date, building.today)
  const reported = meeting.text('name')
  const fields = {
    organizationId: organizationId ?? links.id('organization', NOBODY, place, 'organization'),
    title: reported ?? (date === null ? 'Sitzung' : `Sitzung vom ${formatGerman(date)}`),
    sessionState: state,
    date,
    startsAt,
    endsAt: endOf(building, meeting, startsAt, meeting.text('end')),
    place: places.get(meeting.list('location')[0] ?? '') ?? null,
    note:
      others.length === 0
        ? null
        : `Gemeinsame Sitzung mehrerer Gremien (${others.length + 1}); genannt ist das erste.`,
    attendances:
      state === 'closed'
        ? links
            .ids('person', meeting.list('participant'), place, 'participant')
            .map((personId) => ({ personId, status: 'present', arrivedAt: null, leftAt: null }))
        : [],
    citations: [citing(building, meeting), ...filesOf(meeting)].slice(0, 50),
  }
  const slug = slugify(date === null ? fields.title : `sitzung-${date}`) || 'sitzung'
  return { kind: 'session', key: recordKey('session', key), place, slug, fields }
}

/** As it is told; where it is not, what lies behind has been. */
function stateOf(meeting: Kept, date: string | null, today: string): SessionState {
  if (meeting.flag('cancelled') === true) return 'cancelled'
  const told = meeting.text('meetingState')?.toLowerCase() ?? ''
  if (/abgesagt|ausgefallen|entfällt/.test(told)) return 'cancelled'
  if (/durchgeführt|beendet|abgeschlossen/.test(told)) return 'closed'
  return date !== null && date < today ? 'closed' : 'planned'
}
