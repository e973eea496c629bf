import { useDatabase } from '@tests/database'
import { checked } from '@tests/publish/oparl/checks'
import { isOfficialHere, violations } from '@tests/publish/oparl/official'
import { ids } from '@seed/ids'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadFirstSession } from '@/usecases/load-first-session'
import { BASE, read, SYSTEM, type Json } from './client'
import { crawl, typeName, type Crawled } from './crawl'

useDatabase()

let crawled: Crawled
beforeAll(async () => {
  await loadFirstSession()
  crawled = await crawl()
}, 120_000)

const all = () => [...crawled.objects.values(), ...crawled.copies]
const get = (path: string): Json => {
  const object = crawled.objects.get(`${BASE}/${path}`)
  if (!object) throw new Error(`not reached: ${path}`)
  return object
}

describe('from the system on', () => {
  test('every type is reached but places, which the sources do not report', () => {
    const counts: Record<string, number> = {}
    for (const object of crawled.objects.values())
      counts[typeName(object)] = (counts[typeName(object)] ?? 0) + 1
    expect(counts).toMatchObject({
      System: 1,
      Body: 1,
      LegislativeTerm: 1,
      Organization: Object.keys(ids.organizations).length,
      Person: Object.keys(ids.persons).length,
      Meeting: 1,
      AgendaItem: Object.keys(ids.agendaItems).length,
      Paper: Object.keys(ids.motions).length + Object.keys(ids.matters).length,
      File: 2,
    })
    expect(counts['Membership']).toBeGreaterThan(5)
    expect(counts['Consultation']).toBeGreaterThan(5)
    expect(counts['Location']).toBeUndefined()
  })

  test('every object is at its own address, and says so', () => {
    for (const [address, object] of crawled.objects) expect(object['id']).toBe(address)
    for (const { id } of crawled.copies)
      expect(crawled.objects.has(String(id)), String(id)).toBe(true)
  })

  test('every object has the fields and values that its type allows', () => {
    for (const object of all()) expect(() => checked(object), String(object['id'])).not.toThrow()
  })

  test.runIf(isOfficialHere)('every object is valid by the official schema', () => {
    expect(all().length).toBeGreaterThan(150)
    expect(all().flatMap(violations)).toEqual([])
  })

  test.runIf(isOfficialHere)('the official schema finds what is wrong', () => {
    const item = get(`agenda-item/${ids.agendaItems.kim}`)
    for (const fault of [
      { order: '1' },
      { order: undefined },
      { id: '/agenda-item/1' },
      { start: '2021-06-25T17:00:00.000Z' },
      { statements: [] },
      { auxiliaryFile: [{ type: 'https://schema.oparl.org/1.1/File' }] },
    ])
      expect(violations({ ...item, ...fault }), JSON.stringify(fault)).not.toEqual([])
  })

  test('every object is in the list of its type, once', () => {
    const body = get(`body/${ids.body}`)
    const lists: Record<string, string> = {
      Organization: 'organization',
      Person: 'person',
      Meeting: 'meeting',
      Paper: 'paper',
      AgendaItem: 'agendaItem',
      Consultation: 'consultation',
      File: 'file',
      Location: 'locationList',
      LegislativeTerm: 'legislativeTermList',
      Membership: 'membership',
    }
    for (const [type, field] of Object.entries(lists)) {
      const listed = (crawled.lists.get(String(body[field])) ?? []).map(({ id }) => String(id))
      const reached = [...crawled.objects].filter(([, object]) => typeName(object) === type)
      expect(listed.toSorted(), type).toEqual(reached.map(([id]) => id).toSorted())
    }
  })

  test('an object within another has no way back, and is else the same', () => {
    const back = ['body', 'meeting', 'person', 'paper', 'meetings', 'agendaItem']
    for (const copy of crawled.copies) {
      const whole = crawled.objects.get(String(copy['id'])) ?? {}
      for (const [field, value] of Object.entries(copy))
        expect(value, `${String(copy['id'])} ${field}`).toEqual(whole[field])
      for (const field of Object.keys(whole).filter((name) => !name.startsWith('wortlaut:')))
        if (!(field in copy)) expect(back, String(copy['id'])).toContain(field)
    }
  })
})

