import { aVote, session } from '@tests/components/views'
import { aHit } from '@tests/publish/statement'
import { describe, expect, test } from 'vitest'
import type { BodyView, VoteInContext } from '@/domain/record/views'
import { statementPicture } from '@/publish/pictures/statement-picture'
import { votePicture } from '@/publish/pictures/vote-picture'

const body = { name: 'Kreis Musterland' } as BodyView

const wordsOf = (passages: { kind: 'quote' | 'paraphrase'; text: string }[]) =>
  statementPicture(
    body,
    aHit({ passages: passages.map((passage) => ({ ...passage, highlights: [] })) }),
  ).words

describe('the picture of a statement', () => {
  test('has quotation marks around spoken words alone', () => {
    const runs = wordsOf([
      { kind: 'paraphrase', text: 'Er nannte das' },
      { kind: 'quote', text: 'fragwürdig' },
      { kind: 'paraphrase', text: ', und ging.' },
    ]).flat()
    expect(runs).toEqual([
      { look: 'plain', text: 'Er nannte das' },
      { look: 'plain', text: ' ' },
      { look: 'verbatim', text: '„fragwürdig“' },
      { look: 'plain', text: ', und ging.' },
    ])
  })

  test('says within the quotation marks that words were left out', () => {
    const [[run] = []] = wordsOf([{ kind: 'quote', text: 'Wort '.repeat(1_000) }])
    expect(run?.look).toBe('verbatim')
    expect(run?.text).toMatch(/^„Wort .* \[…\]“$/)
    expect(run?.text.length).toBeLessThan(450)
  })

  test('says that passages were left out', () => {
    const words = wordsOf(
      Array.from({ length: 40 }, () => ({
        kind: 'paraphrase' as const,
        text: 'Er sprach lange weiter.',
      })),
    )
    expect(words.at(-1)).toEqual([{ look: 'plain', text: '[…]' }])
  })
})

describe('the picture of a vote', () => {
  const vote = (given: Parameters<typeof aVote>[0]): VoteInContext => ({
    ...aVote(given),
    motionTitle: 'Antrag',
    session,
    agendaItem: aHit().agendaItem,
  })
  const linesOf = (given: Parameters<typeof aVote>[0]) =>
    votePicture(body, vote(given)).lines.map(({ text }) => text)

  test('says what is not reported, and draws no figures that there are not', () => {
    const picture = votePicture(body, vote({ outcome: 'unknown' }))
    expect(picture.bar).toEqual([])
    expect(linesOf({ outcome: 'unknown' })).toEqual([
      'Ergebnis nicht berichtet',
      'Zahlen nicht berichtet',
    ])
  })

  test('has a bar to scale whose parts fill it', () => {
    const { bar } = votePicture(body, vote({ yes: 29, no: 24, abstain: 2 }))
    expect(bar.map(({ kind }) => kind)).toEqual(['yes', 'abstain', 'no'])
    expect(bar.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
    expect(bar[0]?.share).toBeCloseTo(29 / 55)
  })

  test('tells the words of a source without quotation marks: nobody spoke them', () => {
    expect(linesOf({ stated: 'mit großer Mehrheit' }).join()).not.toMatch(/[„“]/)
  })

  test('says that a count no longer holds', () => {
    expect(linesOf({ yes: 1, replacedBy: { id: 'x', how: 'repeated' } })[0]).toBe(
      'angenommen – nicht mehr gültig',
    )
  })
})
