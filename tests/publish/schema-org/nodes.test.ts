import { describe, expect, test } from 'vitest'
import { aVote, faction, session } from '@tests/components/views'
import { aDebate, aMotion, body, ORIGIN } from '@tests/publish/debate'
import { aHit } from '@tests/publish/statement'
import type { PersonView, SessionView } from '@/domain/record/views'
import { debateNodes } from '@/publish/schema-org/debate'
import { motionNode } from '@/publish/schema-org/motion'
import { personNodes } from '@/publish/schema-org/person'
import { sessionNodes } from '@/publish/schema-org/session'
import { statementPageNodes } from '@/publish/schema-org/statement'
import { description, type Thing } from '@/publish/schema-org/values'
import { voteNodes } from '@/publish/schema-org/vote'

const whose = { origin: ORIGIN, body }

const aSession = (given: Partial<SessionView> = {}): SessionView => ({
  ...session,
  version: 1,
  term: null,
  dateNote: null,
  startsAt: null,
  endsAt: null,
  place: null,
  note: null,
  items: [],
  attendances: [],
  breaks: [],
  quorumChecks: [],
  speakers: [],
  citations: [],
  sources: [],
  modifiedAt: '2026-01-02T03:04:05.000Z',
  ...given,
})

const only = (nodes: Thing[], type: string): Thing => {
  const [found, ...others] = nodes.filter((node) => node['@type'] === type)
  if (!found || others.length > 0) throw new RangeError(`not exactly one ${type}`)
  return found
}

describe('a session', () => {
  test('is an event with day, hours and place, as far as they are known', () => {
    expect(sessionNodes(ORIGIN, aSession())).toEqual([
      {
        '@type': 'Event',
        '@id': `${ORIGIN}/sitzungen/kreistag-2024-03-01`,
        name: '12. Sitzung des Kreistags',
        url: `${ORIGIN}/sitzungen/kreistag-2024-03-01`,
        startDate: '2024-03-01',
        eventStatus: 'https://schema.org/EventScheduled',
        organizer: {
          '@type': 'GovernmentOrganization',
          '@id': `${ORIGIN}/gremien/kreistag`,
          name: 'Kreistag-Fraktion',
          url: `${ORIGIN}/gremien/kreistag`,
        },
        inLanguage: 'de',
      },
    ])
    const known = only(
      sessionNodes(
        ORIGIN,
        aSession({
          startsAt: '2024-03-01T16:00:00.000Z',
          place: 'Kreishaus',
          state: 'cancelled',
        }),
      ),
      'Event',
    )
    expect(known).toMatchObject({
      startDate: '2024-03-01T17:00:00+01:00',
      eventStatus: 'https://schema.org/EventCancelled',
      location: { '@type': 'Place', name: 'Kreishaus' },
    })
  })

  test('of which the day is not known has none', () => {
    const [event] = sessionNodes(ORIGIN, aSession({ date: '2021-06~' }))
    expect(event).not.toHaveProperty('startDate')
  })
})

describe('a statement', () => {
  test('is a quotation only where its words were spoken', () => {
    const hit = aHit({
      passages: [
        { kind: 'quote', text: 'Das ist zu wenig.', highlights: [] },
        { kind: 'paraphrase', text: 'Sie lehnt ab.', highlights: [] },
      ],
    })
    const nodes = statementPageNodes(ORIGIN, hit)
    expect(only(nodes, 'Quotation')).toMatchObject({
      text: 'Das ist zu wenig.',
      spokenByCharacter: { '@type': 'Person', name: 'Erika Muster' },
      url: `${ORIGIN}/w/${hit.id}?version=2`,
      citation: [{ '@type': 'CreativeWork', name: 'Niederschrift' }],
    })
    const summary = only(nodes, 'CreativeWork')
    expect(summary).toMatchObject({ abstract: 'Sie lehnt ab.', about: { name: 'Erika Muster' } })
    expect(summary).not.toHaveProperty('text')
    expect(summary).not.toHaveProperty('creator')
  })
})

