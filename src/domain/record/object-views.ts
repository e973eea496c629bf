/**
 * The public record as objects for programs that keep a copy of it (OParl): plain data, already reduced to
 * what may be seen. Other records are named by their ids.
 *
 * `null` is "the sources do not say". Days are `YYYY-MM-DD`, moments ISO 8601, partly known days EDTF.
 */
import type {
  AttendanceStatus,
  ItemDisposal,
  MinutesKind,
  MotionKind,
  MotionOutcome,
  OrganizationKind,
  SessionState,
  SourceKind,
} from '@/domain/vocabulary'
import type { MinutesFormat } from './part-ids'
import type {
  BodyView,
  BreakView,
  CitationView,
  FactView,
  FollowUpView,
  MotionInContext,
  QuorumCheckView,
  StatementView,
} from './views'

/** What is shown as an object of its own. */
export type ObjectKind =
  | 'body'
  | 'term'
  | 'organization'
  | 'person'
  | 'membership'
  | 'session'
  | 'location'
  | 'agenda_item'
  | 'paper'
  | 'consultation'
  | 'file'

/** Since when the public can see something, and when it last changed for them. */
export interface Disclosed {
  kind: ObjectKind
  id: string
  /** The record that it is, or is a part of. */
  ownerId: string
  shownAt: string
  changedAt: string
  isGone: boolean
}

export interface TermObject {
  id: string
  name: string
  startDate: string | null
  endDate: string | null
  statutorySeats: number | null
}

export interface BodyObject extends BodyView {
  ags: string | null
  terms: TermObject[]
}

export interface OrganizationObject {
  id: string
  slug: string
  kind: OrganizationKind
  name: string
  shortName: string
  color: string | null
  description: string | null
  startDate: string | null
  endDate: string | null
  parentId: string | null
  membershipIds: string[]
  citations: CitationView[]
}

export interface MembershipObject {
  id: string
  personId: string
  organizationId: string
  role: string
  votingRight: boolean | null
  onBehalfOfId: string | null
  startDate: string | null
  endDate: string | null
}

export interface PersonObject {
  id: string
  slug: string
  name: string
  givenName: string | null
  familyName: string
  academicTitle: string | null
  description: string | null
  memberships: MembershipObject[]
  citations: CitationView[]
}

export interface LocationObject {
  /** That of the session. */
  id: string
  place: string
}

/** A file of a paper, the minutes of a session in one format, or a source that may be handed on. */
export type FileObject =
  | {
      kind: 'paper'
      id: string
      paperId: string
      name: string
      url: string
      mimeType: string | null
    }
  | {
      kind: 'minutes'
      id: string
      format: MinutesFormat
      session: { id: string; slug: string; title: string }
      /** null: there are no minutes that the public can read, but what the record holds of the session. */
      minutes: MinutesKind | null
    }
  | {
      kind: 'source'
      /** That of the source. */
      id: string
      sourceKind: SourceKind
      title: string
      url: string
      licence: string | null
    }

/** An item of the agenda without what was said at it. */
export interface ItemObject {
  id: string
  slug: string
  session: { id: string; slug: string }
  number: string | null
  /** Among the public items of the session, from 0. */
  order: number
  title: string
  titleReported: boolean
  summary: string | null
  plainSummary: string | null
  note: string | null
  startedAt: string | null
  endedAt: string | null
  disposal: ItemDisposal | null
  /** What came of it, in the words of the system that the item was imported from. */
  statedResult: string | null
  matterId: string | null
  /** Documents that the item cites and that may be handed on. */
  files: FileObject[]
  motions: {
    id: string
    kind: MotionKind
    outcome: MotionOutcome
    text: string
    textIsVerbatim: boolean
    /** Whether a program has read how it was decided, and nobody has confirmed it yet. */
    machineRead: boolean
  }[]
}

/** What was said at an item, and what its sources report. */
export interface DebateObject {
  statements: StatementView[]
  facts: FactView[]
  recusals: { personId: string; leftTable: boolean }[]
  citations: CitationView[]
}

export interface MeetingObject {
  id: string
  slug: string
  title: string
  state: SessionState
  /** EDTF */
  date: string | null
  dateNote: string | null
  earliestDay: string | null
  latestDay: string | null
  startsAt: string | null
  endsAt: string | null
  place: string | null
  note: string | null
  organizationId: string
  termId: string | null
  attendances: {
    personId: string
    status: AttendanceStatus
    arrivedAt: string | null
    leftAt: string | null
  }[]
  breaks: BreakView[]
  quorumChecks: QuorumCheckView[]
  /** null: left out, as was asked. */
  items: ItemObject[] | null
  files: FileObject[]
  citations: CitationView[]
}

export interface ConsultationObject {
  id: string
  /** The motion, matter or paper. */
  paperId: string
  organizationId: string
  agendaItemId: string | null
  sessionId: string | null
  role: string | null
  /** EDTF: when it is due, where no session is known. */
  expected: string | null
  /** Whether it was decided on; null: not reported. */
  decided: boolean | null
}

interface PaperParts {
  /** null: left out, as was asked. */
  consultations: ConsultationObject[] | null
}

/** Whatever goes through the council: a motion, a paper, or a matter as a whole. */
export type PaperObject =
  | ({
      kind: 'motion'
      motion: MotionInContext
      matterId: string | null
      documentId: string | null
      /** Motions that are about this one. */
      amendmentIds: string[]
    } & PaperParts)
  | ({
      kind: 'matter'
      id: string
      slug: string
      title: string
      summary: string | null
      responsibleOfficeId: string | null
      documentIds: string[]
      followUps: FollowUpView[]
      citations: CitationView[]
    } & PaperParts)
  | ({
      kind: 'paper'
      id: string
      title: string
      reference: string | null
      paperType: string | null
      date: string | null
      matter: { id: string; slug: string } | null
      motionIds: string[]
      files: FileObject[]
      citations: CitationView[]
    } & PaperParts)
