/**
 * The public record as a reader sees it: plain data, already reduced to what may be seen.
 *
 * Use cases return these shapes; components, the API and the exports are made from them.
 * `null` is "the sources do not say" and is shown as „nicht berichtet“ wherever a reader expects a value.
 * Days are `YYYY-MM-DD`, moments ISO 8601 with offset, partly known days EDTF.
 */
import type { DecisionEvent } from '@/domain/procedure/decision-events'
import type {
  AttendanceStatus,
  BallotChoice,
  FactionPosition,
  FactKind,
  FollowUpState,
  MajorityRule,
  MotionKind,
  MotionOutcome,
  OrganizationKind,
  PassageKind,
  Polarity,
  SessionState,
  SourceKind,
  Stance,
  VoteMethod,
  VoteOutcome,
  VoteReplacement,
  VoteRequestKind,
} from '@/domain/vocabulary'

export interface BodyView {
  id: string
  slug: string
  name: string
  shortName: string
  contactEmail: string | null
  // What the law asks of the operator of a site; null: nobody has said it yet.
  operatorName: string | null
  operatorAddress: string | null
  operatorRepresentative: string | null
  operatorPhone: string | null
  responsibleEditor: string | null
  privacyOfficer: string | null
  dataLicence: string | null
}

export interface OrganizationRef {
  id: string
  slug: string
  name: string
  shortName: string
  kind: OrganizationKind
  color: string | null
}

export interface PersonRef {
  id: string
  slug: string
  name: string
}

export interface SessionRef {
  id: string
  slug: string
  title: string
  date: string | null
  earliestDay: string | null
  latestDay: string | null
  state: SessionState
  organization: OrganizationRef
}

export interface AgendaItemRef {
  id: string
  slug: string
  title: string
  /** false: the sources do not report the wording of the agenda, the title is ours. */
  titleReported: boolean
  number: string | null
  /** Address of the debate page. */
  path: string
}

export interface MatterRef {
  id: string
  slug: string
  title: string
}

export interface CitationView {
  sourceId: string
  /** How the source is called in a line. */
  label: string
  locator: string
  excerpt: string | null
}

export interface SpeakerView {
  person: PersonRef
  faction: OrganizationRef | null
  /** The office on that day. */
  office: string | null
}

export interface PassageView {
  kind: PassageKind
  text: string
}

export interface StatementView {
  id: string
  version: number
  position: number
  speaker: SpeakerView
  motionId: string | null
  stance: Stance | null
  /** The statement that this one answers, if that one is public too. */
  replyTo: { id: string; speakerName: string } | null
  note: string | null
  passages: PassageView[]
  citations: CitationView[]
}

/** A statement outside its debate: with where and when it was made. */
export interface StatementInContext extends StatementView {
  session: SessionRef
  agendaItem: AgendaItemRef
}

export interface FactionVoteView {
  faction: OrganizationRef
  position: FactionPosition
  yes: number | null
  no: number | null
  abstain: number | null
}

export interface BallotView {
  person: PersonRef
  /** Faction on that day, for the seating of the hemicycle. */
  faction: OrganizationRef | null
  choice: BallotChoice
}

/** Whom an election was about. */
export interface CandidateView {
  /** `null`: not a person of the record, or not one whom the public may see. */
  person: PersonRef | null
  name: string
  /** `null`: not reported. */
  votes: number | null
  elected: boolean
  byLot: boolean
}

/** How a vote was asked to be taken; 0 supporters: the chair asked whether anybody wants it, nobody did. */
export interface VoteRequestView {
  kind: VoteRequestKind
  /** Who asked, in words; null: not recorded. */
  by: string | null
  supporters: number | null
}

