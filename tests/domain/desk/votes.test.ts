import { describe, expect, test } from 'vitest'
import { nextMotion } from '@/domain/desk/derived/order'
import { decisionOf, electorsOf, findingsOf } from '@/domain/desk/derived/vote'
import type { CommandInput } from '@/domain/desk/commands'
import { at, Clerk, idOf, MEMBERS } from './desk'

const V = idOf('V')
const open = (rest: object = {}) =>
  ({ kind: 'vote.open', id: V, motionId: idOf('Antrag'), at: at('17:10'), ...rest }) as const
const count = { kind: 'vote.count', id: V, at: at('17:11') } as const
const faction = (name: string, position: string | null, rest: object = {}) =>
  ({ kind: 'vote.faction', id: V, organizationId: idOf(name), position, ...rest }) as CommandInput
const ballot = (name: string, choice: string | null) =>
  ({ kind: 'vote.ballot', id: V, personId: idOf(name), choice }) as CommandInput
const enter = (figures: object) => ({ kind: 'vote.enter', id: V, ...figures }) as CommandInput

/** A vote is open on the only motion. */
const voting = (rest: object = {}) => new Clerk().begin().move('Antrag').say(open(rest))
const figures = (clerk: Clerk) => {
  const { yes, no, abstain, present } = clerk.counted('V')
  return { yes, no, abstain, present }
}
const decided = (clerk: Clerk) => decisionOf(clerk.state, clerk.counted('V'))
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('a vote', () => {
  test('knows who is present, is typed, counted, and decides its motion', () => {
    const clerk = voting()
      .say(enter({ yes: 3 }))
      .say(enter({ no: 2, abstain: 1 }))
      .say(count)
    expect(clerk.counted('V')).toMatchObject({
      subject: 'Antrag',
      present: 6,
      statutorySeats: 6,
      yes: 3,
      no: 2,
      countedAt: at('17:11'),
      overruleReason: null,
    })
    expect(clerk.motion('Antrag').outcome).toBe('carried')
  })

  test('that was unanimous invents no number of those in favour', () => {
    const clerk = voting()
      .say(enter({ stated: 'einstimmig', statedOutcome: 'carried', no: 0, abstain: 0 }))
      .say(count)
    expect(figures(clerk)).toEqual({ yes: null, no: 0, abstain: 0, present: 6 })
    expect(clerk.motion('Antrag').outcome).toBe('carried')
  })

  test.each([
    ['more votes than members present', { yes: 5, no: 2 }, 'votes-exceed-present'],
    ['nothing at all', {}, 'nothing-counted'],
    ['more present than there are seats', { yes: 3, no: 2, present: 9 }, 'present-exceeds-seats'],
  ])('with %s is counted only against the rule', (_, entered, rule) => {
    const clerk = voting().say(enter(entered))
    expect(clerk.against(count)).toContain(rule)
    clerk.say(count, 'So hat es der Landrat verkündet.')
    expect(clerk.counted('V').overruleReason).toBe('So hat es der Landrat verkündet.')
  })

  test('on an item that is closed or was never called is told, unless it takes another’s place', () => {
    const clerk = new Clerk().begin().move('Antrag').vote('Antrag', { yes: 4, no: 2, abstain: 0 })
    clerk.move('Anderswo', { agendaItemId: idOf('Straßen') })
    expect(clerk.against({ ...open(), motionId: idOf('Anderswo') })).toEqual(['item-not-open'])
    clerk.open('Straßen', '17:30')
    expect(clerk.against(open())).toEqual(['item-closed'])
    clerk.say(open({ replacesId: idOf('Abstimmung Antrag'), replacementReason: 'Verzählt.' }))
  })

  test('while another is open, or the session is interrupted, is told', () => {
    const clerk = voting().move('Zweiter')
    const second = { ...open(), id: idOf('V2'), motionId: idOf('Zweiter') }
    expect(clerk.against(second)).toEqual(['vote-open'])
    clerk.say({ kind: 'vote.discard', id: V }).say({ kind: 'session.break', at: at('17:30') })
    expect(clerk.against(second)).toEqual(['session-paused'])
  })

  test('makes no sense on what is not there, with an id twice, or before its item', () => {
    const clerk = new Clerk().begin().move('Antrag')
    expect(clerk.nonsense({ ...open(), motionId: idOf('woanders') })).toEqual(['motionId'])
    expect(clerk.nonsense({ ...open(), id: idOf('Antrag') })).toEqual(['id'])
    expect(clerk.nonsense({ ...open(), at: at('17:00') })).toEqual(['at'])
    clerk.say(open())
    expect(clerk.nonsense({ ...count, at: at('17:09') })).toEqual(['at'])
    expect(clerk.nonsense({ ...count, id: idOf('woanders') })).toEqual(['id'])
  })
})

