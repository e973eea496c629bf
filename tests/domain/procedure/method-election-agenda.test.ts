import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  mayAddInSession,
  mayChangeInSession,
  mustTakeUp,
  type UrgentAddition,
} from '@/domain/procedure/agenda'
import {
  firstSessionDue,
  invitationInTime,
  mustConvene,
  nextSessionDue,
} from '@/domain/procedure/convening'
import { committeeSeats, elect, electionMethod, type Candidate } from '@/domain/procedure/election'
import { nrwRules, RulesOfProcedure } from '@/domain/procedure/rules'
import { votingMethod } from '@/domain/procedure/voting-method'
import { votingOrder, type MotionToOrder } from '@/domain/procedure/voting-order'
import { few } from './votes'

const rules = RulesOfProcedure.parse({
  rollCall: { requestedBy: 5 },
  convening: { invitationDays: 7 },
})
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the method of a vote, KrO NRW § 35', () => {
  test.each([
    [0, 0, 'open'],
    [4, 10, 'open'],
    [5, 0, 'roll_call'],
    [5, 10, 'roll_call'],
    [0, 11, 'secret'],
    [54, 11, 'secret'],
  ])(
    'with %i asking for a roll call and %i for a secret vote of 55 is %s',
    (rollCall, secret, method) => {
      expect(votingMethod({ rollCall, secret, members: 55, rules }).method).toBe(method)
    },
  )

  it('lets a secret vote go before a roll call, and says so', () => {
    const answer = votingMethod({ rollCall: 20, secret: 11, members: 55, rules })
    expect(plain(answer.explanation)).toBe(
      'Es wird geheim abgestimmt: 11 Mitglieder von 55 und damit mindestens ein Fünftel haben es beantragt; der Antrag geht dem auf namentliche Abstimmung vor (§ 35 Abs. 1 KrO NRW).',
    )
  })

  it('guesses no number that the Geschäftsordnung has not set', () => {
    const answer = votingMethod({ rollCall: 54, secret: 0, members: 55, rules: nrwRules })
    expect(answer.method).toBe('open')
    expect(answer.explanation).toContain('nicht hinterlegt')
  })

  it('follows a body where the roll call goes first', () => {
    const other = RulesOfProcedure.parse({
      rollCall: { requestedBy: 5 },
      secret: { precedesRollCall: false },
    })
    expect(votingMethod({ rollCall: 5, secret: 55, members: 55, rules: other }).method).toBe(
      'roll_call',
    )
  })
})

const candidates = (...votes: (number | null)[]): Candidate[] =>
  votes.map((count, index) => ({
    id: 'abcd'.charAt(index),
    name: `Person ${index + 1}`,
    votes: count,
  }))

describe('elections, KrO NRW § 35 Abs. 2', () => {
  test.each([
    ['more than half', 'first', candidates(28, 20), 7, 'elected', ['a']],
    ['exactly half, for no-votes are valid', 'first', candidates(28, 20), 8, 'run_off', ['a', 'b']],
    ['a single candidate with more no-votes', 'first', candidates(20), 21, 'not_elected', []],
    ['a single candidate with more votes', 'first', candidates(21), 20, 'elected', ['a']],
    [
      'three, of whom the first two go on',
      'first',
      candidates(10, 20, 21),
      0,
      'run_off',
      ['c', 'b'],
    ],
    ['a tie for the second place', 'first', candidates(20, 15, 15), 5, 'run_off', ['a', 'b', 'c']],
    ['a tie for the first place', 'first', candidates(20, 20, 5), 0, 'run_off', ['a', 'b']],
    ['an unreported count', 'first', candidates(20, null), 0, 'unknown', []],
    ['unreported no-votes', 'first', candidates(40, 1), null, 'unknown', []],
    [
      'a run-off, where no-votes play no part',
      'run_off',
      candidates(12, 11),
      null,
      'elected',
      ['a'],
    ],
    ['a tie in the run-off', 'run_off', candidates(20, 20), 0, 'lot', ['a', 'b']],
    ['nobody to elect', 'first', [], 0, 'unknown', []],
  ] as const)('%s', (_, round, persons, no, outcome, ids) => {
    const result = elect({ round, candidates: persons, no, rules: nrwRules })
    expect(result).toMatchObject({ outcome, candidateIds: ids })
  })

  it('ignores no-votes where the body’s rules do', () => {
    const other = RulesOfProcedure.parse({ election: { noVotesAreValid: false } })
    const ballot = { round: 'first', candidates: candidates(20, 10), no: 30 } as const
    expect(elect({ ...ballot, rules: other }).outcome).toBe('elected')
    expect(elect({ ...ballot, rules: nrwRules }).outcome).toBe('run_off')
  })

  it('elects somebody in the first round exactly with more than half of the valid votes', () => {
    fc.assert(
      fc.property(fc.array(few(20), { minLength: 1, maxLength: 4 }), few(20), (votes, no) => {
        const result = elect({
          round: 'first',
          candidates: candidates(...votes),
          no,
          rules: nrwRules,
        })
        const valid = votes.reduce((sum, count) => sum + count, no)
        expect(result.outcome === 'elected').toBe(votes.some((count) => count > valid / 2))
        expect(result.candidateIds.length === 0).toBe(result.outcome === 'not_elected')
      }),
    )
  })

  it('is open unless somebody objects, and fills committees by one list only if all accept it', () => {
    expect(electionMethod(false, nrwRules).method).toBe('open')
    expect(electionMethod(true, nrwRules).method).toBe('secret')
    expect(committeeSeats({ agreed: true, acceptedUnanimously: true }, nrwRules).procedure).toBe(
      'agreed_list',
    )
    expect(committeeSeats({ agreed: true, acceptedUnanimously: false }, nrwRules).procedure).toBe(
      'proportional',
    )
    expect(committeeSeats({ agreed: false, acceptedUnanimously: true }, nrwRules).procedure).toBe(
      'proportional',
    )
  })
})

