import { describe, expect, it, test } from 'vitest'
import { resultFigures, resultWords, type ResultToName } from '@/domain/procedure/result-words'
import { aCount, stated } from './votes'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const result = (rest: Partial<ResultToName>): ResultToName => ({
  counts: aCount(),
  polarity: 'for_motion',
  outcome: 'carried',
  stated: null,
  ...rest,
})

describe('the result in words', () => {
  test.each([
    ['einstimmig', result({ counts: aCount({ yes: 50, no: 0, abstain: 0 }) })],
    ['einstimmig bei einer Enthaltung', result({ counts: aCount({ yes: 50, no: 0, abstain: 1 }) })],
    [
      'einstimmig bei zwei Enthaltungen',
      result({ counts: aCount({ yes: 50, no: 0, abstain: 2 }) }),
    ],
    [
      'einstimmig bei zwei Enthaltungen und einer ungültigen Stimme',
      result({ counts: aCount({ yes: 50, no: 0, abstain: 2, invalid: 1 }) }),
    ],
    ['mehrheitlich', result({ counts: aCount({ yes: 29, no: 24, abstain: 0 }) })],
    [
      'mehrheitlich bei drei Enthaltungen',
      result({ outcome: 'rejected', counts: aCount({ yes: 10, no: 24, abstain: 3 }) }),
    ],
    ['einstimmig', result({ outcome: 'rejected', counts: aCount({ yes: 0, no: 24, abstain: 0 }) })],
    [
      'einstimmig',
      result({
        outcome: 'rejected',
        polarity: 'for_rejection',
        counts: aCount({ yes: 44, no: 0, abstain: 0 }),
      }),
    ],
    [
      'bei Stimmengleichheit',
      result({ outcome: 'rejected', counts: aCount({ yes: 20, no: 20, abstain: 0 }) }),
    ],
    [
      'bei Stimmengleichheit und zwei Enthaltungen',
      result({ outcome: 'rejected', counts: aCount({ yes: 20, no: 20, abstain: 2 }) }),
    ],
    [
      'ohne die erforderliche Mehrheit',
      result({ outcome: 'rejected', counts: aCount({ yes: 27, no: 0, abstain: 20 }) }),
    ],
    ['nicht berichtet', result({ counts: aCount({ yes: 29, no: 24 }) })],
    ['nicht berichtet', result({ counts: aCount({ yes: 50, no: 0 }) })],
    ['einstimmig bei 13 Enthaltungen', result({ counts: aCount({ yes: 40, no: 0, abstain: 13 }) })],
    [
      'einstimmig bei zwei Enthaltungen',
      result({ counts: aCount({ no: 0, abstain: 2 }), stated: stated('einstimmig', 'carried') }),
    ],
    [
      'mehrheitlich bei zwölf Gegenstimmen und einer Enthaltung',
      result({ counts: aCount({ no: 12, abstain: 1 }), stated: stated('mehrheitlich', 'carried') }),
    ],
    [
      'mehrheitlich bei einer Ja-Stimme',
      result({
        outcome: 'rejected',
        counts: aCount({ yes: 1 }),
        stated: stated('mehrheitlich', 'rejected'),
      }),
    ],
    [
      'einstimmig bei zwei Enthaltungen',
      result({
        outcome: 'rejected',
        polarity: 'for_rejection',
        counts: aCount({ no: 0, abstain: 2 }),
        stated: stated('einstimmig', 'rejected'),
      }),
    ],
    ['mit großer Mehrheit', result({ stated: stated('mit großer Mehrheit', 'carried') })],
    [
      'bei großer Mehrheit',
      result({ counts: aCount({ no: 3 }), stated: stated('bei großer Mehrheit', 'carried') }),
    ],
  ])('%s', (words, question) => {
    expect(plain(resultWords(question).words)).toBe(words)
  })

  it('says whether the words were derived or are the source’s', () => {
    expect(resultWords(result({ counts: aCount({ yes: 5, no: 0, abstain: 0 }) })).basis).toBe(
      'derived',
    )
    expect(resultWords(result({ stated: stated('einmütig', 'carried') })).basis).toBe('stated')
    expect(resultWords(result({})).basis).toBe('none')
  })

  it('never derives words from the counts of an outcome they contradict', () => {
    const contradictory = result({ counts: aCount({ yes: 5, no: 9, abstain: 0 }) })
    expect(resultWords(contradictory).basis).toBe('none')
  })
})

describe('the figures', () => {
  it('says in words what is not reported, and leaves out invalid and present then', () => {
    expect(plain(resultFigures(aCount({ yes: 29, no: 24 })))).toBe(
      '29 Ja-Stimmen, 24 Nein-Stimmen, Enthaltungen nicht berichtet',
    )
  })

  it('gives a reported zero as zero', () => {
    const counts = aCount({ yes: 1, no: 0, abstain: 1, invalid: 1, present: 3 })
    expect(plain(resultFigures(counts))).toBe(
      '1 Ja-Stimme, 0 Nein-Stimmen, 1 Enthaltung, 1 ungültige Stimme, 3 Mitglieder anwesend',
    )
  })
})
