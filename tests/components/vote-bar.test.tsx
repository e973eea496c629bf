import { describe, expect, test } from 'vitest'
import { voteBar } from '@/domain/procedure/vote-bar'
import { VotePicture } from '@/components/votes/vote-picture'
import { VoteTable } from '@/components/votes/vote-table'
import { render, textOf } from './render'
import { aVote } from './views'

const widths = (vote: Parameters<typeof voteBar>[0]) =>
  Object.fromEntries(
    (voteBar(vote, 1000)?.segments ?? []).map(({ kind, width }) => [kind, Math.round(width)]),
  )

describe('the bar of a vote', () => {
  test('gives every vote the same width when all counts are known', () => {
    expect(widths(aVote({ yes: 30, no: 15, abstain: 5 }))).toEqual({
      yes: 600,
      abstain: 100,
      no: 300,
    })
  })

  test('shows unknown abstentions as an unknown stretch up to the number of those present', () => {
    expect(widths(aVote({ yes: 29, no: 24, present: 58 }))).toEqual({
      yes: 500,
      unknown: 86,
      no: 414,
    })
  })

  test('takes the number of seats as the limit where those present are unknown', () => {
    expect(voteBar(aVote({ yes: 29, no: 24, statutorySeats: 55 }), 550)).toMatchObject({
      scale: 55,
      segments: [
        { kind: 'yes', width: 290 },
        { kind: 'unknown', count: 2, width: 20 },
        { kind: 'no', width: 240 },
      ],
    })
  })

  test('keeps Yes and No to scale beside an unknown stretch that has no limit', () => {
    const bar = voteBar(aVote({ yes: 29, no: 24 }), 1000)
    const width = (kind: string) => bar?.segments.find((each) => each.kind === kind)?.width ?? NaN
    expect(bar?.scale).toBeNull()
    expect(width('yes') / width('no')).toBeCloseTo(29 / 24)
    expect(width('unknown')).toBeGreaterThan(0)
  })

  test('fills the whole width without a gap', () => {
    const segments = voteBar(
      aVote({ yes: 7, no: 3, abstain: 2, invalid: 1, present: 15 }),
      600,
    )?.segments
    let edge = 0
    for (const { x, width } of segments ?? []) {
      expect(x).toBeCloseTo(edge)
      edge = x + width
    }
    expect(edge).toBeCloseTo(600)
  })

  test.each([
    ['no figure is known', aVote()],
    ['neither Yes nor No is known', aVote({ abstain: 3, present: 50 })],
    ['only the No votes are known and nothing limits the rest', aVote({ no: 24 })],
  ])('is not drawn where %s', (_, vote) => {
    expect(voteBar(vote, 600)).toBeNull()
  })
})

describe('the picture of a vote', () => {
  test('says that abstentions are not reported, and never 0', () => {
    const text = textOf(<VotePicture vote={aVote({ yes: 29, no: 24 })} />)
    expect(text).toContain('29 Ja-Stimmen')
    expect(text).toContain('24 Nein-Stimmen')
    expect(text).toContain('Enthaltungen nicht berichtet')
    expect(text).not.toMatch(/\b0\b/)
  })

  test('draws the unknown part as such', () => {
    const html = render(<VotePicture vote={aVote({ yes: 29, no: 24 })} />)
    expect(html).toContain('data-segment="unknown"')
    expect(html).not.toContain('data-segment="abstain"')
  })

  test('says 0 where 0 is reported', () => {
    const html = render(<VotePicture vote={aVote({ yes: 29, no: 24, abstain: 0 })} />)
    expect(html).toContain('<strong>0</strong> Enthaltungen')
    expect(html).not.toContain('nicht berichtet')
  })

  test('gives the source’s words without a drawing where there are no figures', () => {
    const html = render(<VotePicture vote={aVote({ stated: 'mit großer Mehrheit' })} />)
    expect(html).not.toContain('<svg')
    expect(html).toContain('„mit großer Mehrheit“')
    expect(html).toContain('Zahlen nicht berichtet')
  })

  test('tells the figures to those who do not see it', () => {
    const html = render(<VotePicture vote={aVote({ yes: 29, no: 24 })} />)
    expect(html).toMatch(/role="img" aria-label="Balken: 29.Ja-Stimmen, 24.Nein-Stimmen/)
  })
})

test('the table has a row for every figure and names the unknown ones', () => {
  const html = render(<VoteTable vote={aVote({ yes: 29, no: 24, invalid: 0 })} />)
  expect(html.match(/<tr/g)).toHaveLength(5)
  expect(html.match(/nicht berichtet/g)).toHaveLength(2)
  const qualified = render(<VoteTable vote={aVote({ statutorySeats: 55 })} />)
  expect(qualified).toContain('Gesetzliche Mitgliederzahl')
})
