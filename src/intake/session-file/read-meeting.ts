import { fromLocalTime, toLocalTime } from '@/domain/time/local'
import { Fields, isRawObject, type RawObject } from '../oparl/fields'
import { readLocation } from '../oparl/kinds/meeting'
import { typeName } from '../oparl/read-object'
import type { SessionFile } from './session-draft'

/** What is wrong with a field makes the draft lack it; the clerk sees the draft. */
const silently = () => undefined
const fieldsOf = (raw: RawObject) => new Fields(raw, null, silently)
const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** As long as it is: the form tells of a title that is too long, and cuts nothing off. */
const titleOf = (raw: RawObject): string | null => fieldsOf(raw).line('name', 20_000)

/** A meeting of OParl 1.0 or 1.1, by itself or the only one of a list. */
export function readMeeting(value: unknown): SessionFile {
  const meetings = objectsIn(value).filter((raw) => typeName(raw) === 'Meeting')
  const [meeting] = meetings
  if (!meeting)
    return { ok: false, reason: 'In der Datei steht keine Sitzung von OParl („Meeting“).' }
  if (meetings.length > 1)
    return {
      ok: false,
      reason: `In der Datei stehen ${meetings.length} Sitzungen; hier wird eine einzelne eingelesen.`,
    }
  const begun = fieldsOf(meeting).moment('start')
  const local = begun === null ? null : toLocalTime(fromLocalTime(begun))
  const location = meeting['location']
  const items = objectsIn(meeting['agendaItem'])
    .map((raw, index) => ({
      title: titleOf(raw),
      isPublic: fieldsOf(raw).flag('public') !== false,
      order: fieldsOf(raw).count('order') ?? index,
    }))
    .toSorted((a, b) => a.order - b.order)
  const titles = (isPublic: boolean) =>
    items.flatMap((item) => (item.isPublic === isPublic ? (item.title ?? []) : []))
  return {
    ok: true,
    draft: {
      title: titleOf(meeting),
      date: local?.slice(0, 10) ?? null,
      time: local?.slice(11, 16) ?? null,
      place: isRawObject(location) ? textIn(readLocation(fieldsOf(location))['place']) : null,
      publicItems: titles(true),
      closedItems: titles(false),
    },
  }
}

/** The objects of a list, of a page of a list (`data`), or the one there is. */
function objectsIn(value: unknown): RawObject[] {
  if (Array.isArray(value)) return value.filter(isRawObject)
  if (!isRawObject(value)) return []
  return Array.isArray(value['data']) ? value['data'].filter(isRawObject) : [value]
}
