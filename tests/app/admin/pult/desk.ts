/** A desk as the server would give it: a small council with one item being dealt with. */
import type { DeskPerson, DeskState } from '@/domain/desk/state'
import { RulesOfProcedure } from '@/domain/procedure/rules'
import { AgendaItemPayload, SessionPayload } from '@/domain/record/payloads'

/** Ids that can be told apart at a glance. */
export const uuid = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

export const SESSION = uuid(1)
export const COUNCIL = uuid(2)
export const SOURCE = uuid(3)
export const FACTIONS = [uuid(11), uuid(12)]
export const ITEMS = [uuid(21), uuid(22), uuid(23)]
export const PERSONS = [uuid(31), uuid(32), uuid(33), uuid(34)]

const person = (index: number, name: string, familyName: string): DeskPerson => ({
  id: PERSONS[index] ?? '',
  name,
  familyName,
  factionId: index === 0 ? null : (FACTIONS[index % 2] ?? null),
  office: index === 0 ? 'Landrat' : null,
  isMember: index !== 0,
  mayVote: true,
  isChair: index === 0,
})

export function aDesk(): DeskState {
  return {
    sessionId: SESSION,
    sequence: 0,
    isLive: false,
    minutes: 'draft',
    released: [],
    sourceId: SOURCE,
    rules: RulesOfProcedure.parse({}),
    statutorySeats: 4,
    day: { earliest: '2026-11-28', latest: '2026-11-28' },
    persons: [
      person(0, 'Lars Land', 'Land'),
      person(1, 'Anna Ahl', 'Ahl'),
      person(2, 'Bert Behl', 'Behl'),
      person(3, 'Jörg Müller', 'Müller'),
    ],
    factions: [
      { id: FACTIONS[0] ?? '', name: 'Fraktion Grün', shortName: 'Grüne', color: '#1a9f3a' },
      { id: FACTIONS[1] ?? '', name: 'Fraktion Schwarz', shortName: 'CDU', color: '#000000' },
    ],
    papers: [],
    session: {
      id: SESSION,
      lock: 1,
      state: 'draft',
      payload: SessionPayload.parse({
        organizationId: COUNCIL,
        termId: null,
        slug: 'sitzung',
        title: 'Sitzung des Kreistags',
        sessionState: 'running',
        date: '2026-11-28',
        startsAt: '2026-11-28T17:00:00+01:00',
      }),
    },
    items: ITEMS.map((id, position) => ({
      id,
      lock: 1,
      state: 'draft' as const,
      payload: AgendaItemPayload.parse({
        sessionId: SESSION,
        number: String(position + 1),
        position,
        slug: `punkt-${position + 1}`,
        title: `Punkt ${position + 1}`,
        startedAt: position === 0 ? '2026-11-28T17:05:00+01:00' : null,
      }),
    })),
    motions: [],
    votes: [],
    statements: [],
  }
}