describe('a counted vote', () => {
  const counted = () =>
    voting()
      .say(enter({ yes: 4, no: 2, abstain: 0 }))
      .say(count)
  const replace = (rest: object = {}) => ({
    ...open({ replacesId: V, replacementReason: 'Verzählt.', ...rest }),
    id: idOf('V2'),
  })

  test('takes no more figures', () => {
    const clerk = counted()
    for (const command of [enter({ yes: 1 }), faction('A', 'yes'), ballot('Adam', 'yes'), count])
      expect(clerk.nonsense(command)).toEqual([''])
    expect(clerk.nonsense({ kind: 'vote.discard', id: V })).toEqual([''])
    expect(clerk.nonsense({ kind: 'vote.record', id: V, vote: clerk.counted('V') })).toEqual([''])
  })

  test('is replaced once, with a reason, by a vote on the same motion', () => {
    const clerk = counted().move('Zweiter')
    expect(clerk.nonsense(replace({ replacementReason: null }))).toEqual(['replacementReason'])
    expect(clerk.nonsense(replace({ motionId: idOf('Zweiter') }))).toEqual(['replacesId'])
    clerk.say(replace({ replacement: 'corrected' }))
    expect(clerk.counted('V2')).toMatchObject({ replacement: 'corrected', replacesId: V })
    expect(clerk.nonsense({ ...replace(), id: idOf('V3') })).toEqual(['replacesId'])
    clerk.say({ kind: 'vote.discard', id: idOf('V2') }).say(replace())
  })

  test('stands until the one that replaces it is counted', () => {
    const clerk = counted().say(replace())
    expect(clerk.motion('Antrag').outcome).toBe('carried')
    expect(clerk.nonsense({ ...replace({ replacesId: idOf('V2') }), id: idOf('V3') })).toEqual([
      'replacesId',
    ])
    clerk
      .say({ kind: 'vote.enter', id: idOf('V2'), yes: 2, no: 4, abstain: 0 })
      .say({ kind: 'vote.count', id: idOf('V2'), at: at('17:15') })
    expect(clerk.motion('Antrag').outcome).toBe('rejected')
    expect(clerk.counted('V')).toMatchObject({ yes: 4, no: 2 })
  })
})

describe('who could vote', () => {
  const again = (replacement: 'repeated' | 'corrected') =>
    new Clerk()
      .begin()
      .move('Antrag')
      .vote('Antrag', { yes: 4, no: 2, abstain: 0 }, { name: 'V', time: '17:20' })
      .say({ kind: 'attendance.leave', personId: idOf('Adam'), at: at('17:30') })
      .say({
        ...open({ replacesId: V, replacement, replacementReason: 'Verzählt.' }),
        id: idOf('V2'),
        at: at('17:40'),
      })
      .say({ kind: 'vote.enter', id: idOf('V2'), yes: 3, no: 3, abstain: 0 })
  const counted = { kind: 'vote.count', id: idOf('V2'), at: at('17:41') } as const

  test('in a count that is corrected later is whoever was there when it was counted', () => {
    const clerk = again('corrected')
    expect(clerk.counted('V2').present).toBe(6)
    expect(clerk.against(counted)).toEqual([])
    const left = electorsOf(clerk.state, clerk.counted('V2')).filter(
      ({ eligibility }) => eligibility.mayVote === false,
    )
    expect(left).toEqual([])
  })

  test('in a vote that is repeated is whoever is there now', () => {
    const clerk = again('repeated')
    expect(clerk.counted('V2').present).toBe(5)
    expect(clerk.against(counted)).toContain('votes-exceed-eligible')
  })
})

