import { describe, expect, it, test } from 'vitest'
import {
  contradictsVote,
  effectOnTarget,
  isFinal,
  needsVote,
  outcomeFromVotes,
  outcomeSentence,
} from '@/domain/procedure/motion-outcome'
import { MotionOutcome } from '@/domain/vocabulary'

describe('what becomes of a motion', () => {
  test.each([
    [[], [], 'not_reported'],
    [['unknown'], [], 'not_reported'],
    [['carried'], [], 'carried'],
    [['carried'], ['rejected'], 'carried'],
    [['carried'], ['rejected', 'carried'], 'carried_amended'],
    [['carried'], ['carried_amended'], 'carried_amended'],
    [['rejected'], ['carried'], 'rejected'],
    [['rejected', 'carried'], [], 'carried'],
    [['carried', 'unknown'], [], 'not_reported'],
  ] as const)('by votes %j and amendments %j is %s', (votes, amendments, outcome) => {
    expect(outcomeFromVotes(votes, amendments)).toBe(outcome)
  })

  it('is done to it by another motion only if that refers it or puts it off', () => {
    expect(effectOnTarget('referral')).toBe('referred')
    expect(effectOnTarget('postponement')).toBe('postponed')
    expect(effectOnTarget('amendment')).toBeNull()
    expect(effectOnTarget('closure')).toBeNull()
  })

  test.each([
    ['carried', 'rejected', true],
    ['carried_amended', 'carried', false],
    ['rejected', 'carried', true],
    ['rejected', 'rejected', false],
    ['rejected', 'unknown', false],
    ['withdrawn', 'carried', false],
    ['not_reported', 'carried', false],
  ] as const)(
    'recorded as %s after a vote of %s is a contradiction: %s',
    (outcome, vote, expected) => {
      expect(contradictsVote(outcome, vote)).toBe(expected)
    },
  )

  it('is never final while it is put off, referred, taken off or unreported', () => {
    const open = MotionOutcome.options.filter((outcome) => !isFinal(outcome))
    expect(open).toEqual(['referred', 'postponed', 'taken_off', 'not_reported'])
    expect(MotionOutcome.options.filter(needsVote).every(isFinal)).toBe(true)
  })

  it('says it in a sentence', () => {
    expect(outcomeSentence('not_reported')).toBe('Was aus dem Antrag wurde, ist nicht berichtet.')
    expect(outcomeSentence('referred', { referredTo: 'Kreisausschuss', until: '2021-09' })).toBe(
      'Der Antrag wurde verwiesen (Kreisausschuss, Frist: September 2021).',
    )
    expect(outcomeSentence('referred')).toContain('wohin, ist nicht berichtet')
    for (const outcome of MotionOutcome.options)
      expect(outcomeSentence(outcome)).toMatch(/^[A-Z].*\.$/)
  })
})
