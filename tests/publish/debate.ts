import { aBallot, aFigure, aStatement, aVote, faction, session } from '@tests/components/views'
import type { DebateView, MotionView } from '@/domain/record/views'

export { ORIGIN } from './statement'

export const body = { slug: 'musterland', name: 'Kreis Musterland', dataLicence: 'CC BY 4.0' }

const person = { id: 'person', slug: 'erika-muster', name: 'Erika Muster' }

export const aMotion = (given: Partial<MotionView> = {}): MotionView => ({
  id: 'antrag',
  version: 1,
  position: 1,
  kind: 'substantive',
  title: 'Mehr Stellen',
  text: 'Der Kreistag möge beschließen.',
  textIsVerbatim: true,
  target: null,
  paper: null,
  outcome: 'carried',
  outcomeNote: null,
  events: [],
  moverReported: true,
  movers: [{ organization: faction('Grüne'), person }],
  votes: [],
  citations: [],
  ...given,
})

/** A debate with one of everything, of which some is known and some is not. */
export const aDebate = (given: Partial<DebateView> = {}): DebateView => ({
  id: 'punkt',
  version: 3,
  number: '5',
  slug: 'haushalt',
  title: 'Haushalt & Umlage',
  titleReported: false,
  summary: 'Es ging um Stellen.',
  plainSummary: null,
  note: 'Die Reihenfolge ist die des Berichts.',
  statedResult: null,
  session,
  matter: { id: 'vorgang', slug: 'stellen', title: 'Stellen' },
  motions: [
    aMotion({
      votes: [
        aVote({
          yes: 29,
          no: 24,
          method: 'roll_call',
          factions: [
            { faction: faction('CDU'), position: 'some_no', yes: null, no: 3, abstain: null },
          ],
          ballots: [aBallot(1, 'yes'), aBallot(2, 'absent')],
        }),
        aVote({
          id: 'abstimmung-2',
          outcome: 'unknown',
          stated: 'mit großer Mehrheit',
          outcomeReason: 'Nicht berichtet.',
        }),
      ],
    }),
    aMotion({
      id: 'antrag-2',
      kind: 'amendment',
      target: { id: 'antrag', title: 'Mehr Stellen' },
      textIsVerbatim: false,
      text: 'Es sollen nur zwei Stellen werden.',
      moverReported: false,
      movers: [],
      outcome: 'not_reported',
    }),
  ],
  statements: [
    aStatement({
      passages: [
        { kind: 'paraphrase', text: 'Sie begründet den Antrag.' },
        { kind: 'quote', text: 'Das ist zu wenig.' },
      ],
      motionId: 'antrag',
      stance: 'for',
    }),
    aStatement({
      id: 'beitrag-2',
      speaker: {
        person: { id: 'person-7', slug: 'max-muster', name: 'Max Muster' },
        faction: null,
        office: null,
      },
      replyTo: { id: 'beitrag', speakerName: 'Erika Muster' },
      note: 'Zwischenruf',
    }),
  ],
  facts: [aFigure('zahl', { value: 4, unit: 'Stellen', organization: faction('Verband') })],
  followUps: [],
  recusals: [{ person: { id: 'person-8', slug: 'b-fangen', name: 'B. Fangen' }, leftTable: true }],
  citations: [],
  sources: [
    { id: 'quelle', kind: 'minutes', title: 'Niederschrift', publisher: null, date: '2024-03' },
  ],
  corrections: [
    {
      id: 'korrektur',
      at: '2026-01-03T10:00:00.000Z',
      notice: 'Die Zahl war falsch.',
      version: 2,
      record: { kind: 'vote', id: 'abstimmung', title: 'Antrag insgesamt', path: null },
      changes: [],
    },
  ],
  previous: null,
  next: null,
  modifiedAt: '2026-01-02T03:04:05.000Z',
  ...given,
})