export interface VoteView {
  id: string
  version: number
  position: number
  motionId: string
  subject: string
  method: VoteMethod
  majority: MajorityRule
  polarity: Polarity
  statutorySeats: number | null
  present: number | null
  yes: number | null
  no: number | null
  abstain: number | null
  invalid: number | null
  stated: string | null
  outcome: VoteOutcome
  outcomeReason: string
  /** A program read the figures from the source's words; nobody has confirmed them yet. */
  machineRead: boolean
  note: string | null
  /** The provision that kept the chair by office from voting in this matter; null: they could vote. */
  chairExcludedBy: string | null
  factions: FactionVoteView[]
  ballots: BallotView[]
  /** Empty: the vote was about a motion. */
  candidates: CandidateView[]
  /** Of an election: 1, or 2 for the run-off. */
  round: number | null
  /** What members asked for before it (KrO NRW § 35), in the order in which they did. */
  requests: VoteRequestView[]
  /** The count that this one takes the place of. */
  replaces: { id: string; how: VoteReplacement; reason: string | null } | null
  /** The count that took the place of this one, which no longer holds. */
  replacedBy: { id: string; how: VoteReplacement } | null
  citations: CitationView[]
}

export interface VoteInContext extends VoteView {
  motionTitle: string
  session: SessionRef
  agendaItem: AgendaItemRef
}

export interface MotionView {
  id: string
  version: number
  position: number
  kind: MotionKind
  title: string
  text: string
  textIsVerbatim: boolean
  target: { id: string; title: string } | null
  paper: { slug: string; title: string; reference: string | null } | null
  outcome: MotionOutcome
  outcomeNote: string | null
  /** What happened to the decision afterwards, in its order. */
  events: DecisionEvent[]
  moverReported: boolean
  movers: { organization: OrganizationRef | null; person: PersonRef | null }[]
  votes: VoteView[]
  citations: CitationView[]
}

export interface MotionInContext extends MotionView {
  session: SessionRef
  agendaItem: AgendaItemRef
}

export interface FactView {
  id: string
  kind: FactKind
  text: string
  verbatim: string | null
  organization: OrganizationRef | null
  value: number | null
  unit: string | null
  /** The id of the figure of which this one is a part. */
  partOfId: string | null
  note: string | null
  citations: CitationView[]
}

export interface FollowUpView {
  id: string
  text: string
  organization: OrganizationRef | null
  motion: { id: string; title: string } | null
  due: string | null
  dueLatest: string | null
  state: FollowUpState
  citations: CitationView[]
}

export interface CorrectionView {
  id: string
  at: string
  notice: string
  version: number
  record: { kind: string; id: string; title: string; path: string | null }
  changes: { path: string; label: string; before: string | null; after: string | null }[]
}

/** The page /sitzungen/{session}/{item}. */
export interface DebateView {
  id: string
  version: number
  number: string | null
  slug: string
  title: string
  titleReported: boolean
  summary: string | null
  plainSummary: string | null
  note: string | null
  /** What came of it, in the words of a foreign system. */
  statedResult: string | null
  session: SessionRef
  matter: MatterRef | null
  motions: MotionView[]
  statements: StatementView[]
  facts: FactView[]
  followUps: FollowUpView[]
  /** Who was excluded for conflict of interest. */
  recusals: { person: PersonRef; leftTable: boolean }[]
  citations: CitationView[]
  sources: SourceRef[]
  corrections: CorrectionView[]
  previous: AgendaItemRef | null
  next: AgendaItemRef | null
  /** When something on this page was last published. */
  modifiedAt: string
}

export interface SourceRef {
  id: string
  kind: SourceKind
  title: string
  publisher: string | null
  date: string | null
}

/** An item of an agenda, in one glance. */
export interface AgendaEntry extends AgendaItemRef {
  summary: string | null
  matter: MatterRef | null
  statementCount: number
  motions: Pick<MotionView, 'id' | 'kind' | 'title' | 'outcome' | 'outcomeNote'>[]
}

export interface SessionListEntry extends SessionRef {
  place: string | null
  startsAt: string | null
  itemCount: number
}

