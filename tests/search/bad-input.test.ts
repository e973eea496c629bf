import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvalidInput } from '@/domain/record/invalid-input'
import { termsOf } from '@/search/query/ast'
import { MAX_QUERY_LENGTH, parseQuery } from '@/search/query/parse'
import { expectAgreement } from './index/agreement'
import { context, indexOf, said } from './index/records'

const documents = [
  said('a', 'Der Radweg und die Schule: 75 % für Ä, O’Hara, C++ und (a|b)* – sagt er.'),
  said('b', [{ kind: 'paraphrase', text: 'Die Schule bleibt.' }]),
  said('c', 'مرحبا بالعالم, שלום עולם, 你好 世界'),
  said('d', '🙂 👩‍👩‍👧 e\u0301 \u200B'),
  said('e', ''),
]
const { index, usage } = indexOf(documents)
const record = { documents, context: context(), usage }

const most = (text: string) => text.slice(0, MAX_QUERY_LENGTH)

const inputs: [string, string][] = [
  ['control characters', 'Radweg\u0000\u0001\u0008\u001b[31m\u007f\u0085Schule\r\n'],
  ['NUL alone', '\u0000'],
  ['SQL', `'; DROP TABLE "Statement"; -- ' OR '1'='1`],
  ['a pattern of SQL', '%_%'],
  ['a regular expression', '(a+)+$ [^Radweg] \\b.*? (?<=x) {1,99999}'],
  ['operators of other engines', 'Radweg & !Schule | <-> :* ~2 ^5 NEAR/3 title:x [1 TO 5] AND NOT'],
  ['markup', '<script>alert(1)</script> &lt; {{7*7}} ${x} %00 ../../etc/passwd'],
  ['only stop words', 'der die und für er'],
  ['text from right to left', 'مرحبا שלום'],
  ['marks of direction', '\u202ERadweg\u202C \u2066Schule\u2069 \u200FRadweg'],
  ['Chinese', '你好'],
  ['emoji', '🙂'],
  ['emoji around words', '🙂Radweg👩‍👩‍👧'],
  ['letters of several code points', 'e\u0301 É Å'],
  ['marks without a letter', '\u0301\u0308'],
  ['half a character', 'Radweg \ud83d \ude00 Schule\ud83d'],
  ['names of an object', '__proto__ constructor toString hasOwnProperty'],
  ['quotation marks', most('"'.repeat(500))],
  ['quotation marks of all kinds', most('„“”»«"'.repeat(100))],
  ['250 ORs', most('OR '.repeat(250))],
  ['many alternatives', most('a OR '.repeat(100))],
  ['many words', most('a b c '.repeat(100))],
  ['many phrases', most('"die Schule" '.repeat(50))],
  ['a phrase of many words', most(`"${'Schule '.repeat(100)}`)],
  ['many exclusions', most('-a '.repeat(200))],
  ['many minuses', most('-'.repeat(500))],
  ['many hyphens in a word', most('a-'.repeat(250))],
  ['many separators in a word', most('a/'.repeat(250))],
  ['many digits', most('1.000.'.repeat(90))],
  ['many marks of gender', most('a*innen:in/-innen(innen)'.repeat(30))],
  ['one long word', most('Donaudampfschifffahrt'.repeat(30))],
  ['a long compound', most('Kreisumlageschulsitzungs'.repeat(30))],
  ['one letter again and again', 'a'.repeat(500)],
  ['half characters again and again', '\ud83d'.repeat(500)],
  ['spaces', ' '.repeat(500)],
]

describe('a search for anything that may be typed', () => {
  test.each(inputs)('%s gives the answer that the language means', (_, q) => {
    expectAgreement(index, record, { q })
  })

  test('strings at random give the answer that the language means', () => {
    const strings = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      // Half characters too, as they come out of a string that was cut.
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
        .map((units) => String.fromCharCode(...units)),
    )
    fc.assert(
      fc.property(strings, (q) => expectAgreement(index, record, { q })),
      { numRuns: 300, seed: 1 },
    )
  })

  test('what is too long is refused, and by its length alone', () => {
    for (const q of ['a'.repeat(10_000), '"'.repeat(10_000), ' '.repeat(501), '🙂'.repeat(251)])
      expect(() => index.search({ q })).toThrow(InvalidInput)
    expect(() => index.search({ q: 'a'.repeat(500) })).not.toThrow()
  })

  test.each(['', 'x', '{}', '[]', '"', '\u0000', 'a'.repeat(10_000), '[[[['.repeat(1000)])(
    'a cursor of %j is refused',
    (text) => {
      for (const cursor of [text, Buffer.from(text).toString('base64url')])
        if (cursor !== '') expect(() => index.search({ cursor })).toThrow(InvalidInput)
    },
  )
})

describe('the work for a query has a bound', () => {
  /** Words that are looked up: what a query costs, however it was typed. */
  function lookedUp(q: string): number {
    const parsed = parseQuery(q)
    if (!parsed.ok) throw new Error(parsed.message)
    return [true, false]
      .flatMap((negated) => termsOf(parsed.query.root, { negated }))
      .flatMap(({ alternatives }) => alternatives)
      .flat().length
  }

  test.each(inputs)('with %s', (_, q) => {
    // No word is shorter than a letter and what separates it from the next; a hyphenated one is
    // looked up as a whole as well.
    expect(lookedUp(q)).toBeLessThanOrEqual(MAX_QUERY_LENGTH / 2 + 1)
  })

  test('however it is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: MAX_QUERY_LENGTH / 2 }), (q) => {
        expect(lookedUp(q)).toBeLessThanOrEqual(2 * q.length)
      }),
      { seed: 2 },
    )
  })
})