describe('a vote on the rejection of a motion', () => {
  const reject = { polarity: 'for_rejection' } as const

  test('that fails leaves the motion open, which is voted on next', () => {
    const clerk = new Clerk().begin().move('Antrag')
    clerk.vote('Antrag', { ...reject, yes: 2, no: 4, abstain: 0 }, { name: 'V' })
    expect(clerk.motion('Antrag').outcome).toBe('not_reported')
    expect(nextMotion(clerk.state, idOf('Haushalt'))?.id).toBe(idOf('Antrag'))
    clerk.vote('Antrag', { yes: 4, no: 2, abstain: 0 }, { name: 'V2', time: '17:25' })
    expect(clerk.motion('Antrag').outcome).toBe('carried')
  })

  test('that succeeds rejects it', () => {
    const clerk = new Clerk().begin().move('Antrag')
    clerk.vote('Antrag', { ...reject, yes: 4, no: 2, abstain: 0 })
    expect(clerk.motion('Antrag').outcome).toBe('rejected')
    expect(nextMotion(clerk.state, idOf('Haushalt'))).toBeUndefined()
  })
})

describe('a vote by factions', () => {
  test('counts whole factions by who is there, and leaves the totals unknown while voters are missing', () => {
    const clerk = voting().say(faction('A', 'yes')).say(faction('B', 'no'))
    expect(clerk.counted('V').factionVotes).toMatchObject([
      { position: 'yes', yes: 3, no: 0, abstain: 0 },
      { position: 'no', yes: 0, no: 2, abstain: 0 },
    ])
    // How the Landrat voted, nobody said: 3 to 2, or 3 to 3.
    expect(figures(clerk)).toMatchObject({ yes: null, no: null })
    expect(decided(clerk).outcome).toBe('unknown')
  })

  test('is decided where those who are missing could not overturn it', () => {
    const clerk = voting().say(faction('A', 'yes')).say(faction('B', 'yes')).say(count)
    expect(figures(clerk)).toMatchObject({ yes: null, no: null, abstain: null })
    expect(clerk.motion('Antrag').outcome).toBe('carried')
    expect(plain(decided(clerk).explanation)).toContain(
      'mindestens 5 Stimmen dafür und höchstens einer Stimme dagegen',
    )
  })

  test('that reaches every voter adds up', () => {
    const clerk = voting({ chairExcludedBy: '§ 26 Abs. 2 KrO NRW' })
      .say(faction('A', 'split', { yes: 2, no: 1, abstain: 0 }))
      .say(faction('B', 'abstain'))
    expect(figures(clerk)).toMatchObject({ yes: 2, no: 1, abstain: 2 })
    clerk.say(faction('B', null))
    expect(figures(clerk)).toMatchObject({ yes: null, no: null, abstain: null })
  })

  test('keeps a total that was typed, and marks what does not add up', () => {
    const clerk = voting({ chairExcludedBy: '§ 26 Abs. 2 KrO NRW' })
      .say(enter({ yes: 4 }))
      .say(faction('A', 'yes'))
      .say(faction('B', 'no'))
    expect(figures(clerk)).toMatchObject({ yes: 4, no: 2, abstain: 0 })
    expect(findingsOf(clerk.state, clerk.counted('V'))).toContainEqual(
      expect.objectContaining({ rule: 'factions-below-total', path: 'yes' }),
    )
  })

  test('with more voices than the faction has members is counted only against the rule', () => {
    const clerk = voting().say(faction('B', 'split', { yes: 2, no: 1, abstain: 0 }))
    expect(clerk.against(count)).toContain('faction-exceeds-its-members')
  })

  test('does not guess how many a faction was where attendance is not recorded', () => {
    const clerk = new Clerk()
      .say({ kind: 'session.start', at: at('17:00') })
      .open('Haushalt', '17:02')
      .move('Antrag')
      .say(open())
      .say(faction('A', 'yes'))
    expect(clerk.counted('V').factionVotes).toMatchObject([{ yes: null, no: null }])
    expect(clerk.nonsense(faction('C', 'yes'))).toEqual(['organizationId'])
  })
})

