import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Node } from '@/search/query/ast'
import { MAX_QUERY_LENGTH, parseQuery } from '@/search/query/parse'
import { arbitraryQueries, queryOf } from './queries'

/** A tree in one line: words bare, phrases in «», OR as |. */
function shown(node: Node): string {
  switch (node.kind) {
    case 'term':
      return node.source === 'phrase' ? `«${node.text}»` : node.text
    case 'not':
      return `-${shown(node.term)}`
    case 'any':
      return `(${node.nodes.map(shown).join(' | ')})`
    case 'all':
      return node.nodes.map(shown).join(' ')
    case 'everything':
    case 'nothing':
      return `[${node.kind}]`
  }
}

describe('parseQuery', () => {
  test.each([
    ['Helfer Antrag', 'Helfer Antrag'],
    ['"die Helfer" Antrag', '«die Helfer» Antrag'],
    ['„die Helfer“', '«die Helfer»'],
    ['„die Helfer”', '«die Helfer»'],
    ['„die Helfer"', '«die Helfer»'],
    ['“die Helfer”', '«die Helfer»'],
    ['»die Helfer«', '«die Helfer»'],
    ['«die Helfer»', '«die Helfer»'],
    ['"er sagte „nein“ dazu"', '«er sagte „nein“ dazu»'],
    ['Helfer -Antrag', 'Helfer -Antrag'],
    ['Helfer −Antrag', 'Helfer -Antrag'],
    ['Helfer -"der Antrag"', 'Helfer -«der Antrag»'],
    ['Corona-Hilfen', 'Corona-Hilfen'],
    ['Helfer OR Lehrer', '(Helfer | Lehrer)'],
    ['Kreis Helfer OR Lehrer OR "die Amme" Land', 'Kreis (Helfer | Lehrer | «die Amme») Land'],
    ['Helfer OR -Lehrer', '(Helfer | -Lehrer)'],
    ['Helfer oder Lehrer', 'Helfer oder Lehrer'],
    ['-Helfer -Lehrer', '-Helfer -Lehrer'],
  ])('reads %j', (text, tree) => {
    expect(shown(queryOf(text).root)).toBe(tree)
  })

  test.each([
    ['an unclosed quotation mark is closed', '"die Helfer', '«die Helfer»'],
    ['an unclosed mark after a word too', 'Antrag „die Helfer', 'Antrag «die Helfer»'],
    ['a quotation inside a word ends it', 'Antrag"die Helfer"bald', 'Antrag «die Helfer» bald'],
    ['a leading OR is a word', 'OR Helfer', 'OR Helfer'],
    ['a trailing OR is a word', 'Helfer OR', 'Helfer OR'],
    ['a lone OR is a word', 'OR', 'OR'],
    ['a second OR is a word', 'Helfer OR OR Lehrer', '(Helfer | OR) Lehrer'],
    ['a lone minus is ignored', 'Helfer - Lehrer', 'Helfer Lehrer'],
    ['several minuses exclude once', '--Helfer Lehrer', '-Helfer Lehrer'],
    ['an empty quotation is ignored', '"" Helfer', 'Helfer'],
    ['an alternative without words is ignored', 'Helfer OR ???', 'Helfer'],
    ['control characters are spaces', 'Helfer\u0000Lehrer\u0007\tAntrag', 'Helfer Lehrer Antrag'],
    ['a blank query asks for everything', ' \t\u0000', '[everything]'],
    ['a query without words finds nothing', '??? "" 🙂 -', '[nothing]'],
  ])('%s', (_, text, tree) => {
    expect(shown(queryOf(text).root)).toBe(tree)
  })

  test('refuses what is longer than 500 characters, in German', () => {
    expect(parseQuery('a'.repeat(MAX_QUERY_LENGTH)).ok).toBe(true)
    expect(parseQuery('a'.repeat(MAX_QUERY_LENGTH + 1))).toEqual({
      ok: false,
      message: 'Die Suchanfrage ist zu lang. Erlaubt sind höchstens 500 Zeichen.',
    })
  })

  test('never fails, and its terms stand where they say', () => {
    const check = (node: Node, text: string): void => {
      if (node.kind === 'term') {
        expect(text.slice(node.start, node.end).length).toBe(node.text.length)
        expect(node.alternatives.length).toBeGreaterThan(0)
        for (const sequence of node.alternatives) expect(sequence.length).toBeGreaterThan(0)
      } else if (node.kind === 'not') check(node.term, text)
      else if (node.kind === 'any' || node.kind === 'all') {
        expect(node.nodes.length).toBeGreaterThan(1)
        for (const child of node.nodes) check(child, text)
      }
    }
    fc.assert(
      fc.property(arbitraryQueries, (text) => {
        check(queryOf(text).root, text)
      }),
      { numRuns: 500 },
    )
  })
})