describe('a motion', () => {
  test('is legislation where it was carried in the matter itself', () => {
    expect(motionNode(whose, aMotion(), session)).toMatchObject({
      '@type': 'Legislation',
      text: 'Der Kreistag möge beschließen.',
      legislationType: 'Beschluss',
      legislationDate: '2024-03-01',
      legislationPassedBy: { name: 'Kreistag-Fraktion' },
      creativeWorkStatus: 'angenommen',
    })
  })

  test.each([
    aMotion({ outcome: 'rejected' }),
    aMotion({ outcome: 'not_reported' }),
    aMotion({ kind: 'closure' }),
  ])('is none otherwise: $kind, $outcome', (motion) => {
    const node = motionNode(whose, motion, session)
    expect(node['@type']).toBe('CreativeWork')
    expect(Object.keys(node).join()).not.toContain('legislation')
  })

  test('that is a summary has no text', () => {
    const node = motionNode(whose, aMotion({ textIsVerbatim: false }), session)
    expect(node).not.toHaveProperty('text')
    expect(node).toHaveProperty('abstract')
  })
})

test('a debate names its session, its motions and its words, and its other formats', () => {
  const nodes = debateNodes(whose, aDebate())
  const address = `${ORIGIN}/sitzungen/kreistag-2024-03-01/haushalt`
  expect(nodes[0]).toMatchObject({
    '@type': 'CreativeWork',
    '@id': address,
    recordedAt: { '@type': 'Event' },
    encoding: [{ contentUrl: `${address}.xml` }, { contentUrl: `${address}.json` }],
  })
  expect(nodes.map((node) => node['@type'])).toEqual([
    'CreativeWork',
    'Legislation',
    'CreativeWork',
    'CreativeWork',
    'Quotation',
    'Quotation',
  ])
})

test('a vote says what was decided and what is not reported', () => {
  const [event] = voteNodes(ORIGIN, {
    ...aVote({ yes: 29 }),
    motionTitle: 'Mehr Stellen',
    session,
    agendaItem: aHit().agendaItem,
  })
  expect(event).toMatchObject({
    '@type': 'Event',
    description:
      'angenommen; 29\u00a0Ja-Stimmen, Nein-Stimmen nicht berichtet, Enthaltungen nicht berichtet',
    superEvent: { '@type': 'Event', name: '12. Sitzung des Kreistags' },
    about: { name: 'Mehr Stellen' },
  })
})

test('a person has the memberships that are known, with the days that are known', () => {
  const person: PersonView = {
    id: 'person',
    slug: 'erika-muster',
    name: 'Erika Muster',
    version: 1,
    academicTitle: 'Dr.',
    description: null,
    memberships: [
      {
        person: { id: 'person', slug: 'erika-muster', name: 'Erika Muster' },
        organization: faction('Grüne'),
        role: 'Mitglied',
        votingRight: null,
        startDate: '2020-11-01',
        endDate: null,
      },
    ],
    offices: [],
    motions: [],
    ballots: [],
    statements: { total: 0, items: [], next: null },
    citations: [],
    modifiedAt: '2026-01-02T03:04:05.000Z',
  }
  const [node] = personNodes(ORIGIN, person)
  expect(node).toMatchObject({
    honorificPrefix: 'Dr.',
    memberOf: [
      {
        '@type': 'OrganizationRole',
        roleName: 'Mitglied',
        startDate: '2020-11-01',
        memberOf: { '@type': 'Organization', name: 'Grüne-Fraktion' },
      },
    ],
  })
  expect(node).not.toHaveProperty('description')
})

test('nothing unknown is said, in any of them', () => {
  const whole = JSON.stringify(
    description([...debateNodes(whose, aDebate()), ...sessionNodes(ORIGIN, aSession())]),
  )
  expect(whole).not.toContain('null')
  expect(whole).not.toContain('[]')
  expect(whole.startsWith('{"@context":"https://schema.org"')).toBe(true)
})
