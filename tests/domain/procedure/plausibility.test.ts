import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { decide } from '@/domain/procedure/majority'
import {
  checkVote,
  type FindingRule,
  type VoteContext,
  type VoteRecord,
} from '@/domain/procedure/plausibility'
import { nrwRules } from '@/domain/procedure/rules'
import { aBallot, aContext, aCount, aFaction, anElector, aVote, few, stated } from './votes'

const found = (vote: VoteRecord, context: VoteContext = aContext()) =>
  checkVote(vote, context).map(({ rule, path, severity }) => [rule, path, severity])

const three = [anElector('1'), anElector('2'), anElector('3')]
const rollCall = (rest: Partial<VoteRecord> = {}) =>
  aVote({
    method: 'roll_call',
    counts: aCount({ yes: 2, no: 1, abstain: 0, invalid: 0, present: 3 }),
    ballots: [aBallot('1', 'yes'), aBallot('2', 'yes'), aBallot('3', 'no')],
    ...rest,
  })
const ofThree = (electorate = three) =>
  aContext({ electorate, statutorySeats: 4, eligiblePresent: 3 })

describe('what contradicts nothing has no findings', () => {
  test.each([
    ['a complete open vote', aVote(), aContext()],
    [
      'a vote of which nothing is reported',
      aVote({ counts: aCount(), outcome: 'unknown' }),
      aContext(),
    ],
    [
      '29 to 24 with unreported abstentions',
      aVote({ counts: aCount({ yes: 29, no: 24 }) }),
      aContext(),
    ],
    [
      'words only, one faction against, one abstaining',
      aVote({
        counts: aCount(),
        stated: stated('mit großer Mehrheit', 'carried'),
        factions: [
          aFaction({ factionId: 'a', position: 'no' }),
          aFaction({ factionId: 'b', position: 'abstain' }),
        ],
      }),
      aContext(),
    ],
    [
      'No votes from the ranks of four factions',
      aVote({
        counts: aCount({ yes: 29, no: 24 }),
        factions: ['a', 'b', 'c', 'd'].map((factionId) =>
          aFaction({ factionId, position: 'some_no' }),
        ),
      }),
      aContext(),
    ],
    ['a full roll call', rollCall(), ofThree()],
    [
      'a member who took no part',
      rollCall({
        counts: aCount({ yes: 2, no: 0 }),
        ballots: [aBallot('1', 'yes'), aBallot('2', 'yes'), aBallot('3', 'not_voting')],
      }),
      ofThree(),
    ],
    [
      'an absent member named as absent',
      rollCall({ ballots: [...rollCall().ballots, aBallot('4', 'absent')] }),
      ofThree([...three, anElector('4', 'not_present')]),
    ],
    [
      'a voter whose presence is not recorded',
      rollCall(),
      ofThree([anElector('1', 'presence_unknown'), anElector('2'), anElector('3')]),
    ],
    [
      'a secret vote that names factions without a word on them',
      aVote({ method: 'secret', factions: [aFaction()] }),
      aContext(),
    ],
    [
      'an unexplained outcome left to be derived',
      aVote({ outcome: null, counts: aCount() }),
      aContext(),
    ],
    [
      'faction sums that the chair and unattached members fill up',
      aVote({ factions: [aFaction({ yes: 27, no: 24, abstain: 1, members: 52 })] }),
      aContext({ withoutFaction: 2 }),
    ],
  ])('%s', (_, vote, context) => {
    expect(found(vote, context)).toEqual([])
  })
})

