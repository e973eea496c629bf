import { describe, expect, it } from 'vitest'
import { germanIssue } from '@/domain/record/german-issue'
import { payloads, type RecordKind } from '@/domain/record/payloads'

const messages = (kind: RecordKind, entered: unknown) => {
  const parsed = payloads[kind].safeParse(entered, { error: germanIssue })
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message)
}

describe('what is wrong with an entry', () => {
  it('is told in German for every field of every kind, whatever stands in it', () => {
    const kinds = Object.keys(payloads) as RecordKind[]
    for (const kind of kinds)
      for (const nonsense of [{}, [], '', null, 7, -1, 1e9, true, 'x'.repeat(100_000), [{}], [7]]) {
        const fields = Object.keys(payloads[kind].shape).map((name) => [name, nonsense] as const)
        for (const message of messages(kind, Object.fromEntries(fields)))
          expect(message, `${kind} ${JSON.stringify(nonsense).slice(0, 20)}`).not.toMatch(
            /invalid|expected|too (big|small)|received|must/i,
          )
      }
  })

  it('keeps the words a field has of its own', () => {
    expect(messages('person', { slug: 'GROSS' })).toContain(
      'Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, zum Beispiel „kreistag-2021-06“.',
    )
  })

  it('says what kind of answer is wanted', () => {
    expect(messages('source', { kind: 'novel', title: 'x' })).toContain(
      'Bitte aus der Liste wählen.',
    )
    expect(messages('vote', { yes: 'viele' })).toContain('Bitte eine ganze Zahl angeben.')
  })
})
