import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AKOMA_NTOSO_SCHEMA, validateAkomaNtoso } from '@tests/standards'
import { aDebate, aMotion, body, ORIGIN } from '@tests/publish/debate'
import { anElection } from '@tests/publish/votes'
import { aStatement, aVote, session } from '@tests/components/views'
import { only, readXml } from '@tests/publish/atom/read-xml'
import { MACHINE_READ } from '@/domain/procedure/machine-read'
import type { DebateView } from '@/domain/record/views'
import { debateXml, WORTLAUT } from '@/publish/akomantoso/debate'
import { xmlCharacters } from '@/publish/xml/characters'
import { everything, faultsIn, named } from './document'

const write = (given: Partial<DebateView> = {}) =>
  debateXml({ origin: ORIGIN, body, debate: aDebate(given) })
const read = (given: Partial<DebateView> = {}) => readXml(write(given))

/** All text below an element. */
const textOf = (element: ReturnType<typeof read>): string =>
  everything(element)
    .map(({ text }) => text)
    .join('')

const bare: Partial<DebateView> = {
  number: null,
  summary: null,
  note: null,
  motions: [],
  statements: [],
  facts: [],
  recusals: [],
  sources: [],
  corrections: [],
  session: { ...session, date: null, earliestDay: null, latestDay: null },
}

const cases: Record<string, Partial<DebateView>> = {
  'with one of everything': {},
  'with nothing but a title': bare,
  'with a session known to the month': { session: { ...session, date: '2021-06~' } },
  'with a motion alone': { ...bare, motions: [aMotion({ outcome: 'not_reported' })] },
  'with an election and a later count': {
    ...bare,
    motions: [
      aMotion({
        kind: 'election',
        votes: [
          anElection({
            replaces: { id: 'erste', how: 'repeated', reason: 'strittig' },
            replacedBy: { id: 'dritte', how: 'corrected' },
          }),
        ],
      }),
    ],
  },
  'with a secret vote that was asked for and an objection to its result': {
    ...bare,
    motions: [
      aMotion({
        events: [{ kind: 'objection', on: '2024-03-05', by: 'Landrat', note: 'Wohl & Wehe' }],
        votes: [
          aVote({
            method: 'secret',
            requests: [
              { kind: 'secret', by: 'Fraktion Rot', supporters: 12 },
              { kind: 'roll_call', by: null, supporters: null },
            ],
          }),
        ],
      }),
    ],
  },
  'with a vote that a program has read': {
    ...bare,
    statedResult: 'Einstimmig beschlossen',
    motions: [aMotion({ votes: [aVote({ stated: 'Einstimmig beschlossen', machineRead: true })] })],
  },
  'with an answer to what is not public': {
    ...bare,
    statements: [
      aStatement({ replyTo: { id: 'anderswo', speakerName: 'X' }, motionId: 'anderswo' }),
      aStatement({ id: 'leer', passages: [] }),
    ],
  },
}

describe.each(Object.entries(cases))('a debate %s as Akoma Ntoso', (_, given) => {
  test('is well-formed, gives no id twice and refers to nothing that is not there', () => {
    expect(faultsIn(write(given))).toEqual([])
  })

  test.skipIf(AKOMA_NTOSO_SCHEMA === null)('is valid by the schema of OASIS', () => {
    expect(() => validateAkomaNtoso(write(given))).not.toThrow()
  })
})

test('what was asked for before a vote, and an objection after it, are told and in the metadata', () => {
  const given = cases['with a secret vote that was asked for and an objection to its result']
  const xml = read(given)
  expect(textOf(xml)).toContain('Geheime Abstimmung wurde verlangt (Fraktion Rot, 12')
  expect(textOf(xml)).toContain('Widerspruch (5.\u00a0März 2024); von: Landrat; Wohl & Wehe')
  expect(write(given)).toMatch(
    /<wortlaut:request kind="secret" by="Fraktion Rot" supporters="12"\s*\/>/,
  )
  expect(write(given)).toMatch(/<wortlaut:decisionEvent [^>]*kind="objection" on="2024-03-05"/)
})

