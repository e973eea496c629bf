import { describe, expect, test } from 'vitest'
import { FAMILIES } from './families'
import { formatFamilies, measureFamilies } from './measure'

const truthOf = (query: string): RegExp => {
  const family = FAMILIES.find((one) => one.query === query)
  if (!family) throw new Error(`No family ${query}.`)
  return family.truth
}

describe('the families', () => {
  test('are at least sixty, of every kind, and name no query twice', () => {
    expect(FAMILIES.length).toBeGreaterThanOrEqual(60)
    const kinds = new Set(FAMILIES.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual([
      ...['adjective', 'compound', 'gender', 'hyphen', 'inflection', 'number', 'phrase', 'typo'],
      ...['umlaut', 'verb'],
    ])
    const queries = FAMILIES.map(({ query }) => query)
    expect(new Set(queries).size).toBe(queries.length)
  })

  test.each([
    ['Antrag', ['Anträge', 'ANTRAGES', 'Änderungsantrag'], ['beantragen', 'Vertrag', 'Auftrag']],
    [
      'Bürger',
      ['Bürger:innen', 'Bürgerin', 'Bürger(innen)', 'Staatsbürger'],
      ['bürgerlich', 'Bürgschaft'],
    ],
    ['Fluechtling', ['Flüchtlinge', 'Fluechtlinge'], ['Fluchtlinge']],
    ['beschließen', ['beschloss', 'beschlossene', 'beschliesst'], ['Beschluss', 'schließen']],
    ['Tier', ['Tiere', 'Tierschutz', 'Haustier'], ['diskutieren', 'Quartier']],
    ['50%', ['50 Prozent', '50 %', '50%'], ['150 Prozent', '50']],
  ])('%s has its words and no others', (query, words, others) => {
    const truth = truthOf(query)
    expect(words.filter((word) => !truth.test(`so (${word}) steht`))).toEqual([])
    expect(others.filter((word) => truth.test(`so (${word}) steht`))).toEqual([])
  })
})

describe('measureFamilies', () => {
  const texts = ['Der Antrag.', 'Viele Anträge!', 'Kein Vertrag.', 'Ein Kind.']
  const families = FAMILIES.filter(({ query }) => ['Antrag', 'Kind', 'Tier'].includes(query))

  test('tells recall from precision and counts each family the same', async () => {
    const found = new Map([
      ['Antrag', new Set([0, 2])],
      ['Kind', new Set([3])],
    ])
    const report = await measureFamilies(families, texts, (query) => found.get(query) ?? new Set())
    expect(report.families).toMatchObject([
      { query: 'Antrag', relevant: 2, found: 2, hits: 1, recall: 0.5, precision: 0.5 },
      { query: 'Kind', relevant: 1, found: 1, hits: 1, recall: 1, precision: 1 },
    ])
    expect(report.macro).toEqual({ recall: 0.75, precision: 0.75 })
    expect(report.absent).toEqual(['Tier'])
    expect(formatFamilies(report)).toContain('not in these texts: Tier')
  })

  test('takes a search that finds nothing as imprecise', async () => {
    const report = await measureFamilies(families, texts, () => Promise.resolve(new Set<number>()))
    expect(report.macro).toEqual({ recall: 0, precision: 0 })
  })
})
