import { describe, expect, it, test } from 'vitest'
import type { Exclusion, PresencePeriod } from '@/domain/procedure/attendance'
import { eligibility, mostWhoMayVote, type VotingOccasion } from '@/domain/procedure/eligibility'
import { presentForItem, quorum, quorumOf, type QuorumQuestion } from '@/domain/procedure/quorum'
import { nrwRules, RulesOfProcedure, statutoryMembers } from '@/domain/procedure/rules'

const at = (time: string) => new Date(`2021-06-25T${time}:00Z`)
const here = (
  personId: string,
  from: string | null = null,
  until: string | null = null,
): PresencePeriod => ({
  personId,
  status: 'present',
  from: from === null ? null : at(from),
  until: until === null ? null : at(until),
})
const away = (personId: string): PresencePeriod => ({ ...here(personId), status: 'excused' })
const excluded = (personId: string, agendaItemId = 'item'): Exclusion => ({
  personId,
  agendaItemId,
  reason: 'conflict_of_interest',
})

describe('the quorum, KrO NRW § 34', () => {
  test.each([
    [54, 28],
    [55, 28],
    [56, 29],
    [57, 29],
    [1, 1],
  ])('of %i members takes %i', (members, required) => {
    expect(quorumOf(members, nrwRules)).toBe(required)
  })

  it('counts the Landrat among the statutory members where the law makes him one', () => {
    expect(statutoryMembers(54, nrwRules)).toBe(55)
    expect(statutoryMembers(54, RulesOfProcedure.parse({ chair: { isMember: false } }))).toBe(54)
  })

  const question = (rest: Partial<QuorumQuestion>): QuorumQuestion => ({
    statutorySeats: 55,
    present: 28,
    lackEstablished: false,
    secondCall: null,
    rules: nrwRules,
    ...rest,
  })

  test.each([
    ['given', 'enough present', question({})],
    ['deemed', 'too few, but nobody has established it', question({ present: 27 })],
    ['deemed', 'nobody has counted', question({ present: null })],
    ['deemed', 'the number of seats is unknown', question({ statutorySeats: null })],
    ['lacking', 'its lack is established', question({ present: 27, lackEstablished: true })],
    [
      'given',
      'the second call said that any number suffices',
      question({ present: 3, lackEstablished: true, secondCall: { invitationSaidSo: true } }),
    ],
    [
      'lacking',
      'the second call did not say so',
      question({ present: 3, lackEstablished: true, secondCall: { invitationSaidSo: false } }),
    ],
  ] as const)('is %s: %s', (state, _, asked) => {
    const answer = quorum(asked)
    expect(answer.state).toBe(state)
    expect(answer.explanation).toContain('§\u00a034 KrO\u00a0NRW')
  })

  it('does not count who is excluded from the item, has left or is away', () => {
    const presence = [here('a'), here('b', null, '18:00'), here('c', '17:30'), away('d'), here('e')]
    const count = (time: string, item = 'item') =>
      presentForItem(presence, [excluded('e')], item, at(time))
    expect(count('17:00')).toBe(2)
    expect(count('17:45')).toBe(3)
    expect(count('18:00')).toBe(2)
    expect(count('17:45', 'other')).toBe(4)
  })

  it('counts somebody who left and came back once, and only while in the room', () => {
    const presence = [here('a', null, '18:00'), here('a', '18:30')]
    expect(presentForItem(presence, [], 'item', at('17:00'))).toBe(1)
    expect(presentForItem(presence, [], 'item', at('18:15'))).toBe(0)
    expect(presentForItem(presence, [], 'item', at('18:45'))).toBe(1)
  })

  it('gives no number where the time is unknown and somebody came or went', () => {
    expect(presentForItem([here('a'), here('b', null, '18:00')], [], 'item', null)).toBeNull()
    expect(presentForItem([here('a'), here('b')], [], 'item', null)).toBe(2)
  })
})

