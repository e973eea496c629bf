import { describe, expect, test } from 'vitest'
import { toAgendaItem } from '@/publish/oparl/agenda-item'
import { toBody } from '@/publish/oparl/body'
import { toConsultation } from '@/publish/oparl/consultation'
import { toError } from '@/publish/oparl/error'
import { toFile } from '@/publish/oparl/file'
import { toLegislativeTerm } from '@/publish/oparl/legislative-term'
import { toList } from '@/publish/oparl/list'
import { toLocation } from '@/publish/oparl/location'
import { toMeeting } from '@/publish/oparl/meeting'
import { toMembership } from '@/publish/oparl/membership'
import { tombstone, withoutUnknown, type OParlObject } from '@/publish/oparl/object'
import { toOrganization } from '@/publish/oparl/organization'
import { ListQuery } from '@/publish/oparl/parameters'
import { toPaper } from '@/publish/oparl/paper'
import { toPerson } from '@/publish/oparl/person'
import { toSystem } from '@/publish/oparl/system'
import { PREFIX, VENDOR_FIELDS } from '@/publish/oparl/vendor/fields'
import { toProblem } from '@/publish/api/problem'
import { checked } from './checks'
import { isOfficialHere, violations } from './official'
import * as views from './views'

const moments = { shownAt: '2026-01-02T03:04:05.000Z', changedAt: '2026-07-02T03:04:05.000Z' }
const { context, ORIGIN } = views

/** One of every type, with all that can be known. */
const objects = [
  toSystem(ORIGIN, views.body, moments),
  toBody(context, views.body),
  ...views.body.terms.map((term) => toLegislativeTerm(context, term, 'alone')),
  toOrganization(context, views.organization),
  toPerson(context, views.wholePerson),
  ...views.wholePerson.memberships.map((each) => toMembership(context, each, 'alone')),
  toMeeting(context, views.meeting),
  toLocation(context, { id: views.meeting.id, place: 'Kreishaus' }, 'alone'),
  toAgendaItem(context, views.item, 'alone', views.debate),
  toPaper(context, views.motionPaper),
  toPaper(context, views.matterPaper),
  toPaper(context, views.documentPaper),
  toConsultation(context, { ...views.consultation, expected: '2021-09' }, 'alone'),
  ...[...views.files, views.sourceFile].map((file) => toFile(context, file, 'alone')),
].flatMap((object): OParlObject[] => (object ? [object] : []))

const typeOf = (object: OParlObject) => String(object['type']).split('/').at(-1) ?? ''

test.each(objects.map((object) => [typeOf(object), object] as const))(
  '%s has the fields and values of its type',
  (_, object) => {
    expect(() => checked(object)).not.toThrow()
    if (isOfficialHere) expect(violations(object)).toEqual([])
  },
)

test('every field of our own is explained, and no other', () => {
  const found = new Map<string, Set<string>>()
  for (const object of objects) {
    const names = found.get(typeOf(object)) ?? new Set()
    for (const name of Object.keys(object)) if (name.startsWith(PREFIX)) names.add(name)
    if (names.size > 0) found.set(typeOf(object), names)
  }
  const explained = Object.entries(VENDOR_FIELDS).map(
    ([type, fields]) => [type, fields.map(({ name }) => `${PREFIX}${name}`).toSorted()] as const,
  )
  expect(
    Object.fromEntries([...found].map(([type, names]) => [type, [...names].toSorted()])),
  ).toEqual(Object.fromEntries(explained))
})

test('what is not known is left out at every depth; what is nothing or false is not', () => {
  expect(
    withoutUnknown({
      a: null,
      b: undefined,
      c: [],
      d: [null],
      e: { f: null, g: 0, h: false, i: '' },
      j: [{ k: null, l: 1 }],
    }),
  ).toEqual({ e: { g: 0, h: false, i: '' }, j: [{ l: 1 }] })
})

test('what is gone has its address, its type and its moments, and nothing else', () => {
  const gone = tombstone(ORIGIN, { kind: 'session', id: views.uuid(40), ...moments })
  expect(gone).toEqual({
    id: `${views.BASE}/meeting/${views.uuid(40)}`,
    type: 'https://schema.oparl.org/1.1/Meeting',
    created: '2026-01-02T04:04:05+01:00',
    modified: '2026-07-02T05:04:05+02:00',
    deleted: true,
  })
  expect(() => checked(gone)).not.toThrow()
})

test('an error is OParl’s and a problem at once', () => {
  expect(toError(toProblem('invalid', [{ path: 'cursor', message: 'Nein.' }]))).toMatchObject({
    type: 'https://schema.oparl.org/1.1/Error',
    message: expect.stringContaining('Die Anfrage enthält Fehler.') as string,
    debug: '/daten#fehler-eingabe',
    status: 400,
    errors: [{ path: 'cursor', message: 'Nein.' }],
  })
})

describe('a page of a list', () => {
  const page = (over: Partial<Parameters<typeof toList>[0]> = {}) =>
    toList({
      address: `${views.BASE}/body/1/paper`,
      query: new URLSearchParams('omit_internal=true&utm=x&created_since=&cursor=abc'),
      names: ['created_since', 'omit_internal', 'cursor'],
      data: [],
      total: 101,
      size: 50,
      previous: 'davor',
      next: 'danach',
      last: 'zuletzt',
      ...over,
    })

  test('keeps the filters that it knows', () => {
    const address = `${views.BASE}/body/1/paper?omit_internal=true`
    expect(page()).toEqual({
      data: [],
      pagination: { totalElements: 101, elementsPerPage: 50, totalPages: 3 },
      links: {
        first: address,
        prev: `${address}&cursor=davor`,
        self: `${address}&cursor=abc`,
        next: `${address}&cursor=danach`,
        last: `${address}&cursor=zuletzt`,
      },
    })
  })

  test('without neighbours has no links to them', () => {
    const { links } = page({ previous: null, next: null, last: null, query: new URLSearchParams() })
    expect(links).toEqual({
      first: `${views.BASE}/body/1/paper`,
      self: `${views.BASE}/body/1/paper`,
      last: `${views.BASE}/body/1/paper`,
    })
  })
})

describe('a moment in a filter', () => {
  const read = (text: string) => ListQuery.safeParse({ modified_since: text })

  test.each([
    ['2021-06-25T17:00:00+02:00', '2021-06-25T15:00:00.000Z'],
    ['2021-06-25T17:00:00 02:00', '2021-06-25T15:00:00.000Z'],
    ['2021-06-25T15:00:00Z', '2021-06-25T15:00:00.000Z'],
    ['2021-06-25T15:00:00.123456Z', '2021-06-25T15:00:00.123Z'],
  ])('%s is read', (text, moment) => {
    expect(read(text).data?.modified_since?.toISOString()).toBe(moment)
  })

  test.each([
    '2021-06-25',
    '2021-06-25T15:00:00',
    '2021-13-01T00:00:00Z',
    '0999-01-01T00:00:00Z',
    '',
  ])('%s is not', (text) => {
    expect(read(text).success).toBe(false)
  })
})
