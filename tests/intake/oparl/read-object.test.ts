import { describe, expect, test } from 'vitest'
import type { ForeignObject } from '@/intake/oparl/foreign-object'
import { readObject } from '@/intake/oparl/read-object'
import { plainText } from '@/intake/oparl/plain-text'

const PLACE = { file: 'probe.json', line: 1 }

function reading(raw: unknown, base: string | null = null) {
  const found = [...readObject(raw, { place: PLACE, base })]
  const objects = found.flatMap((each) => (each.is === 'object' ? [each.object] : []))
  const remarks = found.flatMap((each) =>
    each.is === 'remark' ? [`${each.remark.place.within ?? ''}: ${each.remark.reason}`] : [],
  )
  const rejections = found.flatMap((each) =>
    each.is === 'rejection' ? [each.rejection.reason] : [],
  )
  return { objects, remarks, rejections, object: objects[0] as ForeignObject }
}

const a = (type: string, more: object = {}, version = '1.1') => ({
  id: `https://a.example/${type.toLowerCase()}/1`,
  type: `https://schema.oparl.org/${version}/${type}`,
  ...more,
})

describe('an object of OParl', () => {
  test.each(['1.0', '1.1'])('of version %s is read', (version) => {
    const { object, remarks } = reading(a('Person', { name: ' Anna\tBeispiel ' }, version))
    expect(object).toMatchObject({ kind: 'person', isWhole: true, data: { name: 'Anna Beispiel' } })
    expect(remarks).toEqual([])
  })

  test.each<[string, unknown, RegExp]>([
    ['of another version', a('Person', {}, '2.0'), /OParl 2\.0 wird nicht gelesen/],
    ['without a type', { id: 'https://a.example/1' }, /„type“ fehlt/],
    ['of a type of its own', { id: 'x', type: 'https://a.example/Thing' }, /gehört nicht zu OParl/],
    ['of an unknown type', a('Dream'), /„Dream“ werden nicht gelesen/],
    ['without an id', { type: 'https://schema.oparl.org/1.1/Person' }, /keine Kennung/],
    ['with the id of a file', a('Person', { id: 'file:///etc/passwd' }), /keine Kennung/],
    ['that is a list', [1], /kein JSON-Objekt/],
    ['that is nothing', null, /kein JSON-Objekt/],
    ['that is a number', 7, /kein JSON-Objekt/],
  ])('%s is refused', (_, raw, reason) => {
    const { objects, rejections } = reading(raw)
    expect(objects).toEqual([])
    expect(rejections).toEqual([expect.stringMatching(reason)])
  })

  test.each<[string, string, unknown, unknown, RegExp]>([
    ['Meeting', 'start', 'morgen', null, /kein Zeitpunkt/],
    ['Meeting', 'start', 5, null, /kein Zeitpunkt/],
    ['Meeting', 'cancelled', 'vielleicht', null, /weder wahr noch falsch/],
    ['Meeting', 'name', { text: 'x' }, null, /kein Text/],
    ['Meeting', 'name', '<i>Sitzung</i>', 'Sitzung', /HTML/],
    ['Organization', 'startDate', '31.12.2020', null, /kein Tag/],
    ['AgendaItem', 'order', -1, null, /keine ganze Zahl/],
    ['File', 'accessUrl', 'javascript:alert(1)', null, /„javascript:“ werden nicht gelesen/],
    ['Membership', 'organization', 12, null, /keine Adresse/],
  ])('of type %s with %s %j tells of it', (type, field, value, read, reason) => {
    const { object, remarks } = reading(a(type, { [field]: value }))
    expect(object.data[field] ?? null).toEqual(read)
    expect(remarks).toEqual([expect.stringMatching(reason)])
    expect(remarks[0]).toMatch(new RegExp(`^${field}`))
  })

  test('takes what is meant as it stands: numbers as text, days with a time, words for yes', () => {
    const { object } = reading(a('Organization', { name: 7, startDate: '2020-11-01T00:00:00' }))
    expect(object.data).toMatchObject({ name: '7', startDate: '2020-11-01' })
    expect(reading(a('AgendaItem', { public: 'true' })).object.data['public']).toBe(true)
  })

  test('gives the objects within it, with the way back', () => {
    const { objects } = reading(
      a('Meeting', {
        agendaItem: [{ ...a('AgendaItem'), id: '/item/1' }],
        location: { description: 'Kreishaus' },
      }),
    )
    expect(objects.map(({ kind, key, ownerKey }) => [kind, key, ownerKey])).toEqual([
      ['meeting', 'https://a.example/meeting/1', null],
      ['location', 'https://a.example/meeting/1#location', 'https://a.example/meeting/1'],
      ['agenda_item', 'https://a.example/item/1', 'https://a.example/meeting/1'],
    ])
    expect(objects[0]?.data).toMatchObject({ agendaItem: ['https://a.example/item/1'] })
    expect(objects[2]?.data).toMatchObject({ meeting: 'https://a.example/meeting/1' })
  })

  test('that stands within itself without end is read to a depth', () => {
    let raw: Record<string, unknown> = a('Meeting')
    for (let depth = 0; depth < 200; depth += 1) raw = a('Meeting', { agendaItem: [raw] })
    expect(reading(raw).objects.length).toBeLessThan(10)
  })

  test('that is gone says so', () => {
    expect(reading(a('Paper', { deleted: true })).object.isDeleted).toBe(true)
  })
})

test.each([
  ['A &amp; B', 'A & B'],
  ['<p>Eins</p><p>Zwei</p>', 'Eins Zwei'],
  ['M&uuml;ller &#8211; Stra&szlig;e', 'Müller – Straße'],
  ['<script>alert(1)</script>Rat', 'Rat'],
  ['1 < 2 und 3 > 2', '1 < 2 und 3 > 2'],
  ['&unbekannt;', '&unbekannt;'],
])('„%s“ is „%s“ without HTML', (html, text) => {
  expect(plainText(html).text).toBe(text)
})
