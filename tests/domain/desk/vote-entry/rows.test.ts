import { describe, expect, it } from 'vitest'
import { callRows } from '@/domain/desk/vote-entry/rows'
import { readVote } from '@/domain/desk/vote-entry/reading'
import { aDesk, Clerk, idOf, LANDRAT, plain } from './council'

const wordsOf = (clerk: Clerk) => plain(readVote(clerk.state, clerk.vote).words)

describe('a vote by factions', () => {
  it('takes one key a faction and two more', () => {
    // CDU 22, SPD 13, Grüne 9, AfD 5, FDP 3, Linke 2; the Landrat is left open.
    const clerk = new Clerk(aDesk()).press('f j j n n e j Enter')
    expect(clerk.pressed).toBe(6 + 2)
    expect(clerk.vote.factionVotes).toHaveLength(6)
    expect(clerk.vote.countedAt).not.toBeNull()
    // 37 of 55 are for it whatever the Landrat did; how many in all is not known.
    expect(clerk.vote.yes).toBeNull()
    expect(clerk.state.motions[0]?.payload.outcome).toBe('carried')
  })

  it('adds the factions and the Landrat up', () => {
    const clerk = new Clerk(aDesk({ away: { CDU: 2 } })).press('f j j n n e j j Enter')
    expect(clerk.vote).toMatchObject({ yes: 36, no: 14, abstain: 3, present: 53, method: 'open' })
    expect(clerk.vote.ballots).toEqual([{ personId: LANDRAT, choice: 'yes' }])
    expect(readVote(clerk.state, clerk.vote).findings.map(({ rule }) => rule)).toEqual([])
    expect(wordsOf(clerk)).toBe(
      'mit 36 Ja-Stimmen bei 14 Nein-Stimmen und 3 Enthaltungen mehrheitlich angenommen',
    )
  })

  it('asks for the numbers of a faction that is split, and goes on with Enter', () => {
    const clerk = new Clerk(aDesk()).press('f u 20 Tab 2 Tab 0 Enter')
    expect(clerk.vote.factionVotes[0]).toMatchObject({
      position: 'split',
      yes: 20,
      no: 2,
      abstain: 0,
    })
    expect(clerk.focus).toBe(`faction:${idOf('SPD')}`)
    clerk.press('j j j j j n Enter')
    expect(clerk.vote).toMatchObject({ yes: 52, no: 3, abstain: 0 })
  })

  it('marks a faction with more voices than members', () => {
    const clerk = new Clerk(aDesk()).press('f u 20 Tab 5 Enter j j j j j j Enter')
    expect(clerk.entry?.question).toMatchObject({
      kind: 'overrule',
      findings: [{ rule: 'faction-exceeds-its-members' }],
    })
    const { findings } = readVote(clerk.state, clerk.vote)
    expect(findings[0]?.field).toBe(`faction:${idOf('CDU')}`)
  })

  it('marks totals that the factions do not make up', () => {
    const clerk = new Clerk(aDesk()).press('f j j n n e j')
    clerk.take({ type: 'type', field: 'yes', text: '30' })
    clerk.press('Enter')
    expect(clerk.entry?.question).toMatchObject({ findings: [{ rule: 'factions-exceed-total' }] })
  })

  it('knows what only some of a faction did, and what nobody saw', () => {
    const clerk = new Clerk(aDesk()).press('f j g z h x n')
    expect(clerk.vote.factionVotes.map(({ position }) => position)).toEqual([
      'yes',
      'some_no',
      'some_yes',
      'some_abstain',
      'unknown',
      'no',
    ])
    clerk.press('m')
    expect(clerk.vote).toMatchObject({ stated: 'mehrheitlich', statedOutcome: 'carried' })
  })

  it('goes back, mends a row, and returns to where it was', () => {
    const clerk = new Clerk(aDesk()).press('f j j n ArrowUp ArrowUp n')
    expect(
      clerk.vote.factionVotes.find((one) => one.organizationId === idOf('SPD'))?.position,
    ).toBe('no')
    expect(clerk.focus).toBe(`faction:${idOf('AfD')}`)
    clerk.press('ArrowUp Backspace')
    expect(clerk.vote.factionVotes).toHaveLength(2)
  })

  it('is unanimous where all are for it and nobody recorded who came', () => {
    const clerk = new Clerk(aDesk({ attended: false })).press('f j j j j j j j Enter')
    expect(clerk.vote).toMatchObject({ stated: 'einstimmig', no: 0, abstain: 0, yes: null })
    expect(wordsOf(clerk)).toBe('einstimmig angenommen')
  })

  it('asks before it counts factions of which nobody knows how many were there', () => {
    const clerk = new Clerk(aDesk({ attended: false })).press('f j n j n j n Enter')
    expect(clerk.entry?.warning).toContain('steht das Ergebnis nicht fest')
    clerk.press('M')
    expect(clerk.vote).toMatchObject({ stated: 'mehrheitlich', statedOutcome: 'rejected' })
  })

  it('has room for twelve factions', () => {
    const factions = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`Fraktion ${index + 10}`, 4]),
    )
    const clerk = new Clerk(aDesk({ factions, seats: 49 }))
    clerk.press(`f ${'j '.repeat(7)}${'n '.repeat(5)}Enter`)
    expect(clerk.pressed).toBe(12 + 2)
    expect(clerk.state.motions[0]?.payload.outcome).toBe('carried')
  })
})

