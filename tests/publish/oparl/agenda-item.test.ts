import { describe, expect, test } from 'vitest'
import type { ItemObject } from '@/domain/record/object-views'
import { stationId } from '@/domain/record/part-ids'
import { toAgendaItem } from '@/publish/oparl/agenda-item'
import type { OParlObject } from '@/publish/oparl/object'
import { BASE, context, debate, faction, item, person, seeingOnly, uuid } from './views'

const made = (over: Partial<ItemObject> = {}) =>
  toAgendaItem(context, { ...item, ...over }, 'alone')
const [closure, substantive] = item.motions

describe('an item', () => {
  test('has its place, its number and its times', () => {
    expect(made()).toMatchObject({
      meeting: `${BASE}/meeting/${uuid(40)}`,
      number: '7.1',
      order: 3,
      name: 'Haushalt',
      public: true,
      start: '2021-06-25T17:00:00+02:00',
      end: '2021-06-25T18:00:00+02:00',
    })
    expect(toAgendaItem(context, item, 'within')).not.toHaveProperty('meeting')
    expect(made({ number: null })).not.toHaveProperty('number')
  })

  test('is about the motion on the substance, whatever else was moved', () => {
    expect(made()).toMatchObject({
      consultation: `${BASE}/consultation/${uuid(70)}`,
      result: 'angenommen',
      resolutionText: 'Der Kreistag beschließt den Haushalt.',
      'wortlaut:motion': [`${BASE}/paper/${uuid(71)}`, `${BASE}/paper/${uuid(70)}`],
    })
  })

  test('says so where only the procedure was decided', () => {
    const motions = item.motions.filter(({ kind }) => kind === 'closure')
    expect(made({ motions })?.['result']).toBe('Antrag auf Schluss der Aussprache angenommen')
  })

  test('has no result where the sources do not say', () => {
    if (!substantive) throw new Error('no motion')
    const unsaid = (motions: ItemObject['motions']) => made({ motions, statedResult: null })
    expect(unsaid([{ ...substantive, outcome: 'not_reported' }])).not.toHaveProperty('result')
    expect(unsaid([])).not.toHaveProperty('result')
  })

  test('gives the words of a foreign system where only a program has read them, or nobody', () => {
    if (!substantive) throw new Error('no motion')
    const { statedResult } = item
    const result = (motions: ItemObject['motions']) => made({ motions })?.['result']
    expect(result([{ ...substantive, machineRead: true }])).toBe(statedResult)
    expect(result([])).toBe(statedResult)
    expect(result([substantive])).toBe('angenommen')
    expect(made()?.['wortlaut:statedResult']).toBe(statedResult)
    expect(made({ statedResult: null })).not.toHaveProperty('wortlaut:statedResult')
  })

  test('that was taken off has that as its result', () => {
    expect(made({ disposal: 'taken_off' })?.['result']).toBe('von der Tagesordnung abgesetzt')
  })

  test('has a resolution only where its wording is known and was carried unchanged', () => {
    if (!substantive) throw new Error('no motion')
    for (const change of [
      { textIsVerbatim: false },
      { outcome: 'carried_amended' },
      { outcome: 'rejected' },
      { outcome: 'not_reported' },
    ] as const)
      expect(made({ motions: [{ ...substantive, ...change }] })).not.toHaveProperty(
        'resolutionText',
      )
  })

  test('without a motion is consulted as its matter, without both not at all', () => {
    expect(made({ motions: [] })?.['consultation']).toBe(
      `${BASE}/consultation/${stationId(uuid(60), item.id)}`,
    )
    expect(made({ motions: [], matterId: null })).not.toHaveProperty('consultation')
  })

  test('names no consultation that cannot be seen', () => {
    const object = toAgendaItem(seeingOnly(`agenda_item ${item.id}`), item, 'alone')
    expect(object).not.toHaveProperty('consultation')
  })
})

describe('what was said', () => {
  const object = toAgendaItem(context, item, 'alone', debate)

  test('keeps verbatim words and summaries apart', () => {
    expect(object?.['wortlaut:statement']).toEqual([
      expect.objectContaining({
        id: uuid(80),
        speaker: {
          person: `${BASE}/person/${person.id}`,
          faction: `${BASE}/organization/${faction.id}`,
          office: 'Landrätin',
        },
        stance: 'for',
        motion: `${BASE}/paper/${uuid(70)}`,
        replyTo: uuid(81),
        passages: [
          { kind: 'quote', text: 'Wörtlich so.' },
          { kind: 'paraphrase', text: 'Sinngemäß so.' },
        ],
        web: `https://kreistag.example/w/${uuid(80)}`,
      }),
    ])
  })

  test('a figure names the whole by its place; nothing that was counted is left out', () => {
    const [whole, part] = object?.['wortlaut:fact'] as OParlObject[]
    expect(whole).not.toHaveProperty('partOf')
    expect(part).toMatchObject({ partOf: 0, value: 0 })
    expect(part).not.toHaveProperty('citations')
  })

  test('is not part of an item in a list', () => {
    expect(closure).toBeDefined()
    for (const field of ['statement', 'fact', 'recusal', 'citation'])
      expect(made()).not.toHaveProperty(`wortlaut:${field}`)
  })
})
