import { describe, expect, test } from 'vitest'
import { toBody } from '@/publish/oparl/body'
import { toLegislativeTerm } from '@/publish/oparl/legislative-term'
import { toSystem } from '@/publish/oparl/system'
import { toWebAddress } from '@/publish/oparl/web-address'
import { BASE, body, context, ORIGIN, seeingOnly, uuid } from './views'

const moments = { shownAt: '2026-01-02T03:04:05.000Z', changedAt: '2026-07-02T03:04:05.000Z' }
const unknown = { contactEmail: null, operatorName: null, dataLicence: null, ags: null }

describe('a system', () => {
  test('says whose it is and where its bodies are, in times with the offset of the day', () => {
    expect(toSystem(ORIGIN, body, moments)).toMatchObject({
      id: `${BASE}/system`,
      type: 'https://schema.oparl.org/1.1/System',
      oparlVersion: 'https://schema.oparl.org/1.1/',
      body: `${BASE}/body`,
      license: body.dataLicence,
      contactEmail: 'kreistag@example.org',
      contactName: 'Kreis Musterland',
      created: '2026-01-02T04:04:05+01:00',
      modified: '2026-07-02T05:04:05+02:00',
    })
  })

  test('leaves out what nobody has said', () => {
    const system = toSystem(ORIGIN, { ...body, ...unknown }, moments)
    for (const field of ['license', 'contactEmail', 'contactName'])
      expect(system).not.toHaveProperty(field)
  })
})

describe('a body', () => {
  test('has every list, its terms within, and a key of eight digits', () => {
    const object = toBody(context, body)
    for (const field of ['organization', 'person', 'meeting', 'paper', 'consultation', 'file'])
      expect(object?.[field]).toBe(`${BASE}/body/${body.id}/${field}`)
    expect(object).toMatchObject({
      ags: '05970000',
      agendaItem: `${BASE}/body/${body.id}/agenda-item`,
      locationList: `${BASE}/body/${body.id}/location`,
      legislativeTermList: `${BASE}/body/${body.id}/legislative-term`,
      legislativeTerm: [{ id: `${BASE}/legislative-term/${uuid(2)}` }],
    })
    expect(toBody(context, { ...body, ags: '05970001' })?.['ags']).toBe('05970001')
  })

  test('names a licence that is no address in words only', () => {
    const object = toBody(context, { ...body, dataLicence: 'CC0 1.0' })
    expect(object).not.toHaveProperty('license')
    expect(object?.['wortlaut:licence']).toBe('CC0 1.0')
  })

  test('has the list of terms also where there is none', () => {
    expect(toBody(context, { ...body, terms: [] })?.['legislativeTerm']).toEqual([])
    expect(toBody(seeingOnly(`body ${body.id}`), body)?.['legislativeTerm']).toEqual([])
  })

  test('that cannot be seen is none', () => {
    expect(toBody(seeingOnly(), body)).toBeNull()
  })
})

test('a term names its body where it stands alone', () => {
  const [term] = body.terms
  if (!term) throw new Error('no term')
  const alone = toLegislativeTerm(context, term, 'alone')
  expect(alone).toMatchObject({
    body: `${BASE}/body/${body.id}`,
    startDate: '2020-11-01',
    endDate: '2025-10-31',
    'wortlaut:statutorySeats': 55,
  })
  expect(toLegislativeTerm(context, term, 'within')).not.toHaveProperty('body')
})

test.each([
  ['https://example.org/lizenz', 'https://example.org/lizenz'],
  ['CC BY 4.0', null],
  ['javascript:alert(1)', null],
  ['example.org', null],
  [null, null],
])('%s is an address of the web: %s', (text, address) => {
  expect(toWebAddress(text)).toBe(address)
})