describe('a roll call', () => {
  test('adds up as the names are called, and takes a voice back', () => {
    const clerk = voting().say(ballot('Adam', 'yes')).say(ballot('Adam', 'no'))
    expect(clerk.counted('V')).toMatchObject({ method: 'roll_call', yes: 0, no: 1 })
    expect(clerk.counted('V').ballots).toHaveLength(1)
    expect(figures(clerk.say(ballot('Adam', null)))).toMatchObject({ yes: null, no: null })
  })

  test.each([
    ['who is absent', 'Ernst', 'ballot-of-absent-member'],
    ['who has left', 'Dietz', 'ballot-of-absent-member'],
    ['who is excluded', 'Conrad', 'ballot-of-excluded-member'],
    ['who has no seat', 'Gast', 'ballot-not-a-member'],
  ])('of somebody %s is counted only against the rule', (_, name, rule) => {
    const clerk = new Clerk()
      .begin()
      .say({ kind: 'attendance.mark', personId: idOf('Ernst'), status: 'absent' })
      .say({ kind: 'attendance.leave', personId: idOf('Dietz'), at: at('17:05') })
      .say({
        kind: 'recusal.set',
        agendaItemId: idOf('Haushalt'),
        personId: idOf('Conrad'),
        isRecused: true,
      })
      .move('Antrag')
      .say(open())
    for (const present of ['Adam', 'Bauer', 'Landrat']) clerk.say(ballot(present, 'yes'))
    expect(clerk.ask(count)).toMatchObject({ ok: true })
    clerk.say(ballot(name, 'yes'))
    expect(clerk.against(count)).toContain(rule)
  })

  test('misses whoever was not called', () => {
    const clerk = voting()
    for (const name of MEMBERS) clerk.say(ballot(name, 'yes'))
    expect(clerk.against(count)).toEqual(['ballot-missing'])
  })

  test('of strangers makes no sense', () => {
    expect(voting().nonsense(ballot('Niemand', 'yes'))).toEqual(['personId'])
  })
})

describe('a secret vote', () => {
  test('keeps nobody’s choice', () => {
    const clerk = voting({ method: 'secret' })
    expect(clerk.nonsense(ballot('Adam', 'yes'))).toEqual(['personId'])
    expect(clerk.nonsense(faction('A', 'yes'))).toEqual(['organizationId'])
    clerk.say(enter({ yes: 3, no: 2, invalid: 1 })).say(count)
    expect(clerk.motion('Antrag').outcome).toBe('carried')
  })

  test('is not made of an open one whose voices are recorded', () => {
    const clerk = voting().say(ballot('Adam', 'yes'))
    expect(clerk.nonsense(enter({ method: 'secret' }))).toEqual(['method'])
  })
})