describe('who may vote', () => {
  const occasion = (rest: Partial<VotingOccasion> = {}): VotingOccasion => ({
    day: { earliest: '2021-06-25', latest: '2021-06-25' },
    at: at('18:00'),
    agendaItemId: 'item',
    memberships: [
      { personId: 'm', mayVote: true, earliest: '2020-11-01', latest: null },
      { personId: 'advisor', mayVote: false, earliest: '2020-11-01', latest: null },
      { personId: 'unreported', mayVote: null, earliest: '2020-11-01', latest: null },
      { personId: 'former', mayVote: true, earliest: '2014-06-01', latest: '2020-10-31' },
      { personId: 'next', mayVote: true, earliest: '2021-06-26', latest: null },
    ],
    presence: ['m', 'advisor', 'unreported', 'former', 'next', 'chair'].map((id) => here(id)),
    exclusions: [],
    chairId: 'chair',
    chairExcludedBy: null,
    rules: nrwRules,
    ...rest,
  })

  test.each([
    ['a member in the room', 'm', occasion(), true, 'eligible'],
    ['the Landrat, a member by law', 'chair', occasion(), true, 'eligible'],
    [
      'the Landrat in a listed matter',
      'chair',
      occasion({ chairExcludedBy: '§ 35 Abs. 3 KrO NRW' }),
      false,
      'chair_excluded',
    ],
    [
      'the Landrat where the chair is no member',
      'chair',
      occasion({ rules: RulesOfProcedure.parse({ chair: { isMember: false } }) }),
      false,
      'not_a_member',
    ],
    [
      'a member in a matter without the Landrat',
      'm',
      occasion({ chairExcludedBy: '§ 41 Abs. 3 KrO NRW' }),
      true,
      'eligible',
    ],
    ['a guest', 'guest', occasion(), false, 'not_a_member'],
    ['a former member', 'former', occasion(), false, 'not_a_member'],
    ['a member from tomorrow on', 'next', occasion(), false, 'not_a_member'],
    ['an advisory member', 'advisor', occasion(), false, 'no_voting_right'],
    [
      'a member of whom nobody says whether they vote',
      'unreported',
      occasion(),
      null,
      'membership_unknown',
    ],
    [
      'an absent member of whom nobody says whether they vote',
      'unreported',
      occasion({ presence: [away('unreported')] }),
      false,
      'not_present',
    ],
    [
      'a member with a conflict of interest',
      'm',
      occasion({ exclusions: [excluded('m')] }),
      false,
      'excluded_from_item',
    ],
    [
      'a member excluded from another item',
      'm',
      occasion({ exclusions: [excluded('m', 'other')] }),
      true,
      'eligible',
    ],
    [
      'the Landrat with a conflict of interest',
      'chair',
      occasion({ exclusions: [excluded('chair')] }),
      false,
      'excluded_from_item',
    ],
    [
      'a member who had left',
      'm',
      occasion({ presence: [here('m', null, '17:59')] }),
      false,
      'not_present',
    ],
    [
      'a member leaving at that minute',
      'm',
      occasion({ presence: [here('m', null, '18:00')] }),
      false,
      'not_present',
    ],
    [
      'a member coming at that minute',
      'm',
      occasion({ presence: [here('m', '18:00')] }),
      true,
      'eligible',
    ],
    ['an excused member', 'm', occasion({ presence: [away('m')] }), false, 'not_present'],
    [
      'a member whose attendance nobody recorded',
      'm',
      occasion({ presence: [] }),
      null,
      'presence_unknown',
    ],
    [
      'a member who left, the time of the vote unknown',
      'm',
      occasion({ at: null, presence: [here('m', null, '18:00')] }),
      null,
      'presence_unknown',
    ],
    [
      'a new member on a day known in part',
      'next',
      occasion({ day: { earliest: '2021-06-01', latest: '2021-06-30' } }),
      null,
      'membership_unknown',
    ],
    [
      'a member throughout a month known in part',
      'm',
      occasion({ day: { earliest: '2021-06-01', latest: '2021-06-30' } }),
      true,
      'eligible',
    ],
  ] as const)('%s', (_, personId, when, mayVote, reason) => {
    const answer = eligibility(personId, when)
    expect(answer).toMatchObject({ mayVote, reason })
    expect(answer.explanation).toContain(answer.paragraph)
  })

  it('counts at most those of whom nothing says that they may not', () => {
    const when = occasion({ presence: [here('m'), away('chair')] })
    const all = ['m', 'chair', 'former', 'advisor'].map((id) => eligibility(id, when))
    expect(mostWhoMayVote(all)).toBe(1)
    expect(mostWhoMayVote([eligibility('unreported', occasion())])).toBe(1)
    const unrecorded = ['m', 'chair'].map((id) => eligibility(id, occasion({ presence: [] })))
    expect(mostWhoMayVote(unrecorded)).toBe(2)
  })
})