describe('every seeded fault is found', () => {
  const faults: [FindingRule, string, 'error' | 'warning', VoteRecord, VoteContext?][] = [
    ['not-a-count', 'yes', 'error', aVote({ counts: aCount({ yes: -1 }), outcome: null })],
    ['not-a-count', 'abstain', 'error', aVote({ counts: aCount({ abstain: 1.5 }), outcome: null })],
    ['not-a-count', 'factions.0.no', 'error', aVote({ factions: [aFaction({ no: -2 })] })],
    [
      'votes-exceed-present',
      'present',
      'error',
      aVote({ counts: aCount({ yes: 29, no: 24, present: 52 }) }),
    ],
    ['votes-exceed-eligible', 'yes', 'error', aVote(), aContext({ eligiblePresent: 53 })],
    ['votes-exceed-seats', 'yes', 'error', aVote({ counts: aCount({ yes: 40, no: 16 }) })],
    [
      'present-exceeds-seats',
      'present',
      'error',
      aVote({ counts: aCount({ yes: 29, no: 24, present: 56 }) }),
    ],
    [
      'votes-missing',
      'present',
      'warning',
      aVote({ counts: aCount({ yes: 29, no: 20, abstain: 0, present: 50 }) }),
    ],
    [
      'below-quorum',
      'present',
      'warning',
      aVote({ counts: aCount({ yes: 20, no: 7, present: 27 }) }),
    ],
    [
      'invalid-in-open-vote',
      'invalid',
      'warning',
      aVote({ counts: aCount({ yes: 29, no: 20, invalid: 1 }) }),
    ],
    [
      'faction-named-twice',
      'factions.1.faction',
      'error',
      aVote({ factions: [aFaction(), aFaction()] }),
    ],
    [
      'faction-exceeds-its-members',
      'factions.0',
      'error',
      aVote({
        counts: aCount(),
        outcome: null,
        factions: [aFaction({ yes: 3, no: 2, members: 4 })],
      }),
    ],
    [
      'faction-against-its-position',
      'factions.0.no',
      'error',
      aVote({
        counts: aCount(),
        outcome: null,
        factions: [aFaction({ position: 'yes', yes: 5, no: 1 })],
      }),
    ],
    [
      'faction-against-its-position',
      'factions.0.yes',
      'error',
      aVote({ counts: aCount(), outcome: null, factions: [aFaction({ position: 'yes', yes: 0 })] }),
    ],
    [
      'faction-against-its-position',
      'factions.0.abstain',
      'error',
      aVote({
        counts: aCount(),
        outcome: null,
        factions: [aFaction({ position: 'no', abstain: 1 })],
      }),
    ],
    [
      'faction-against-its-position',
      'factions.0.no',
      'error',
      aVote({
        counts: aCount(),
        outcome: null,
        factions: [aFaction({ position: 'some_no', no: 0 })],
      }),
    ],
    [
      'faction-against-its-position',
      'factions.0.position',
      'error',
      aVote({
        counts: aCount(),
        outcome: null,
        factions: [aFaction({ position: 'split', yes: 5, no: 0, abstain: 0 })],
      }),
    ],
    [
      'faction-against-totals',
      'factions.0.position',
      'error',
      aVote({ counts: aCount({ yes: 29, no: 0 }), factions: [aFaction({ position: 'some_no' })] }),
    ],
    [
      'faction-against-totals',
      'factions.0.position',
      'error',
      aVote({
        counts: aCount({ yes: 29, no: 0, abstain: 0 }),
        factions: [aFaction({ position: 'split' })],
      }),
    ],
    [
      'factions-exceed-total',
      'no',
      'error',
      aVote({ factions: [aFaction({ no: 13 }), aFaction({ factionId: 'b', no: 12 })] }),
    ],
    [
      'factions-below-total',
      'no',
      'warning',
      aVote({ factions: [aFaction({ no: 13 }), aFaction({ factionId: 'b', no: 10 })] }),
    ],
    [
      'factions-below-total',
      'no',
      'error',
      aVote({ factions: [aFaction({ no: 13 }), aFaction({ factionId: 'b', no: 8 })] }),
      aContext({ withoutFaction: 2 }),
    ],
    [
      'faction-in-secret-vote',
      'factions.0.position',
      'error',
      aVote({ method: 'secret', factions: [aFaction({ position: 'no' })] }),
    ],
    [
      'faction-in-secret-vote',
      'factions.0.position',
      'error',
      aVote({ method: 'secret', factions: [aFaction({ no: 3 })] }),
    ],
    [
      'ballot-in-secret-vote',
      'ballots.0.choice',
      'error',
      aVote({ method: 'secret', ballots: [aBallot('1', 'yes')] }),
    ],
    ['ballot-outside-roll-call', 'method', 'warning', aVote({ ballots: [aBallot('1', 'yes')] })],
    [
      'ballot-twice',
      'ballots.3.person',
      'error',
      rollCall({
        counts: aCount(),
        outcome: null,
        ballots: [...rollCall().ballots, aBallot('1', 'no')],
      }),
      ofThree(),
    ],
    [
      'ballot-not-a-member',
      'ballots.2.person',
      'error',
      rollCall(),
      ofThree([anElector('1'), anElector('2')]),
    ],
    [
      'ballot-not-a-member',
      'ballots.2.choice',
      'error',
      rollCall(),
      ofThree([anElector('1'), anElector('2'), anElector('3', 'not_a_member')]),
    ],
    [
      'ballot-without-voting-right',
      'ballots.0.choice',
      'error',
      rollCall(),
      ofThree([anElector('1', 'no_voting_right'), anElector('2'), anElector('3')]),
    ],
    [
      'ballot-of-excluded-chair',
      'ballots.0.choice',
      'error',
      rollCall(),
      ofThree([anElector('1', 'chair_excluded'), anElector('2'), anElector('3')]),
    ],
    [
      'ballot-of-excluded-member',
      'ballots.0.choice',
      'error',
      rollCall(),
      ofThree([anElector('1', 'excluded_from_item'), anElector('2'), anElector('3')]),
    ],
    [
      'ballot-of-absent-member',
      'ballots.0.choice',
      'error',
      rollCall(),
      ofThree([anElector('1', 'not_present'), anElector('2'), anElector('3')]),
    ],
    [
      'ballot-absent-though-present',
      'ballots.2.choice',
      'error',
      rollCall({
        counts: aCount(),
        outcome: null,
        ballots: [aBallot('1', 'yes'), aBallot('2', 'yes'), aBallot('3', 'absent')],
      }),
      ofThree(),
    ],
    [
      'ballot-missing',
      'ballots',
      'error',
      rollCall({
        counts: aCount(),
        outcome: null,
        ballots: [aBallot('1', 'yes'), aBallot('2', 'yes')],
      }),
      ofThree(),
    ],
    [
      'ballots-against-totals',
      'yes',
      'error',
      rollCall({ counts: aCount({ yes: 3, no: 1 }) }),
      aContext({ statutorySeats: 4 }),
    ],
    [
      'ballots-against-totals',
      'no',
      'error',
      aVote({
        method: 'electronic',
        counts: aCount({ yes: 3, no: 0 }),
        ballots: [aBallot('1', 'no')],
      }),
    ],
    ['outcome-against-counts', 'outcome', 'error', aVote({ outcome: 'rejected' })],
    ['outcome-against-counts', 'outcome', 'error', aVote({ outcome: 'unknown' })],
    ['outcome-against-counts', 'outcome', 'error', aVote({ polarity: 'for_rejection' })],
    ['outcome-against-counts', 'outcome', 'error', aVote({ majority: 'two_thirds' })],
    [
      'outcome-against-stated',
      'outcome',
      'error',
      aVote({ counts: aCount(), stated: stated('abgelehnt', 'rejected') }),
    ],
    ['outcome-without-basis', 'outcome', 'error', aVote({ counts: aCount() })],
    [
      'stated-against-counts',
      'stated',
      'warning',
      aVote({ stated: stated('abgelehnt', 'rejected') }),
    ],
    [
      'stated-unanimous-against-counts',
      'stated',
      'warning',
      aVote({ stated: stated('Einstimmig', 'carried') }),
    ],
  ]

  test.each(faults)('%s at %s (%s)', (rule, path, severity, vote, context) => {
    expect(found(vote, context)).toEqual([[rule, path, severity]])
  })

  it('has a case for every rule there is', () => {
    const rules: Record<FindingRule, true> = {
      'not-a-count': true,
      'votes-exceed-present': true,
      'votes-exceed-eligible': true,
      'votes-exceed-seats': true,
      'present-exceeds-seats': true,
      'votes-missing': true,
      'below-quorum': true,
      'invalid-in-open-vote': true,
      'faction-named-twice': true,
      'faction-exceeds-its-members': true,
      'faction-against-its-position': true,
      'faction-against-totals': true,
      'factions-exceed-total': true,
      'factions-below-total': true,
      'faction-in-secret-vote': true,
      'ballot-in-secret-vote': true,
      'ballot-outside-roll-call': true,
      'ballot-twice': true,
      'ballot-not-a-member': true,
      'ballot-without-voting-right': true,
      'ballot-of-excluded-chair': true,
      'ballot-of-excluded-member': true,
      'ballot-of-absent-member': true,
      'ballot-absent-though-present': true,
      'ballot-missing': true,
      'ballots-against-totals': true,
      'outcome-against-counts': true,
      'outcome-against-stated': true,
      'outcome-without-basis': true,
      'stated-against-counts': true,
      'stated-unanimous-against-counts': true,
    }
    expect(new Set(faults.map(([rule]) => rule))).toEqual(new Set(Object.keys(rules)))
  })

  it('explains each in German and names a paragraph', () => {
    for (const [, , , vote, context] of faults) {
      for (const finding of checkVote(vote, context ?? aContext())) {
        expect(finding.paragraph).toMatch(/^§/)
        expect(finding.message).toMatch(/^\S.*\.$/s)
      }
    }
  })

  it('puts errors before warnings', () => {
    const vote = aVote({
      outcome: 'rejected',
      counts: aCount({ yes: 10, no: 5, abstain: 0, present: 16 }),
    })
    const severities = checkVote(vote, aContext()).map((finding) => finding.severity)
    expect(severities).toEqual(['error', 'warning', 'warning'])
  })

  it('asks about the polarity where numbers and words disagree', () => {
    const [finding] = checkVote(aVote({ stated: stated('abgelehnt', 'rejected') }), aContext())
    expect(finding?.message).toContain('ob ein Ja für oder gegen den Antrag stand')
  })

  it('looks at the counts alone, whatever else the record of the vote carries', () => {
    const record = { ...aVote().counts, subject: 'Haushalt', position: -1 }
    expect(found(aVote({ counts: record }))).toEqual([])
  })

  it('takes „nicht einstimmig“ for what it says', () => {
    expect(found(aVote({ stated: stated('nicht einstimmig angenommen', 'carried') }))).toEqual([])
  })
})