test.skipIf(AKOMA_NTOSO_SCHEMA === null)('the schema of OASIS refuses what it should', () => {
  expect(() => validateAkomaNtoso(write().replaceAll(/ by="[^"]*"/g, ''))).toThrow(/by/)
})

describe('a debate as Akoma Ntoso', () => {
  test('keeps words spoken and words of the editors in different paragraphs', () => {
    const [speech] = named(read(), 'speech')
    if (!speech) throw new Error('no speech')
    const paragraphs = speech.children.filter(({ name }) => name === 'p')
    expect(paragraphs.map(({ attributes }) => attributes['status'])).toEqual([
      'editorial',
      'verbatim',
    ])
    const [summary, quote] = paragraphs
    expect(summary?.text).toBe('Sie begründet den Antrag.')
    expect(summary?.children).toEqual([])
    expect(quote?.text).toBe('')
    expect(quote && only(quote, 'embeddedText')).toBe('Das ist zu wenig.')
  })

  test('says who speaks, in which office and for which faction, and whom they answer', () => {
    const [first, second] = named(read(), 'speech')
    expect(first?.attributes).toMatchObject({
      by: '#person-erika-muster',
      as: '#role-1',
      GUID: 'beitrag',
      'wortlaut:faction': '#organization-grüne',
      'wortlaut:motion': '#motion-1',
      'wortlaut:stance': 'for',
    })
    expect(first && textOf(named(first, 'from')[0] ?? first)).toContain('Erika Muster')
    expect(second?.attributes).toMatchObject({
      by: '#person-max-muster',
      to: '#person-erika-muster',
      'wortlaut:replyTo': '#speech-1',
    })
    expect(second?.attributes).not.toHaveProperty('as')
  })

  test('names people, organizations and offices with the addresses of their pages', () => {
    const document = read()
    const addresses = (name: string) =>
      named(document, name).map(({ attributes }) => attributes['href'])
    expect(addresses('TLCPerson')).toContain(`${ORIGIN}/personen/erika-muster`)
    expect(addresses('TLCOrganization')).toContain(`${ORIGIN}/fraktionen/cdu`)
    expect(named(document, 'TLCRole').map(({ attributes }) => attributes['showAs'])).toEqual([
      'Fraktionsvorsitzende',
    ])
  })

  test('counts only what is known', () => {
    const document = read()
    const votings = named(document, 'voting')
    expect(votings).toHaveLength(1)
    expect(votings[0]?.children.map(({ attributes }) => attributes['value'])).toEqual(['29', '24'])
    const [first, second] = named(document, 'wortlaut:vote')
    expect(first?.attributes).toMatchObject({ yes: '29', no: '24', method: 'roll-call' })
    for (const name of ['abstain', 'invalid', 'present'])
      expect(first?.attributes).not.toHaveProperty(name)
    expect(second?.attributes).not.toHaveProperty('yes')
    expect(second && only(second, 'wortlaut:stated')).toBe('mit großer Mehrheit')
    const sections = named(document, 'debateSection').filter(
      ({ attributes }) => attributes['name'] === 'vote',
    )
    expect(sections.map(textOf).join()).toContain('Enthaltungen: nicht berichtet')
  })

  test('says of a vote that a program has read it, as text and in its metadata, and of no other', () => {
    const document = read(cases['with a vote that a program has read'])
    const [vote] = named(document, 'wortlaut:vote')
    expect(vote?.attributes['machineRead']).toBe('true')
    expect(named(document, 'wortlaut:agendaItem')[0]?.attributes['statedResult']).toBe(
      'Einstimmig beschlossen',
    )
    expect(textOf(document)).toContain(MACHINE_READ)
    expect(write()).not.toContain('machineRead')
    expect(textOf(read())).not.toContain(MACHINE_READ)
  })

  test('names who stood for election, with votes, and who was elected how', () => {
    const document = read(cases['with an election and a later count'])
    expect(named(document, 'wortlaut:candidate').map(({ attributes }) => attributes)).toEqual([
      {
        name: 'Anna & Co',
        person: '#person-person-9',
        votes: '25',
        elected: 'true',
        byLot: 'true',
      },
      { name: 'Jemand', elected: 'false', byLot: 'false' },
    ])
    expect(textOf(document)).toContain('25, gewählt durch das Los; Jemand: nicht berichtet')
  })

  test('gives the ballots of a roll call by name', () => {
    const votes = named(read(), 'vote')
    expect(votes.map(({ attributes }) => [attributes['by'], attributes['refersTo']])).toEqual([
      ['#person-person-1', '#option-yes'],
      ['#person-person-2', '#option-absent'],
    ])
    expect(votes[0]?.attributes['choice']).toBe('#vote-1__count-yes')
    expect(votes[1]?.attributes).not.toHaveProperty('choice')
  })

  test('dates the work by the session only where its day is known', () => {
    const workDate = (given: Partial<DebateView>) =>
      named(named(read(given), 'FRBRWork')[0] ?? read(), 'FRBRdate').map(
        ({ attributes }) => attributes,
      )
    expect(workDate({})).toEqual([{ date: '2024-03-01', name: 'session' }])
    expect(workDate({ session: { ...session, date: '2021-06~' } })).toEqual([
      { date: '2026-01-02T04:04:05+01:00', name: 'publication' },
    ])
  })

  test('says what the standard cannot in a namespace of its own', () => {
    const document = read()
    expect(document.attributes['xmlns:wortlaut']).toBe(WORTLAUT)
    expect(named(document, 'wortlaut:session')[0]?.attributes['date']).toBe('2024-03-01')
    expect(named(document, 'wortlaut:correction')[0]?.text).toBe('Die Zahl war falsch.')
    expect(named(document, 'wortlaut:licence')[0]?.text).toBe('CC BY 4.0')
  })

  test('keeps the words, whatever they are', () => {
    const nasty = fc
      .array(
        fc.oneof(
          fc.constantFrom('<b>', ']]>', '&amp;', '&', '"', "'", '\u0000', '\r\n', '\r', '\ud800'),
          fc.string({ unit: 'binary', maxLength: 5 }),
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => `a${parts.join('')}b`)
    fc.assert(
      fc.property(nasty, (words) => {
        const document = read({
          ...bare,
          title: words,
          statements: [aStatement({ passages: [{ kind: 'quote', text: words }] })],
        })
        const [speech] = named(document, 'speech')
        expect(speech && named(speech, 'embeddedText')[0]?.text).toBe(xmlCharacters(words))
        expect(named(document, 'FRBRname')[0]?.attributes['value']).toBe(xmlCharacters(words))
      }),
    )
  })
})
