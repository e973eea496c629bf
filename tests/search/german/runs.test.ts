import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RUN_OR_SIGN, RunScanner } from '@/search/german/runs'
import { anyText } from './any-text'
import { readSpeechesSample } from './sample'

function stepped(text: string): string[] {
  const scanner = new RunScanner(text)
  const runs: string[] = []
  while (scanner.next()) runs.push(`${scanner.start} ${text.slice(scanner.start, scanner.end)}`)
  return runs
}

const matched = (text: string) =>
  [...text.matchAll(new RegExp(RUN_OR_SIGN, 'gu'))].map((match) => `${match.index} ${match[0]}`)

describe('RunScanner', () => {
  test('finds what the pattern defines, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(stepped(text)).toEqual(matched(text))
      }),
      { numRuns: 500 },
    )
  })

  const sample = readSpeechesSample()
  test.skipIf(sample === null)('finds what the pattern defines, in real speeches', () => {
    for (const text of sample ?? []) expect(stepped(text)).toEqual(matched(text))
  })
})
