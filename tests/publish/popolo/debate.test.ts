import { describe, expect, test } from 'vitest'
import { aDebate, aMotion, body, ORIGIN } from '@tests/publish/debate'
import { anElection } from '@tests/publish/votes'
import { aVote, session } from '@tests/components/views'
import { HAS_POPOLO_SCHEMAS, validatePopolo } from '@tests/standards'
import type { DebateView } from '@/domain/record/views'
import { PopoloDebate, popoloJson } from '@/publish/popolo/debate'

const read = (given: Partial<DebateView> = {}) =>
  PopoloDebate.parse(JSON.parse(popoloJson({ origin: ORIGIN, body, debate: aDebate(given) })))

describe('a debate as Popolo', () => {
  test('gives counts, positions and ballots only as far as they are known', () => {
    const [first, second] = read().vote_events
    expect(first).toMatchObject({
      classification: 'roll-call',
      result: 'pass',
      counts: [
        { option: 'yes', value: 29, group_id: null },
        { option: 'no', value: 24, group_id: null },
        { option: 'no', value: 3, group_id: 'fraktion-CDU' },
      ],
      group_results: [{ group_id: 'fraktion-CDU', result: 'some-no' }],
      votes: [
        { voter_id: 'person-1', option: 'yes', group_id: 'fraktion-CDU' },
        { voter_id: 'person-2', option: 'absent', group_id: 'fraktion-Grüne' },
      ],
      wortlaut_present: null,
    })
    expect(second).toMatchObject({
      result: null,
      counts: [],
      wortlaut_stated: 'mit großer Mehrheit',
    })
  })

  test('names who stood for election, and gives no number of votes that is not reported', () => {
    const [election] = read({ motions: [aMotion({ votes: [anElection()] })] }).vote_events
    expect(election?.wortlaut_candidates).toEqual([
      { person_id: 'person-9', name: 'Anna & Co', votes: 25, elected: true, by_lot: true },
      { person_id: null, name: 'Jemand', votes: null, elected: false, by_lot: false },
    ])
    expect(election?.wortlaut_round).toBe(2)
    expect(election?.counts).toEqual([])
    expect(read().vote_events[0]).not.toHaveProperty('wortlaut_candidates')
    expect(read().vote_events[0]).not.toHaveProperty('wortlaut_round')
  })

  test('says of a vote that a program has read it, and of no other', () => {
    const votes = [aVote({ machineRead: true }), aVote({ id: 'geprüft' })]
    const [unread, confirmed] = read({ motions: [aMotion({ votes })] }).vote_events
    expect(unread?.wortlaut_machine_read).toBe(true)
    expect(confirmed).not.toHaveProperty('wortlaut_machine_read')
  })

  test('says who moved, as a person and for whom, and what became of it', () => {
    const [first, second] = read().motions
    expect(first).toMatchObject({
      creator_id: 'person',
      result: 'pass',
      requirement: 'simple',
      wortlaut_movers: [{ person_id: 'person', organization_id: 'fraktion-Grüne' }],
    })
    expect(second).toMatchObject({
      creator_id: null,
      result: null,
      requirement: null,
      wortlaut_outcome: 'not-reported',
      wortlaut_mover_reported: false,
      wortlaut_target_id: 'antrag',
    })
  })

  test('has words spoken and summaries of them as speeches of different types', () => {
    const { speeches } = read()
    expect(speeches.map(({ type, text, position }) => [type, text, position])).toEqual([
      ['summary', 'Sie begründet den Antrag.', 1],
      ['speech', 'Das ist zu wenig.', 2],
      ['speech', 'Das ist zu wenig.', 3],
    ])
    expect(speeches[2]).toMatchObject({
      creator_id: 'person-7',
      audience_id: 'person',
      role: null,
      wortlaut_group_id: null,
    })
    expect(new Set(speeches.map(({ id }) => id)).size).toBe(3)
  })

  test('dates nothing that is not known to the day', () => {
    const [about] = read({ session: { ...session, date: '2021-06~' } }).events
    expect(about).toMatchObject({ start_date: null, wortlaut_date: '2021-06~' })
    expect(read().events.map(({ start_date }) => start_date)).toEqual(['2024-03-01', '2024-03-01'])
  })

  test('names everything that it refers to', () => {
    const document = read()
    const known = new Set(
      [
        ...document.events,
        ...document.motions,
        ...document.persons,
        ...document.organizations,
        ...document.speeches.map((speech) => ({ id: speech.wortlaut_statement_id })),
      ].map(({ id }) => id),
    )
    const references = [...JSON.stringify(document).matchAll(/"\w+_id":"([^"]+)"/g)]
    expect(references.length).toBeGreaterThan(20)
    for (const [, id = ''] of references) expect(known).toContain(id)
  })

  test.skipIf(!HAS_POPOLO_SCHEMAS).each([
    ['one of everything', {}],
    ['an election', { motions: [aMotion({ votes: [anElection({ machineRead: true })] })] }],
  ])('with %s is valid by the schemas of Popolo', (_, given) => {
    const document = read(given)
    document.events.forEach((one) => validatePopolo('event', one))
    document.motions.forEach((one) => validatePopolo('motion', one))
    document.vote_events.forEach((one) => validatePopolo('vote_event', one))
    document.speeches.forEach((one) => validatePopolo('speech', one))
    document.persons.forEach((one) => validatePopolo('person', one))
    document.organizations.forEach((one) => validatePopolo('organization', one))
  })

  test.skipIf(!HAS_POPOLO_SCHEMAS)('would not be with a count that is no number', () => {
    const [vote] = read().vote_events
    const wrong = { ...vote, counts: [{ option: 'yes', value: 'viele' }] }
    expect(() => validatePopolo('vote_event', wrong)).toThrow()
    expect(() => validatePopolo('vote_event', { ...vote, counts: [{ value: 1 }] })).toThrow()
  })
})
