import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highlight } from '@/search/highlight'
import { matchesPassages } from './evaluate'
import { arbitraryQueries, positiveQueries, queryOf, texts } from './query/queries'

const marked = (query: string, text: string) =>
  highlight(queryOf(query), text).map(([start, end]) => text.slice(start, end))

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
    ['Antrag -Helfer', 'Antrag der Helfer', ['Antrag']],
    ['-Helfer', 'Antrag der Helfer', []],
    ['Antrag OR Helfer', 'Antrag der Helfer', ['Antrag', 'Helfer']],
    ['"der Helfer" Helfer', 'Antrag der Helfer', ['der Helfer']],
    ['"a b" "b c"', 'a b c', ['a b c']],
    ['75 %', 'rund 75 %', ['75', '%']],
    ['', 'Antrag', []],
  ])('%j marks in %j', (query, text, found) => {
    expect(marked(query, text)).toEqual(found)
  })

  test('counts UTF-16 code units', () => {
    expect(highlight(queryOf('ja'), '👍 ja')).toEqual([[3, 5]])
  })

  test('marks something wherever a query that asks for something matches', () => {
    fc.assert(
      fc.property(positiveQueries, texts, (query, text) => {
        const parsed = queryOf(query)
        fc.pre(matchesPassages(parsed, [text]))
        expect(highlight(parsed, text)).not.toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('gives sorted, disjoint, non-empty ranges inside the text, whatever is typed', () => {
    fc.assert(
      fc.property(
        arbitraryQueries,
        fc.oneof(texts, fc.string({ unit: 'binary' })),
        (query, text) => {
          let last = 0
          for (const [start, end] of highlight(queryOf(query), text)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        },
      ),
      { numRuns: 500 },
    )
  })
})
