import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { session } from '@tests/components/views'
import { ORIGIN } from '@tests/publish/statement'
import type { CalendarSession } from '@/domain/record/calendar'
import { toLocalTime } from '@/domain/time/local'
import { calendar } from '@/publish/ical/calendar'
import { calendarText, contentLines, folded } from '@/publish/ical/line'
import { timeZone } from '@/publish/ical/time'

const aSession = (given: Partial<CalendarSession> = {}): CalendarSession => ({
  ...session,
  id: '01989a3e-7b1c-7def-8a90-1234567890ab',
  version: 3,
  publishedAt: '2026-01-02T03:04:05.000Z',
  startsAt: '2024-03-01T16:00:00.000Z',
  endsAt: null,
  place: null,
  ...given,
})

const write = (...sessions: CalendarSession[]) =>
  calendar({
    origin: ORIGIN,
    name: 'Sitzungen',
    path: '/kalender.ics',
    page: '/sitzungen',
    sessions,
  })

/** Read strictly: what the grammar does not know is a fault. */
function read(...sessions: CalendarSession[]) {
  ICAL.design.strict = true
  const component = new ICAL.Component(ICAL.parse(write(...sessions)) as unknown[])
  return component.getAllSubcomponents('vevent')
}

const valueOf = (event: InstanceType<typeof ICAL.Component> | undefined, name: string) =>
  event?.getFirstPropertyValue(name)?.toString() ?? null

describe('a calendar of sessions', () => {
  test('knows an event by its session, and its version by the number of corrections', () => {
    const [event] = read(aSession())
    expect(valueOf(event, 'uid')).toBe('01989a3e-7b1c-7def-8a90-1234567890ab')
    expect(valueOf(event, 'sequence')).toBe('2')
    expect(valueOf(event, 'dtstamp')).toBe('2026-01-02T03:04:05Z')
    expect(valueOf(event, 'url')).toBe(`${ORIGIN}/sitzungen/kreistag-2024-03-01`)
    expect(valueOf(event, 'summary')).toBe('12. Sitzung des Kreistags')
    expect(valueOf(event, 'status')).toBe('CONFIRMED')
  })

  test('says the hours as the clocks in Germany show them', () => {
    const text = write(
      aSession({ startsAt: '2024-03-01T16:00:00.000Z', endsAt: '2024-03-01T19:30:00.000Z' }),
      aSession({ startsAt: '2024-07-01T15:00:00.000Z' }),
    )
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20240301T170000\r\n')
    expect(text).toContain('DTEND;TZID=Europe/Berlin:20240301T203000\r\n')
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20240701T170000\r\n')
    expect(text.match(/DTEND/g)).toHaveLength(1)
  })

  test('has a day where the hour is not known, and nothing where the day is not', () => {
    const events = read(
      aSession({ startsAt: null, date: '2024-03-01' }),
      aSession({ startsAt: null, date: '2024-03' }),
      aSession({ startsAt: null, date: '2024-03-01~' }),
      aSession({ startsAt: null, date: '2024-03-01/2024-03-09' }),
      aSession({ startsAt: null, date: null }),
    )
    expect(events).toHaveLength(1)
    const start = events[0]?.getFirstPropertyValue('dtstart') as InstanceType<typeof ICAL.Time>
    expect(start.isDate).toBe(true)
    expect(start.toString()).toBe('2024-03-01')
    expect(valueOf(events[0], 'dtend')).toBeNull()
  })

  test('says of a session that is cancelled that it is, and keeps it', () => {
    const [event] = read(aSession({ state: 'cancelled' }))
    expect(valueOf(event, 'status')).toBe('CANCELLED')
    expect(valueOf(event, 'summary')).toBe('Abgesagt: 12. Sitzung des Kreistags')
  })

  test('claims no end before the beginning, and no place that is not known', () => {
    const [event] = read(aSession({ endsAt: '2024-03-01T15:00:00.000Z' }))
    expect(valueOf(event, 'dtend')).toBeNull()
    expect(valueOf(event, 'location')).toBeNull()
  })

  test('has the clocks of Germany as they were', () => {
    const parsed = ICAL.parse(
      contentLines(['BEGIN:VCALENDAR', ...timeZone, 'END:VCALENDAR']),
    ) as unknown[]
    const zone = new ICAL.Timezone(
      new ICAL.Component(parsed).getFirstSubcomponent('vtimezone') ?? undefined,
    )
    for (let year = 1972; year < 2040; year += 1)
      for (const day of [
        '01-15',
        '03-20',
        '03-31',
        '04-05',
        '04-10',
        '07-01',
        '09-20',
        '09-30',
        '10-20',
        '10-31',
      ]) {
        const moment = new Date(`${year}-${day}T11:00:00Z`)
        const here = ICAL.Time.fromJSDate(moment, true).convertToZone(zone)
        expect(here.toString().slice(0, 16)).toBe(toLocalTime(moment))
      }
  })

  test('keeps every text, whatever it is, in lines of 75 octets that end with CRLF', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    const special = fc.constantFrom(
      ';',
      ',',
      '\\',
      '\\n',
      '\n',
      '\r\n',
      ':',
      '"',
      'ä',
      '🙂',
      '\u0007',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, special), { minLength: 1, maxLength: 8 }), (parts) => {
        const place = `a${parts.join('')}b`
        const text = write(aSession({ place }))
        expect(text.endsWith('\r\n')).toBe(true)
        for (const line of text.slice(0, -2).split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n\0]/)
        }
        const [event] = read(aSession({ place }))
        const kept = place
          .replace(/\r\n?/g, '\n')
          .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/gu, '')
        expect(event?.getFirstPropertyValue('location')).toBe(kept)
      }),
    )
  })

  test('cuts no character when it folds', () => {
    const line = `SUMMARY:${'ä🙂'.repeat(60)}`
    expect(folded(line).replaceAll('\r\n ', '')).toBe(line)
    expect(calendarText('a;b,c\\d\ne')).toBe('a\\;b\\,c\\\\d\\ne')
  })
})