describe('the agenda, KrO NRW § 33', () => {
  test.each([
    [{ byFaction: false, supporters: 11, inTime: true }, true],
    [{ byFaction: false, supporters: 10, inTime: true }, false],
    [{ byFaction: true, supporters: 1, inTime: true }, true],
    [{ byFaction: true, supporters: 1, inTime: false }, false],
  ])('a proposal %o must be taken up: %s', (proposal, allowed) => {
    expect(mustTakeUp({ ...proposal, members: 54, rules }).allowed).toBe(allowed)
  })

  const addition = (rest: Partial<UrgentAddition> = {}): UrgentAddition => ({
    requestedBy: 'A-Fraktion',
    reason: 'Die Frist läuft morgen ab.',
    ground: 'no_delay',
    decision: 'carried',
    rules,
    ...rest,
  })
  test.each([
    ['all is there', addition(), true, 'keinen Aufschub'],
    ['extreme urgency', addition({ ground: 'extreme_urgency' }), true, 'äußerster Dringlichkeit'],
    ['it is not urgent', addition({ ground: null }), false, 'keinen Aufschub dulden oder'],
    ['the council refused', addition({ decision: 'rejected' }), false, 'abgelehnt'],
    ['the result is not reported', addition({ decision: 'unknown' }), false, 'nicht berichtet'],
    ['nobody decided', addition({ decision: null }), false, 'der Beschluss'],
    ['no reason is on record', addition({ reason: ' ' }), false, 'die Begründung'],
    ['nobody asked', addition({ requestedBy: null }), false, 'wer die Erweiterung'],
  ])('an item added in the session: %s', (_, request, allowed, words) => {
    const answer = mayAddInSession(request)
    expect(answer.allowed).toBe(allowed)
    expect(answer.explanation).toContain(words)
  })

  it('takes off and moves items by decision alone', () => {
    expect(mayChangeInSession('take_off', 'carried', rules).allowed).toBe(true)
    expect(mayChangeInSession('reorder', 'rejected', rules).allowed).toBe(false)
    expect(mayChangeInSession('reorder', null, rules).allowed).toBe(false)
  })
})

describe('the order of votes', () => {
  const motion = (id: string, rest: Partial<MotionToOrder> = {}): MotionToOrder => ({
    id,
    kind: 'substantive',
    targetId: null,
    reach: null,
    ...rest,
  })
  const order = (motions: MotionToOrder[]) => votingOrder(motions).map((step) => step.motionId)

  it('puts the order of business first, amendments before their motion, the furthest first', () => {
    const motions = [
      motion('main', { reach: 1 }),
      motion('further', { reach: 9 }),
      motion('small change', { kind: 'amendment', targetId: 'main', reach: 1 }),
      motion('great change', { kind: 'amendment', targetId: 'main', reach: 5 }),
      motion('refer', { kind: 'referral', targetId: 'main', reach: 1 }),
      motion('put off', { kind: 'postponement', reach: 2 }),
    ]
    expect(order(motions)).toEqual([
      'put off',
      'refer',
      'further',
      'great change',
      'small change',
      'main',
    ])
    expect(votingOrder(motions).at(-1)?.explanation).toContain('in der Fassung')
  })

  it('places an amendment to an amendment before that, and motions that amend each other once', () => {
    const nested = [
      motion('main'),
      motion('change', { kind: 'amendment', targetId: 'main' }),
      motion('change of change', { kind: 'amendment', targetId: 'change' }),
    ]
    expect(order(nested)).toEqual(['change of change', 'change', 'main'])
    const circle = [
      motion('a', { kind: 'amendment', targetId: 'b' }),
      motion('b', { kind: 'amendment', targetId: 'a' }),
    ]
    expect(order(circle).toSorted()).toEqual(['a', 'b'])
  })

  it('votes on every motion exactly once, whatever they are', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const any = fc.uniqueArray(
      fc.record({
        id,
        kind: fc.constantFrom('substantive', 'amendment', 'referral', 'urgency' as const),
        targetId: fc.option(id),
        reach: fc.option(few()),
      }),
      { selector: (entry) => entry.id },
    )
    fc.assert(
      fc.property(any, (motions) => {
        expect(order(motions).toSorted()).toEqual(motions.map((entry) => entry.id).toSorted())
      }),
    )
  })
})

describe('convening, KrO NRW § 32', () => {
  it('asks for the first session within six weeks and for one every three months', () => {
    expect(firstSessionDue('2020-11-01', rules).latest).toBe('2020-12-13')
    expect(nextSessionDue('2021-06-25', rules).latest).toBe('2021-09-25')
    expect(nextSessionDue('2020-11-30', rules).latest).toBe('2021-02-28')
    expect(plain(nextSessionDue('2021-06-25', rules).explanation)).toBe(
      'Die nächste Sitzung findet spätestens am 25. September 2021 statt (§ 32 KrO NRW).',
    )
  })

  test.each([
    [11, false, true],
    [10, false, false],
    [0, true, true],
  ])(
    'with %i of 54 members and a faction: %s, a session is due: %s',
    (supporters, byFaction, due) => {
      expect(mustConvene({ supporters, members: 54, byFaction, rules }).due).toBe(due)
    },
  )

  it('counts the full days between invitation and session', () => {
    expect(invitationInTime('2021-06-17', '2021-06-25', rules).inTime).toBe(true)
    expect(invitationInTime('2021-06-18', '2021-06-25', rules).inTime).toBe(false)
    expect(invitationInTime('2021-06-01', '2021-06-25', nrwRules).inTime).toBeNull()
  })
})
