import { describe, expect, test } from 'vitest'
import { render, textOf } from '@tests/components/render'
import { session } from '@tests/components/views'
import { SessionCalendar } from '@/components/sessions/session-calendar'
import { SessionDate } from '@/components/sessions/session-date'
import type { SessionListEntry } from '@/domain/record/views'

const aSession = (given: Partial<SessionListEntry> = {}): SessionListEntry => ({
  ...session,
  place: null,
  startsAt: null,
  itemCount: 3,
  ...given,
})

describe('the day of a session', () => {
  test.each([
    ['2024-03-01', null, null, '1. März 2024'],
    ['2024-03~', '2024-03-05', null, 'um März 2024'],
    [null, '2024-03-05', null, 'Datum nicht berichtet, frühestens 5. März 2024'],
    [null, null, '2024-04-01', 'Datum nicht berichtet, spätestens 1. April 2024'],
    [
      null,
      '2024-03-05',
      '2024-04-01',
      'Datum nicht berichtet, zwischen 5. März 2024 und 1. April 2024',
    ],
    [null, null, null, 'Datum nicht berichtet'],
  ])('%s, from %s to %s', (date, earliestDay, latestDay, words) => {
    const text = textOf(<SessionDate session={{ date, earliestDay, latestDay }} />)
    expect(text.replaceAll('\u00a0', ' ')).toBe(words)
  })
})

describe('the calendar of sessions', () => {
  const calendar = (sessions: SessionListEntry[]) => (
    <SessionCalendar
      month="2024-03"
      first="2024-03"
      last="2024-12"
      sessions={sessions}
      today="2024-03-07"
      query={new URLSearchParams('ansicht=kalender&gremium=kreistag')}
    />
  )

  test('shows a session on its day, once', () => {
    const html = render(calendar([aSession()]))
    const day = /<td[^>]*><time dateTime="2024-03-01".*?<\/td>/.exec(html)?.[0]
    expect(day).toContain('href="/sitzungen/kreistag-2024-03-01"')
    expect(html.match(/<td[^>]*>(?:(?!<\/td>).)*href=/g)).toHaveLength(1)
  })

  test('puts no session whose day is not exactly known on a day', () => {
    const html = render(
      calendar([aSession({ date: '2024-03~' }), aSession({ id: 'b', date: null })]),
    )
    expect(html).not.toMatch(/<td[^>]*>(?:(?!<\/td>).)*href=/)
    expect(html).toContain('Ohne genau berichteten Tag')
  })

  test('leads to the months that are in question only, with the filter kept', () => {
    const html = render(calendar([]))
    expect(html).toContain(
      'href="/sitzungen?ansicht=kalender&amp;gremium=kreistag&amp;monat=2024-04"',
    )
    expect(html).not.toContain('monat=2024-02')
  })
})
