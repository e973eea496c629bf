import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createNameIndex } from '@/search/names/name-index'
import { readTypedName } from '@/search/names/typed'

const persons = [
  { name: 'Andreas Müller', academicTitle: null },
  { name: 'Anna Müller', academicTitle: 'Dr.' },
  { name: 'Maria Meier-Schmidt', academicTitle: null },
  { name: 'Hans von der Heide', academicTitle: 'Prof. Dr. h. c.' },
  { name: 'Bernd Groß', academicTitle: null },
  { name: 'Zoë O’Neill', academicTitle: null },
]
const index = createNameIndex(persons)

/** Names that hold every word. */
const found = (q: string) =>
  index
    .match(readTypedName(q))
    .filter(({ rest }) => rest.length === 0)
    .map(({ entry }) => entry.name)

const near = (q: string) => index.near(readTypedName(q)).map(({ name }) => name)

describe('a person is found', () => {
  test.each([
    ['müller', ['Andreas Müller', 'Anna Müller']],
    ['Mueller', ['Andreas Müller', 'Anna Müller']],
    ['MU\u0308LLER', ['Andreas Müller', 'Anna Müller']],
    ['Müller, Andreas', ['Andreas Müller']],
    ['Andreas M', ['Andreas Müller']],
    ['an mü', ['Andreas Müller', 'Anna Müller']],
    ['"Andreas Müller"', ['Andreas Müller']],
    ['Herr Müller', ['Andreas Müller', 'Anna Müller']],
    ['Meier-Schmidt', ['Maria Meier-Schmidt']],
    ['schmidt', ['Maria Meier-Schmidt']],
    ['Meierschmidt', ['Maria Meier-Schmidt']],
    ['schmidt maria', ['Maria Meier-Schmidt']],
    ['von der Heide', ['Hans von der Heide']],
    ['Dr. h. c. Heide', ['Hans von der Heide']],
    ['GROSS', ['Bernd Groß']],
    ["zoe o'neill", ['Zoë O’Neill']],
  ])('by %s', (q, names) => {
    expect(found(q)).toEqual(names)
  })

  test('with a title first where somebody types one, but not alone', () => {
    expect(found('dr. müller')).toEqual(['Anna Müller', 'Andreas Müller'])
    expect(found('Dr. Groß')).toEqual(['Bernd Groß'])
  })

  test.each(['dr.müller', 'Prof.Dr.Müller', 'A.Müller', 'h.c.Müller'])(
    'by %s, without a blank',
    (q) => {
      expect(found(q)).toHaveLength(2)
      expect(found(q)).toEqual(found(q.replaceAll('.', '. ')))
    },
  )

  test.each(['', 'Dr.', 'üller', 'Müller Groß', 'Schmied', '-Müller', '%', 'OR'])(
    'not by %j',
    (q) => {
      expect(found(q)).toEqual([])
    },
  )

  test('by any part of any name, in any order', () => {
    const parts = persons.flatMap(({ name }) => {
      const words = name.split(' ')
      return fc
        .sample(fc.shuffledSubarray(words, { minLength: 1 }), { numRuns: 10, seed: 7 })
        .map((some) => [name, some.join(' ')] as const)
    })
    for (const [name, q] of parts) expect(found(q)).toContain(name)
  })
})

test('whole parts come before beginnings', () => {
  const names = createNameIndex([{ name: 'Paula Beispielhaft' }, { name: 'Erika Beispiel' }])
  const [first] = names.match(readTypedName('beispiel'))
  expect(first?.entry.name).toBe('Erika Beispiel')
})

test('what is no part of the name is told, for office or faction to explain', () => {
  expect(index.match(readTypedName('Landrat Müller'))).toEqual([
    { entry: persons[0], rest: ['landrat'], isWhole: true },
    { entry: persons[1], rest: ['landrat'], isWhole: true },
  ])
})

describe('a name that is spelt nearly so', () => {
  test.each([
    ['Andreas Müler', ['Andreas Müller']],
    ['Adnreas Müller', ['Andreas Müller']],
    ['Muller', ['Andreas Müller', 'Anna Müller']],
    ['Meier-Schmitd', ['Maria Meier-Schmidt']],
    ['Heyde', ['Hans von der Heide']],
  ])('is found by %s', (q, names) => {
    expect(near(q)).toEqual(names)
  })

  test.each(['Xylophon', 'Anna Bolika', 'Grs', ''])('is not found by %j', (q) => {
    expect(near(q)).toEqual([])
  })

  test('is found with one slip anywhere in a word of four letters or more', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          ['andreas', 'Andreas Müller'] as const,
          ['mueller', 'Anna Müller'] as const,
          ['meier', 'Maria Meier-Schmidt'] as const,
          ['schmidt', 'Maria Meier-Schmidt'] as const,
          ['heide', 'Hans von der Heide'] as const,
          ['bernd', 'Bernd Groß'] as const,
        ),
        fc.nat(),
        fc.constantFrom('drop', 'double', 'swap'),
        ([word, name], place, slip) => {
          const at = place % (word.length - 1)
          const typed =
            slip === 'drop'
              ? word.slice(0, at) + word.slice(at + 1)
              : slip === 'double'
                ? word.slice(0, at) + word.charAt(at) + word.slice(at)
                : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
          expect(near(typed)).toContain(name)
        },
      ),
    )
  })
})

test('organizations are found by name and short name', () => {
  const organizations = createNameIndex([
    { name: 'Fraktion Bündnis 90/Die Grünen', alias: 'Grüne' },
    { name: 'Ausschuss für Soziales und Gesundheit', alias: 'Sozialausschuss' },
  ])
  const named = (q: string) =>
    organizations
      .match(readTypedName(q))
      .filter(({ rest }) => rest.length === 0)
      .map(({ entry }) => entry.alias)
  for (const q of ['grüne', 'gruene', 'bündnis 90', 'Die Grünen', 'Bündnis 90/Die Grünen'])
    expect(named(q)).toEqual(['Grüne'])
  expect(named('sozial')).toEqual(['Sozialausschuss'])
})

test('ten thousand people are looked through in a moment', () => {
  const many = Array.from({ length: 10_000 }, (_, n) => ({
    name: `Vorname${n % 900} Familienname${n}`,
  }))
  const large = createNameIndex(many)
  expect(large.match(readTypedName('Vorname5 Familienname905'))[0]?.entry).toBe(many[905])
  expect(large.near(readTypedName('Familiename9999'))).toContain(many[9_999])
})