describe('an election', () => {
  const candidate = (name: string, votes: number | null, rest: object = {}) => ({
    personId: null,
    name,
    votes,
    elected: false,
    byLot: false,
    ...rest,
  })
  const election = (entered: object) => voting({ method: 'secret', round: 1 }).say(enter(entered))
  const elected = (clerk: Clerk) =>
    clerk.counted('V').candidates.flatMap(({ name, elected: is }) => (is ? [name] : []))

  test('elects whoever has more than half of the valid votes', () => {
    const clerk = election({ candidates: [candidate('Adam', 4), candidate('Dietz', 1)], no: 1 })
    clerk.say(count)
    expect(elected(clerk)).toEqual(['Adam'])
    expect(clerk.motion('Antrag').outcome).toBe('elected')
  })

  test('goes into a run-off, in which the lot decides a tie', () => {
    const tie = [candidate('Adam', 3), candidate('Dietz', 3)]
    const clerk = election({ candidates: tie, no: 0 }).say(count)
    expect(clerk.motion('Antrag').outcome).toBe('not_reported')
    clerk.say({ ...open({ round: 2, candidates: tie, method: 'secret' }), id: idOf('V2') })
    const second = { kind: 'vote.count', id: idOf('V2'), at: at('17:30') } as const
    expect(clerk.ask(second)).toMatchObject({ ok: true })
    clerk
      .say({
        kind: 'vote.enter',
        id: idOf('V2'),
        candidates: [candidate('Adam', 3), candidate('Dietz', 3, { elected: true, byLot: true })],
      })
      .say(second)
    expect(clerk.counted('V2').candidates[1]).toMatchObject({ elected: true, byLot: true })
    expect(clerk.motion('Antrag').outcome).toBe('elected')
    const { explanation } = decisionOf(clerk.state, clerk.counted('V2'))
    expect(explanation).toContain('Das Los fiel auf Dietz.')
  })

  test('that nobody wins is a rejection', () => {
    const clerk = election({ candidates: [candidate('Adam', 2)], no: 4 }).say(count)
    expect(clerk.motion('Antrag').outcome).toBe('rejected')
  })

  test('in words elects the only candidate, and says that the votes are not reported', () => {
    const clerk = election({
      candidates: [candidate('Adam', null)],
      method: 'open',
      stated: 'einstimmig',
      statedOutcome: 'carried',
      no: 0,
    }).say(count)
    expect(elected(clerk)).toEqual(['Adam'])
    expect(clerk.motion('Antrag').outcome).toBe('elected')
    expect(decided(clerk)).toMatchObject({ outcome: 'carried', basis: 'stated' })
  })

  test('with more votes than members present, or without any, is counted only against the rule', () => {
    const many = election({ candidates: [candidate('Adam', 5), candidate('Dietz', 2)], no: 0 })
    expect(many.against(count)).toContain('votes-exceed-present')
    const none = election({ candidates: [candidate('Adam', null)] })
    expect(none.against(count)).toEqual(['nothing-counted'])
  })
})

describe('a result that another system sends', () => {
  const record = (clerk: Clerk, rest: object = {}) =>
    ({
      kind: 'vote.record',
      id: V,
      vote: {
        motionId: idOf('Antrag'),
        position: 0,
        subject: 'Antrag',
        method: 'electronic',
        majority: 'simple',
        polarity: 'for_motion',
        statutorySeats: null,
        present: 6,
        yes: 4,
        no: 2,
        abstain: 0,
        invalid: null,
        stated: null,
        statedOutcome: null,
        note: null,
        overruleReason: null,
        countedAt: at('17:15'),
        ...rest,
      },
    }) as CommandInput

  test('is told of a break and of a closed item, as at the desk', () => {
    const clerk = new Clerk().begin().move('Antrag').move('Zweiter')
    clerk.say({ kind: 'session.break', at: at('17:20') })
    const other = {
      ...record(clerk, { motionId: idOf('Zweiter') }),
      id: idOf('V3'),
    } as CommandInput
    expect(clerk.against(other)).toEqual(['session-paused'])
    clerk.say({ kind: 'session.resume', at: at('17:25') }).open('Straßen', '17:30')
    expect(clerk.against(other)).toEqual(['item-closed'])
  })

  test('is a counted vote like every other', () => {
    const clerk = new Clerk().begin().move('Antrag')
    clerk.say(record(clerk))
    expect(clerk.motion('Antrag').outcome).toBe('carried')
    expect(clerk.counted('V').citations).toHaveLength(1)
    expect(clerk.nonsense(record(clerk))).toEqual([''])
  })

  test('keeps the rules: no choices in a secret vote, nothing for what is not there', () => {
    const clerk = new Clerk().begin().move('Antrag')
    const ballots = [{ personId: idOf('Adam'), choice: 'yes' }]
    expect(clerk.nonsense(record(clerk, { method: 'secret', ballots }))).toEqual(['vote.method'])
    expect(clerk.nonsense(record(clerk, { motionId: idOf('woanders') }))).toEqual(['vote.motionId'])
    expect(clerk.against(record(clerk, { yes: 9 }))).toContain('votes-exceed-present')
  })
})
