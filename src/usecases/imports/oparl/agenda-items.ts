import 'server-only'
import { foreignByKeys } from '@/db/foreign/objects'
import { slugify } from '@/lib/slug'
import { reject, remark } from '../report'
import { type Building, citing, eachBatch, endOf, Kept, loadLinks, placeOf } from './building'
import { type FileCitations, writeFileSources } from './file-sources'
import { recordKey, type WantedRecord } from './wanted-record'
import { idOf, writeRecords } from './write-records'

/** Agenda items of the meetings that are there. */
export async function writeAgendaItems(building: Building): Promise<void> {
  for await (const items of eachBatch(building, 'agenda_item', ['vote', 'motion', 'agenda_item'])) {
    const owners = items.flatMap(({ row }) => row.ownerKey ?? [])
    const meetings = await foreignByKeys(placeOf(building), owners)
    const links = await loadLinks(building, { session: owners })
    const filesOf = await writeFileSources(building, items)
    const records = items.flatMap((item): WantedRecord[] => {
      const { ownerKey } = item.row
      const meeting = ownerKey === null ? undefined : meetings.get(ownerKey)
      // What stands in a meeting that is gone is gone with it.
      if (meeting?.isDeleted) return []
      if (ownerKey === null || !links.has('session', ownerKey)) {
        const reason =
          ownerKey === null
            ? 'Zu welcher Sitzung der Tagesordnungspunkt gehört, sagen die Daten nicht.'
            : `Die Sitzung „${ownerKey}“ ist nicht da oder nicht mehr öffentlich.`
        reject(building.report, { place: item.place, reason })
        return []
      }
      const sessionId = idOf(building.target, recordKey('session', ownerKey))
      return [toRecord(building, item, sessionId, meeting && new Kept(meeting), filesOf)]
    })
    await writeRecords(building, records)
  }
}

function toRecord(
  building: Building,
  item: Kept,
  sessionId: string,
  meeting: Kept | undefined,
  filesOf: FileCitations,
): WantedRecord {
  const { key, place } = item
  const number = item.text('number')
  const name = item.text('name')
  if (name === null)
    remark(building.report, { place, reason: 'Der Tagesordnungspunkt hat keinen Titel.' })
  const listed = meeting?.list('agendaItem').indexOf(key) ?? -1
  const startedAt = item.text('start')
  const fields = {
    sessionId,
    number,
    position: item.count('order') ?? (listed < 0 ? 0 : listed),
    title: name ?? (number === null ? 'Tagesordnungspunkt' : `Tagesordnungspunkt ${number}`),
    titleReported: name !== null,
    isPublic: item.flag('public') ?? true,
    startedAt,
    endedAt: endOf(building, item, startedAt, item.text('end')),
    statedResult: item.text('result'),
    citations: [citing(building, item), ...filesOf(item)].slice(0, 50),
  }
  const slug = slugify(fields.title) || 'punkt'
  return { kind: 'agenda_item', key: recordKey('agenda_item', key), place, slug, fields }
}
