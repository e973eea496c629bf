import { expect, test } from 'vitest'
import { aStatement, session } from '@tests/components/views'
import { toCitedStatement } from '@/domain/evidence/citation/cited-statement'

const item = { number: '4', title: 'Haushalt', titleReported: true }
const cited = (given: Parameters<typeof aStatement>[0]) =>
  toCitedStatement(aStatement(given), session, item, 'https://kreistag.example')

test('a short statement is cited whole, by the address of its version', () => {
  expect(cited({ version: 3 })).toMatchObject({
    passages: [{ kind: 'quote', text: 'Das ist zu wenig.' }],
    permalink: 'https://kreistag.example/w/beitrag?version=3',
    session: { organization: 'Kreistag-Fraktion', title: '12. Sitzung des Kreistags' },
  })
})

test('of a long one only words around what was found, with a mark at either end', () => {
  const text = `${'Anfang '.repeat(200)}Umlage ${'Ende '.repeat(200)}`
  const start = text.indexOf('Umlage')
  const statement = {
    ...aStatement(),
    passages: [{ kind: 'quote' as const, text, highlights: [[start, start + 6] as const] }],
  }
  const { passages } = toCitedStatement(statement, session, item, 'https://kreistag.example')
  expect(passages).toHaveLength(1)
  expect(passages[0]?.text).toMatch(/^\[…\] .*Umlage.* \[…\]$/)
  expect(passages[0]?.text.length).toBeLessThan(700)
})

test('passages left out are marked, and the mark is not doubled', () => {
  const passages = Array.from({ length: 9 }, (_, n) => ({
    kind: 'paraphrase' as const,
    text: `Teil ${n}: ${'wort '.repeat(30)}`.trim(),
  }))
  const shown = cited({ passages }).passages
  expect(shown.length).toBeLessThan(9)
  expect(shown.at(-1)?.text).toMatch(/wort \[…\]$/)
  expect(shown[0]?.text).toMatch(/^Teil 0/)
})