/** A pause of a session. */
export interface BreakView {
  from: string
  /** null: the session has not gone on since, or the end was not recorded. */
  until: string | null
}

/** Whether enough were there, as established at that moment (KrO NRW § 34). */
export interface QuorumCheckView {
  at: string
  present: number | null
  isQuorate: boolean
  /** Who asked for the count, in words. */
  movedBy: string | null
}

/** The page /sitzungen/{session}. */
export interface SessionView extends SessionRef {
  version: number
  term: { name: string; statutorySeats: number | null } | null
  dateNote: string | null
  startsAt: string | null
  endsAt: string | null
  place: string | null
  note: string | null
  items: AgendaEntry[]
  attendances: {
    person: PersonRef
    status: AttendanceStatus
    arrivedAt: string | null
    leftAt: string | null
  }[]
  breaks: BreakView[]
  quorumChecks: QuorumCheckView[]
  speakers: SpeakerView[]
  citations: CitationView[]
  sources: SourceRef[]
  modifiedAt: string
}

export interface MembershipView {
  person: PersonRef
  organization: OrganizationRef
  role: string
  votingRight: boolean | null
  startDate: string | null
  endDate: string | null
}

export interface PersonListEntry extends PersonRef {
  familyName: string
  /** Latest known faction and office. */
  faction: OrganizationRef | null
  office: string | null
  statementCount: number
}

/** The page /personen/{slug}. */
export interface PersonView extends PersonRef {
  version: number
  academicTitle: string | null
  description: string | null
  memberships: MembershipView[]
  offices: { office: string; session: SessionRef }[]
  motions: MotionInContext[]
  ballots: { vote: VoteInContext; choice: BallotChoice }[]
  statements: Page<StatementInContext>
  citations: CitationView[]
  modifiedAt: string
}

/** The pages /fraktionen/{slug} and /gremien/{slug}. */
export interface OrganizationView extends OrganizationRef {
  version: number
  description: string | null
  startDate: string | null
  endDate: string | null
  parent: OrganizationRef | null
  memberships: MembershipView[]
  sessions: SessionListEntry[]
  motions: MotionInContext[]
  positions: { vote: VoteInContext; position: FactionPosition }[]
  statements: Page<StatementInContext>
  consultations: { matter: MatterRef; role: string | null; expected: string | null }[]
  followUps: (FollowUpView & { matter: MatterRef })[]
  /** Positions of an association that a source reports. */
  facts: (FactView & { agendaItem: AgendaItemRef; session: SessionRef })[]
  citations: CitationView[]
  modifiedAt: string
}

export interface MatterListEntry extends MatterRef {
  summary: string | null
  itemCount: number
  openFollowUps: number
  /** EDTF: when it was last debated. */
  latestDate: string | null
}

/** The page /vorgaenge/{slug}. */
export interface MatterView extends MatterRef {
  version: number
  summary: string | null
  responsibleOffice: OrganizationRef | null
  /** The thread: where it was, and where it is expected. */
  stations: (
    | { kind: 'item'; item: AgendaEntry; session: SessionRef }
    | {
        kind: 'expected'
        organization: OrganizationRef
        role: string | null
        expected: string | null
      }
  )[]
  followUps: FollowUpView[]
  papers: {
    slug: string
    title: string
    reference: string | null
    files: { name: string; url: string }[]
  }[]
  citations: CitationView[]
  modifiedAt: string
}

/** The page /quellen/{id}. */
export interface SourceView extends SourceRef {
  version: number
  author: string | null
  url: string | null
  licence: string | null
  fullTextAllowed: boolean
  note: string | null
  /** Every public place that cites it. */
  cited: { title: string; path: string; locator: string; excerpt: string | null; what: string }[]
  modifiedAt: string
}

/** A page of a longer list; `next` is the cursor of the page after it. */
export interface Page<T> {
  total: number
  items: T[]
  next: string | null
}
