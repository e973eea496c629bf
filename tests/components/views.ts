import type {
  BallotView,
  FactView,
  OrganizationRef,
  SessionRef,
  StatementView,
  VoteView,
} from '@/domain/record/views'

export const faction = (shortName: string): OrganizationRef => ({
  id: `fraktion-${shortName}`,
  slug: shortName.toLowerCase(),
  name: `${shortName}-Fraktion`,
  shortName,
  kind: 'faction',
  color: '#336699',
})

export const session: SessionRef = {
  id: 'sitzung',
  slug: 'kreistag-2024-03-01',
  title: '12. Sitzung des Kreistags',
  date: '2024-03-01',
  earliestDay: '2024-03-01',
  latestDay: '2024-03-01',
  state: 'closed',
  organization: { ...faction('Kreistag'), kind: 'council' },
}

export const aVote = (given: Partial<VoteView> = {}): VoteView => ({
  id: 'abstimmung',
  version: 1,
  position: 1,
  motionId: 'antrag',
  subject: 'Antrag insgesamt',
  method: 'open',
  majority: 'simple',
  polarity: 'for_motion',
  statutorySeats: null,
  present: null,
  yes: null,
  no: null,
  abstain: null,
  invalid: null,
  stated: null,
  outcome: 'carried',
  outcomeReason: 'Mehr Ja- als Nein-Stimmen.',
  machineRead: false,
  note: null,
  chairExcludedBy: null,
  factions: [],
  ballots: [],
  candidates: [],
  round: null,
  requests: [],
  replaces: null,
  replacedBy: null,
  citations: [],
  ...given,
})

export const aBallot = (number: number, choice: BallotView['choice']): BallotView => ({
  person: { id: `person-${number}`, slug: `person-${number}`, name: `Mitglied ${number}` },
  faction: faction(number % 2 === 0 ? 'Grüne' : 'CDU'),
  choice,
})

export const aStatement = (given: Partial<StatementView> = {}): StatementView => ({
  id: 'beitrag',
  version: 1,
  position: 1,
  speaker: {
    person: { id: 'person', slug: 'erika-muster', name: 'Erika Muster' },
    faction: faction('Grüne'),
    office: 'Fraktionsvorsitzende',
  },
  motionId: null,
  stance: null,
  replyTo: null,
  note: null,
  passages: [{ kind: 'quote', text: 'Das ist zu wenig.' }],
  citations: [
    {
      sourceId: 'quelle',
      label: 'Niederschrift',
      locator: 'Seite 4',
      excerpt: 'Das ist zu wenig.',
    },
  ],
  ...given,
})

export const aFigure = (id: string, given: Partial<FactView> = {}): FactView => ({
  id,
  kind: 'figure',
  text: `Zahl ${id}`,
  verbatim: null,
  organization: null,
  value: null,
  unit: null,
  partOfId: null,
  note: null,
  citations: [],
  ...given,
})