describe('checkVote, whatever the numbers', () => {
  const counts = fc.record({
    yes: fc.option(few(20)),
    no: fc.option(few(20)),
    abstain: fc.option(few(10)),
    invalid: fc.option(few(5)),
    present: fc.option(few(55)),
  })

  it('finds more votes than people present exactly where there are more', () => {
    fc.assert(
      fc.property(counts, (known) => {
        const { yes, no, abstain, invalid, present } = known
        const cast = (yes ?? 0) + (no ?? 0) + (abstain ?? 0) + (invalid ?? 0)
        const rules = checkVote(aVote({ counts: known, outcome: null }), aContext()).map(
          (f) => f.rule,
        )
        expect(rules.includes('votes-exceed-present')).toBe(present !== null && cast > present)
      }),
    )
  })

  it('accepts every outcome that decide gives and no other', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom('carried', 'rejected', 'unknown'), (known, outcome) => {
        const vote = aVote({ counts: known, outcome })
        const given = decide({ ...vote, statutorySeats: 55, rules: nrwRules }).outcome
        const complaints = checkVote(vote, aContext()).filter(
          (finding) => finding.path === 'outcome',
        )
        expect(complaints.length === 0).toBe(outcome === given)
      }),
    )
  })

  it('accepts every honest roll call and finds each single change to it', () => {
    const honest = fc.array(fc.constantFrom('yes', 'no', 'abstain' as const), {
      minLength: 3,
      maxLength: 12,
    })
    fc.assert(
      fc.property(honest, fc.nat(), (choices, pick) => {
        const ballots = choices.map((choice, index) => aBallot(String(index), choice))
        const count = (choice: string) => choices.filter((other) => other === choice).length
        const vote = aVote({
          method: 'roll_call',
          outcome: null,
          counts: aCount({
            yes: count('yes'),
            no: count('no'),
            abstain: count('abstain'),
            invalid: 0,
            present: choices.length,
          }),
          ballots,
        })
        const electorate = choices.map((_, index) => anElector(String(index)))
        const context = aContext({
          electorate,
          statutorySeats: choices.length,
          eligiblePresent: choices.length,
        })
        expect(found(vote, context)).toEqual([])

        const at = pick % choices.length
        const changed = choices[at] === 'yes' ? 'no' : 'yes'
        const altered = ballots.map((ballot, i) =>
          i === at ? ({ ...ballot, choice: changed } as const) : ballot,
        )
        const dropped = ballots.filter((_, i) => i !== at)
        const doubled = [...ballots, ...ballots.slice(at, at + 1)]
        const rulesOf = (changedBallots: typeof ballots) =>
          checkVote({ ...vote, ballots: changedBallots }, context).map((finding) => finding.rule)
        expect(rulesOf(altered)).toContain('ballots-against-totals')
        expect(rulesOf(dropped)).toContain('ballot-missing')
        expect(rulesOf(doubled)).toContain('ballot-twice')
      }),
    )
  })
})
