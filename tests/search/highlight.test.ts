import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexOf, said } from './index/records'
import { arbitraryQueries, positiveQueries, texts } from './query/queries'

/** What a search marks in the only passage there is; null if it is not found. */
function highlight(q: string, text: string) {
  const { items } = indexOf([said('only', text)]).index.search({ q })
  return items[0]?.passages[0]?.highlights ?? null
}

const marked = (query: string, text: string) =>
  highlight(query, text)?.map(([start, end]) => text.slice(start, end))

describe('highlight', () => {
  test.each([
    ['Helfer', 'Helfer und Helferinnen helfen.', ['Helfer', 'Helferinnen']],
    ['fluechtlinge', '👍 für Flu\u0308chtlinge', ['Flu\u0308chtlinge']],
    ['"die Helfer"', 'Die vielen, die Helfer, die', ['die Helfer']],
    ['Hilfen', 'Corona-Hilfen', ['Hilfen']],
    ['Coronahilfe', 'die Corona-Hilfen', ['Corona-Hilfen']],
    [
      'Corona-Hilfen',
      'Corona-Hilfen, Coronahilfe, Corona Hilfe',
      ['Corona-Hilfen', 'Coronahilfe', 'Corona Hilfe'],
    ],
    ['Antrag -Helfer', 'Antrag der Räte', ['Antrag']],
    ['-Helfer', 'Antrag der Räte', []],
    ['Antrag OR Helfer', 'Antrag der Helfer', ['Antrag', 'Helfer']],
    ['"der Helfer" Helfer', 'Antrag der Helfer', ['der Helfer']],
    ['"a b" "b c"', 'a b c', ['a b c']],
    ['75 %', 'rund 75 %', ['75 %']],
    ['', 'Antrag', []],
    ['Helfer', 'Die Integrationshelferinnen', ['Integrationshelferinnen']],
    ['Kreisumlage', 'Umlage, Kreis Umlage, Kreis', ['Kreis Umlage']],
    ['"Corona Hilfen"', 'Hilfen, Corona-Hilfen', ['Corona-Hilfen']],
  ])('%j marks in %j', (query, text, found) => {
    expect(marked(query, text)).toEqual(found)
  })

  test('counts UTF-16 code units', () => {
    expect(highlight('ja', '👍 ja')).toEqual([[3, 5]])
  })

  test('marks something wherever a query that asks for something matches', () => {
    fc.assert(
      fc.property(positiveQueries, texts, (query, text) => {
        const ranges = highlight(query, text)
        fc.pre(ranges !== null)
        expect(ranges).not.toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('gives sorted, disjoint, non-empty ranges inside the text, whatever is typed', () => {
    fc.assert(
      fc.property(
        arbitraryQueries,
        fc.oneof(texts, fc.string({ unit: 'binary' })),
        (query, text) => {
          let last = 0
          for (const [start, end] of highlight(query, text) ?? []) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        },
      ),
      { numRuns: 150 },
    )
  })
})