describe('what the record says', () => {
  const meeting = () => get(`meeting/${ids.session}`)

  test('the items of a session are numbered from 0, in its order', () => {
    const items = meeting()['agendaItem'] as Json[]
    expect(items.map(({ order }) => order)).toEqual([0, 1, 2])
    expect(items[0]?.['id']).toBe(`${BASE}/agenda-item/${ids.agendaItems.kim}`)
  })

  test('a day that is known in part is no time: it is told as it is known', () => {
    expect(meeting()).not.toHaveProperty('start')
    expect(meeting()).toMatchObject({
      meetingState: 'durchgeführt',
      cancelled: false,
      'wortlaut:date': '2021-06~',
      'wortlaut:earliestDay': '2021-06-23',
      'wortlaut:latestDay': '2021-09-30',
    })
    expect(meeting()).not.toHaveProperty('participant')
  })

  test('without minutes there is no protocol but an attachment that says what it is', () => {
    expect(meeting()).not.toHaveProperty('resultsProtocol')
    const files = meeting()['auxiliaryFile'] as Json[]
    expect(files.map(({ name }) => String(name).split(':')[0])).toEqual([
      'Zusammenstellung',
      'Zusammenstellung',
    ])
    expect(files[0]?.['accessUrl']).toMatch(/\/sitzungen\/kreistag-2021-06\/niederschrift\.pdf$/)
  })

  test('the council is a Parlament, a committee is beneath it', () => {
    expect(get(`organization/${ids.organizations.kreistag}`)).toMatchObject({
      organizationType: 'Gremium',
      classification: 'Parlament',
    })
    expect(get(`organization/${ids.organizations.sozialausschuss}`)).toMatchObject({
      organizationType: 'Gremium',
      classification: 'Ausschuss',
      subOrganizationOf: `${BASE}/organization/${ids.organizations.kreistag}`,
    })
    expect(get(`organization/${ids.organizations.cdu}`)['organizationType']).toBe('Fraktion')
  })

  test('the key of a county has eight digits', () => {
    expect(get(`body/${ids.body}`)['ags']).toBe('05970000')
  })

  test('counts, positions and their sources stand beside the motion, unknowns nowhere', () => {
    const votes = [...crawled.objects.values()].flatMap(
      (object) => (object['wortlaut:vote'] ?? []) as Json[],
    )
    const counted = votes.find(({ yes }) => yes === 29)
    expect(counted).toMatchObject({ no: 24, outcome: 'carried' })
    expect(counted).not.toHaveProperty('abstain')
    expect(counted?.['factions']).toContainEqual({
      organization: `${BASE}/organization/${ids.organizations.cdu}`,
      position: 'some-no',
    })
    expect(votes.find(({ stated }) => stated !== undefined)).not.toHaveProperty('yes')
    for (const vote of votes) expect(vote['citations']).not.toEqual([])
    expect(JSON.stringify(all())).not.toContain('null')
  })

  test('verbatim words and summaries are told apart, where an item is fetched by itself', async () => {
    const item = await read(`/agenda-item/${ids.agendaItems.kim}`)
    const words = item['wortlaut:statement'] as { passages: { kind: string; text: string }[] }[]
    const kinds = words.flatMap(({ passages }) => passages.map(({ kind }) => kind))
    expect(new Set(kinds)).toEqual(new Set(['quote', 'paraphrase']))
    const [listed] = crawled.copies.filter(({ id }) => id === item['id'])
    expect(listed).not.toHaveProperty('wortlaut:statement')
    expect(listed?.['wortlaut:api']).toMatch(/\/api\/v1\/agenda-items\//)
  })

  test('a motion on the procedure decides nothing on the substance', () => {
    expect(get(`agenda-item/${ids.agendaItems.kim}`)['result']).toBe('Verweisungsantrag angenommen')
  })

  test('a matter names where it is expected', () => {
    const stations = get(`paper/${ids.matters.kim}`)['consultation'] as Json[]
    expect(stations).toContainEqual(
      expect.objectContaining({
        organization: [`${BASE}/organization/${ids.organizations.sozialausschuss}`],
        'wortlaut:expected': '2021-09',
      }),
    )
  })

  test('the fields of its own are explained where the system says', async () => {
    const system = await read(SYSTEM)
    expect(system['wortlaut:documentation']).toMatch(/\/daten\/oparl$/)
    expect(system['oparlVersion']).toBe('https://schema.oparl.org/1.1/')
  })
})
