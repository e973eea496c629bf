/** Views in which everything is known. */
import type {
  BodyObject,
  ConsultationObject,
  DebateObject,
  FileObject,
  ItemObject,
  MeetingObject,
  OrganizationObject,
  PaperObject,
  PersonObject,
} from '@/domain/record/object-views'
import { minutesFileId } from '@/domain/record/part-ids'
import type {
  CitationView,
  MotionInContext,
  OrganizationRef,
  PersonRef,
  StatementView,
  VoteView,
} from '@/domain/record/views'
import type { ObjectContext } from '@/publish/oparl/object'

export const ORIGIN = 'https://kreistag.example'
export const BASE = `${ORIGIN}/oparl/v1.1`

/** An id that is easy to read. */
export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const context: ObjectContext = {
  origin: ORIGIN,
  bodyId: uuid(1),
  momentsOf: () => ({ shownAt: '2026-01-02T03:04:05.000Z', changedAt: '2026-07-02T03:04:05.000Z' }),
}

/** In which nothing can be seen but what is named. */
export const seeingOnly = (...names: string[]): ObjectContext => ({
  ...context,
  momentsOf: (kind, id) => (names.includes(`${kind} ${id}`) ? context.momentsOf(kind, id) : null),
})

export const citation: CitationView = {
  sourceId: uuid(90),
  label: 'Kreisblatt: Bericht',
  locator: 'Absatz 1',
  excerpt: 'wörtlich',
}

export const faction: OrganizationRef = {
  id: uuid(11),
  slug: 'rot',
  name: 'Fraktion Rot',
  shortName: 'Rot',
  kind: 'faction',
  color: '#e3000f',
}

export const council: OrganizationRef = { ...faction, id: uuid(10), slug: 'rat', kind: 'council' }

export const person: PersonRef = { id: uuid(20), slug: 'erika', name: 'Erika Muster' }

export const body: BodyObject = {
  id: uuid(1),
  slug: 'kreis',
  name: 'Kreis Musterland',
  shortName: 'Musterland',
  contactEmail: 'kreistag@example.org',
  operatorName: 'Kreis Musterland',
  operatorAddress: 'Hof 1',
  operatorRepresentative: null,
  operatorPhone: null,
  responsibleEditor: null,
  privacyOfficer: null,
  dataLicence: 'https://creativecommons.org/publicdomain/zero/1.0/',
  ags: '05970',
  terms: [
    {
      id: uuid(2),
      name: 'Wahlperiode 2020–2025',
      startDate: '2020-11-01',
      endDate: '2025-10-31',
      statutorySeats: 55,
    },
  ],
}

export const organization: OrganizationObject = {
  ...faction,
  description: 'Eine Fraktion.',
  startDate: '2020-11-01',
  endDate: '2025-10-31',
  parentId: council.id,
  membershipIds: [uuid(30)],
  citations: [citation],
}

export const wholePerson: PersonObject = {
  ...person,
  givenName: 'Erika',
  familyName: 'Muster',
  academicTitle: 'Dr.',
  description: 'Spricht oft.',
  memberships: [
    {
      id: uuid(30),
      personId: person.id,
      organizationId: council.id,
      role: 'Mitglied',
      votingRight: true,
      onBehalfOfId: faction.id,
      startDate: '2020-11-01',
      endDate: null,
    },
  ],
  citations: [citation, { ...citation, locator: 'Absatz 2' }],
}

export const sourceFile: FileObject = {
  kind: 'source',
  id: uuid(91),
  sourceKind: 'minutes',
  title: 'Niederschrift der Verwaltung',
  url: 'https://example.org/niederschrift.pdf',
  licence: 'https://www.govdata.de/dl-de/zero-2-0',
}

export const item: ItemObject = {
  id: uuid(50),
  slug: 'haushalt',
  session: { id: uuid(40), slug: 'sitzung-1' },
  number: '7.1',
  order: 3,
  title: 'Haushalt',
  titleReported: true,
  summary: 'Es ging um Geld.',
  plainSummary: 'Es ging um Geld für den Kreis.',
  note: 'Gekürzt.',
  startedAt: '2021-06-25T15:00:00.000Z',
  endedAt: '2021-06-25T16:00:00.000Z',
  disposal: null,
  statedResult: 'Einstimmig beschlossen',
  matterId: uuid(60),
  files: [sourceFile],
  motions: [
    {
      id: uuid(71),
      kind: 'closure',
      outcome: 'carried',
      text: 'Schluss.',
      textIsVerbatim: true,
      machineRead: false,
    },
    {
      id: uuid(70),
      kind: 'substantive',
      outcome: 'carried',
      text: 'Der Kreistag beschließt den Haushalt.',
      textIsVerbatim: true,
      machineRead: false,
    },
  ],
}

export const statement: StatementView = {
  id: uuid(80),
  version: 1,
  position: 0,
  speaker: { person, faction, office: 'Landrätin' },
  motionId: uuid(70),
  stance: 'for',
  replyTo: { id: uuid(81), speakerName: 'Max' },
  note: 'Laut.',
  passages: [
    { kind: 'quote', text: 'Wörtlich so.' },
    { kind: 'paraphrase', text: 'Sinngemäß so.' },
  ],
  citations: [citation],
}

export const debate: DebateObject = {
  statements: [statement],
  facts: [
    {
      id: uuid(85),
      kind: 'figure',
      text: 'Im Ganzen',
      verbatim: null,
      organization: null,
      value: 11,
      unit: 'Stellen',
      partOfId: null,
      note: null,
      citations: [citation],
    },
    {
      id: uuid(86),
      kind: 'figure',
      text: 'Davon',
      verbatim: 'davon',
      organization: faction,
      value: 0,
      unit: 'Stellen',
      partOfId: uuid(85),
      note: 'So berichtet.',
      citations: [],
    },
  ],
  recusals: [{ personId: person.id, leftTable: true }],
  citations: [citation],
}