describe('a roll call', () => {
  const keys = (count: number, key = 'j ') => key.repeat(count)

  it('takes one key a member and two more, the chair last', () => {
    const clerk = new Clerk(aDesk()).press('r')
    expect(callRows(clerk.state, clerk.vote).at(-1)?.elector.person.id).toBe(LANDRAT)
    clerk.press(`${keys(54)}n Enter`)
    expect(clerk.pressed).toBe(55 + 2)
    expect(clerk.vote).toMatchObject({ method: 'roll_call', yes: 54, no: 1, abstain: 0 })
    expect(clerk.vote.ballots).toHaveLength(55)
    expect(clerk.vote.overruleReason).toBeNull()
  })

  it('calls the chair where the Geschäftsordnung says', () => {
    const desk = aDesk()
    const inOrder = (chairVotes: 'first' | 'by_name') => {
      const rules = { ...desk.rules, rollCall: { ...desk.rules.rollCall, chairVotes } }
      const clerk = new Clerk({ ...desk, rules }).press('r')
      return callRows(clerk.state, clerk.vote).map(({ elector }) => elector.person.id)
    }
    expect(inOrder('first')[0]).toBe(LANDRAT)
    expect(inOrder('by_name')).toEqual(desk.persons.map(({ id }) => id))
  })

  it('passes over who is away or excluded, and says why', () => {
    const desk = aDesk({ away: { CDU: 1 } })
    desk.items[0]?.payload.recusals.push({ personId: idOf('AfD 1'), leftTable: true, note: null })
    const clerk = new Clerk(desk).press('r')
    expect(clerk.focus).toBe(`person:${idOf('AfD 2')}`)
    const skipped = callRows(clerk.state, clerk.vote)
      .filter(({ elector }) => elector.eligibility.mayVote === false)
      .map(({ elector }) => [elector.person.name, elector.eligibility.reason])
    expect(skipped).toEqual([
      ['AfD 1', 'excluded_from_item'],
      ['CDU 1', 'not_present'],
    ])
    clerk.press(`${keys(53)}Enter`)
    expect(clerk.vote).toMatchObject({ yes: 53, no: 0 })
    expect(clerk.vote.countedAt).not.toBeNull()
  })

  it('marks the voice of somebody who is away, and takes it with a reason', () => {
    const clerk = new Clerk(aDesk({ away: { CDU: 1 } })).press(`r ${keys(54)}`)
    clerk.take({ type: 'focus', field: `person:${idOf('CDU 1')}` })
    clerk.press('j Enter')
    expect(clerk.entry?.question).toMatchObject({ kind: 'overrule' })
    const { findings } = readVote(clerk.state, clerk.vote)
    expect(findings.find(({ rule }) => rule === 'ballot-of-absent-member')?.field).toBe(
      `person:${idOf('CDU 1')}`,
    )
    clerk.write('Soeben eingetroffen').press('Enter')
    expect(clerk.vote.overruleReason).toBe('Soeben eingetroffen')
  })

  it('asks for a reason when somebody was not called', () => {
    const clerk = new Clerk(aDesk()).press(`r ${keys(40)}Enter`)
    expect(clerk.entry?.question).toMatchObject({ findings: [{ rule: 'ballot-missing' }] })
  })

  it('goes back and mends, and goes on with whoever was next', () => {
    const clerk = new Clerk(aDesk()).press('r j j j ArrowUp ArrowUp n')
    expect(clerk.vote).toMatchObject({ yes: 2, no: 1 })
    expect(clerk.focus).toBe(`person:${idOf('AfD 4')}`)
  })
})

describe('a secret ballot', () => {
  it('counts invalid votes and keeps nobody’s choice', () => {
    const clerk = new Clerk(aDesk()).press('g 29 Tab 24 Tab 1 Tab 1 Enter')
    expect(clerk.vote).toMatchObject({
      method: 'secret',
      yes: 29,
      no: 24,
      abstain: 1,
      invalid: 1,
      ballots: [],
      factionVotes: [],
    })
    expect(wordsOf(clerk)).toBe(
      'mit 29 Ja-Stimmen bei 24 Nein-Stimmen, einer Enthaltung und einer ungültigen Stimme mehrheitlich angenommen',
    )
  })

  it('takes factions back that were entered, after it has said so', () => {
    const clerk = new Clerk(aDesk()).press('f j j')
    const toSecret = { type: 'begin', agendaItemId: idOf('Punkt 4'), way: 'secret' } as const
    clerk.take(toSecret)
    expect(clerk.entry?.warning).toContain('zurückgenommen')
    expect(clerk.vote.factionVotes).toHaveLength(2)
    clerk.take(toSecret)
    expect(clerk.vote).toMatchObject({ method: 'secret', factionVotes: [] })
  })
})