export const files: FileObject[] = (['pdf', 'docx'] as const).map((format) => ({
  kind: 'minutes',
  id: minutesFileId(uuid(40), format),
  format,
  session: { id: uuid(40), slug: 'sitzung-1', title: '1. Sitzung' },
  minutes: 'decisions',
}))

export const meeting: MeetingObject = {
  id: uuid(40),
  slug: 'sitzung-1',
  title: '1. Sitzung',
  state: 'closed',
  date: '2021-06-25',
  dateNote: 'Aus der Einladung.',
  earliestDay: '2021-06-25',
  latestDay: '2021-06-25',
  startsAt: '2021-06-25T15:00:00.000Z',
  endsAt: '2021-12-25T16:30:00.000Z',
  place: 'Kreishaus',
  note: 'Gekürzt.',
  organizationId: council.id,
  termId: uuid(2),
  attendances: [
    {
      personId: person.id,
      status: 'present',
      arrivedAt: '2021-06-25T15:00:00.000Z',
      leftAt: '2021-06-25T15:30:00.000Z',
    },
    { personId: person.id, status: 'present', arrivedAt: null, leftAt: null },
    { personId: uuid(21), status: 'excused', arrivedAt: null, leftAt: null },
  ],
  breaks: [{ from: '2021-06-25T15:10:00.000Z', until: '2021-06-25T15:20:00.000Z' }],
  quorumChecks: [
    { at: '2021-06-25T15:25:00.000Z', present: 28, isQuorate: true, movedBy: 'Fraktion Rot' },
  ],
  items: [item],
  files,
  citations: [citation],
}

export const consultation: ConsultationObject = {
  id: uuid(70),
  paperId: uuid(70),
  organizationId: council.id,
  agendaItemId: item.id,
  sessionId: meeting.id,
  role: 'Entscheidung',
  expected: null,
  decided: true,
}

export const vote: VoteView = {
  id: uuid(75),
  version: 1,
  position: 0,
  motionId: uuid(70),
  subject: 'Haushalt',
  method: 'roll_call',
  majority: 'simple',
  polarity: 'for_motion',
  statutorySeats: 55,
  present: null,
  yes: 29,
  no: 0,
  abstain: null,
  invalid: null,
  stated: 'mit großer Mehrheit',
  outcome: 'carried',
  outcomeReason: 'Mehr Ja als Nein.',
  machineRead: false,
  chairExcludedBy: null,
  note: null,
  factions: [{ faction, position: 'some_no', yes: null, no: 1, abstain: null }],
  ballots: [{ person, faction, choice: 'not_voting' }],
  candidates: [],
  round: null,
  requests: [{ kind: 'secret', by: 'Fraktion Rot', supporters: 12 }],
  replaces: null,
  replacedBy: null,
  citations: [citation],
}

export const motion: MotionInContext = {
  id: uuid(70),
  version: 1,
  position: 0,
  kind: 'amendment',
  title: 'Änderung des Haushalts',
  text: 'Der Kreistag beschließt.',
  textIsVerbatim: false,
  target: { id: uuid(72), title: 'Haushalt' },
  paper: null,
  outcome: 'not_reported',
  outcomeNote: 'Bis März.',
  events: [{ kind: 'objection', on: '2026-03-04', by: 'Landrat', note: 'Gefährdet das Wohl.' }],
  moverReported: true,
  movers: [
    { organization: faction, person: null },
    { organization: null, person },
  ],
  votes: [vote],
  citations: [citation],
  session: {
    id: meeting.id,
    slug: meeting.slug,
    title: meeting.title,
    date: meeting.date,
    earliestDay: null,
    latestDay: null,
    state: 'closed',
    organization: council,
  },
  agendaItem: {
    id: item.id,
    slug: item.slug,
    title: item.title,
    titleReported: true,
    number: item.number,
    path: '/sitzungen/sitzung-1/haushalt',
  },
}

type PaperOf<Kind extends PaperObject['kind']> = Extract<PaperObject, { kind: Kind }>

export const motionPaper: PaperOf<'motion'> = {
  kind: 'motion',
  motion,
  matterId: uuid(60),
  documentId: uuid(61),
  amendmentIds: [uuid(73)],
  consultations: [consultation],
}

export const matterPaper: PaperOf<'matter'> = {
  kind: 'matter',
  id: uuid(60),
  slug: 'haushalt',
  title: 'Haushalt',
  summary: 'Jedes Jahr.',
  responsibleOfficeId: uuid(12),
  documentIds: [uuid(61)],
  followUps: [
    {
      id: uuid(65),
      text: 'Bericht vorlegen.',
      organization: faction,
      motion: { id: uuid(70), title: 'Haushalt' },
      due: '2021-09',
      dueLatest: '2021-09-30',
      state: 'in_progress',
      citations: [citation],
    },
  ],
  citations: [citation],
  consultations: [
    { ...consultation, id: uuid(66), agendaItemId: null, sessionId: null, expected: '2021-09' },
  ],
}

export const documentPaper: PaperOf<'paper'> = {
  kind: 'paper',
  id: uuid(61),
  title: 'Entwurf des Haushalts',
  reference: '1/2021',
  paperType: 'Beschlussvorlage',
  date: '2021-06-01',
  matter: { id: uuid(60), slug: 'haushalt' },
  motionIds: [uuid(70)],
  files: [
    {
      kind: 'paper',
      id: uuid(62),
      paperId: uuid(61),
      name: 'Entwurf',
      url: 'https://example.org/entwurf.pdf',
      mimeType: 'application/pdf',
    },
  ],
  citations: [citation],
  consultations: [],
}
