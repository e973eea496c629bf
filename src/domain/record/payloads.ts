/**
 * What is entered for each kind of record: the one schema behind forms, files and the API.
 *
 * `null` always means that the sources do not say. Lists keep their order.
 */
import { z } from 'zod'
import { RulesOfProcedure } from '@/domain/procedure/rules'
import {
  AttendanceStatus,
  BallotChoice,
  DecisionEventKind,
  FactionPosition,
  FactKind,
  FollowUpState,
  ItemDisposal,
  MajorityRule,
  MotionKind,
  MotionOutcome,
  OrganizationKind,
  PassageKind,
  Polarity,
  SecondCall,
  SessionState,
  SourceKind,
  Stance,
  VoteMethod,
  VoteReplacement,
  VoteRequestKind,
} from '@/domain/vocabulary'
import {
  citations,
  count,
  day,
  flag,
  id,
  ifRecorded,
  line,
  moment,
  orUnknown,
  paragraph,
  partlyKnownDate,
  slug,
  webAddress,
} from './fields'

const position = count

export const BodyPayload = z.object({
  slug,
  name: line(),
  shortName: line(80),
  ags: orUnknown(z.string().regex(/^\d{5}(\d{3})?$/, 'Fünf oder acht Ziffern.')),
  hostName: orUnknown(
    z
      .string()
      .max(253)
      .regex(/^[a-z0-9.-]+$/, 'Nur der Name des Rechners, zum Beispiel „kreistag.example.de“.'),
  ),
  rules: RulesOfProcedure,
  singlePersonOffice: flag.default(false),
  contactEmail: orUnknown(z.email('Bitte eine E-Mail-Adresse angeben.')),
  operatorName: orUnknown(line()),
  operatorAddress: orUnknown(paragraph(500)),
  operatorRepresentative: orUnknown(line()),
  operatorPhone: orUnknown(line()),
  responsibleEditor: orUnknown(paragraph(500)),
  privacyOfficer: orUnknown(paragraph(500)),
  dataLicence: orUnknown(line()),
  terms: z
    .array(
      z.object({
        id: id.optional(),
        name: line(120),
        startDate: orUnknown(day),
        endDate: orUnknown(day),
        statutorySeats: orUnknown(count),
      }),
    )
    .max(50)
    .default([]),
})

export const OrganizationPayload = z.object({
  slug,
  kind: OrganizationKind,
  name: line(),
  shortName: line(60),
  color: orUnknown(z.string().regex(/^#[0-9a-f]{6}$/, 'Als #rrggbb, zum Beispiel #009ee0.')),
  startDate: orUnknown(day),
  endDate: orUnknown(day),
  parentId: orUnknown(id),
  description: orUnknown(paragraph(2000)),
  citations,
})

export const PersonPayload = z.object({
  slug,
  name: line(160),
  givenName: orUnknown(line(80)),
  familyName: line(80),
  academicTitle: orUnknown(line(40)),
  description: orUnknown(paragraph(2000)),
  memberships: z
    .array(
      z.object({
        organizationId: id,
        role: line(120),
        votingRight: orUnknown(flag),
        onBehalfOfId: orUnknown(id),
        startDate: orUnknown(day),
        endDate: orUnknown(day),
      }),
    )
    .max(200)
    .default([]),
  citations,
})

export const SessionPayload = z.object({
  organizationId: id,
  termId: orUnknown(id),
  slug,
  title: line(),
  sessionState: SessionState,
  isPublic: flag.default(true),
  date: orUnknown(partlyKnownDate),
  dateNote: orUnknown(paragraph(1000)),
  /** Narrower than the date itself says, where something else is known. */
  earliestDay: orUnknown(day),
  latestDay: orUnknown(day),
  startsAt: orUnknown(moment),
  endsAt: orUnknown(moment),
  place: orUnknown(line()),
  note: orUnknown(paragraph(2000)),
  attendances: z
    .array(
      z.object({
        personId: id,
        status: AttendanceStatus,
        arrivedAt: orUnknown(moment),
        leftAt: orUnknown(moment),
      }),
    )
    .max(1000)
    .default([]),
  /** The day on which the invitation was sent. */
  invitedOn: ifRecorded(day),
  /** Who chaired last. */
  chairId: ifRecorded(id),
  /** Who chaired before that, in order; `from` null: from the beginning, `until` null: not recorded. */
  formerChairs: z
    .array(z.object({ personId: id, from: orUnknown(moment), until: orUnknown(moment) }))
    .max(100)
    .default([]),
  /** Unterbrechungen; `until` is null while one lasts. */
  breaks: z
    .array(z.object({ from: moment, until: orUnknown(moment) }))
    .max(100)
    .default([]),
  /** Counts of the quorum, each an event of its own (KrO NRW § 34). */
  quorumChecks: z
    .array(
      z.object({
        at: moment,
        agendaItemId: orUnknown(id),
        present: orUnknown(count),
        isQuorate: flag,
        movedBy: orUnknown(line()),
      }),
    )
    .max(100)
    .default([]),
  citations,
})

/** Addresses below a session that are no debates. */
const RESERVED_ITEM_SLUGS: ReadonlySet<string> = new Set(['live'])

export const AgendaItemPayload = z.object({
  sessionId: id,
  matterId: orUnknown(id),
  number: orUnknown(line(20)),
  position,
  slug: slug.refine(
    (text) => !RESERVED_ITEM_SLUGS.has(text),
    'Diese Adresse hat schon eine andere Bedeutung.',
  ),
  title: line(1000),
  titleReported: flag.default(true),
  summary: orUnknown(paragraph(2000)),
  plainSummary: orUnknown(paragraph(3000)),
  isPublic: flag.default(true),
  note: orUnknown(paragraph(2000)),
  startedAt: ifRecorded(moment),
  endedAt: ifRecorded(moment),
  /** Schluss der Aussprache. */
  debateClosedAt: ifRecorded(moment),
  /** What became of the whole item without a decision on its substance. */
  disposal: ifRecorded(ItemDisposal),
  disposalNote: ifRecorded(paragraph(1000)),
  rapporteur: ifRecorded(line()),
  /** Added by decision during the session (KrO NRW § 33). */
  addedInSession: flag.default(false),
  /** What came of it, in the words of a foreign system. */
  statedResult: ifRecorded(paragraph(2000)),
  /** The matter was put off for lack of a quorum, and this is the second call (KrO NRW § 34). */
  secondCall: ifRecorded(SecondCall),
  /** Between the spans in which it was dealt with: `startedAt` and `endedAt` are the first and the last. */
  breaks: z
    .array(z.object({ from: moment, until: moment }))
    .max(100)
    .default([]),
  facts: z
    .array(
      z.object({
        kind: FactKind,
        text: paragraph(2000),
        verbatim: orUnknown(paragraph(500)),
        organizationId: orUnknown(id),
        value: orUnknown(z.coerce.number('Bitte eine Zahl angeben.')),
        unit: orUnknown(line(60)),
        /** Index in this list of the figure of which this one is a part. */
        partOf: orUnknown(count),
        note: orUnknown(paragraph(1000)),
        citations,
      }),
    )
    .max(500)
    .default([]),
  recusals: z
    .array(
      z.object({ personId: id, leftTable: flag.default(false), note: orUnknown(paragraph(500)) }),
    )
    .max(200)
    .default([]),
  citations,
})

/** Stations of the Beratungsfolge. */
const consultations = z
  .array(
    z.object({
      organizationId: id,
      agendaItemId: orUnknown(id),
      role: orUnknown(line(120)),
      expected: orUnknown(partlyKnownDate),
    }),
  )
  .max(200)
  .default([])

export const MatterPayload = z.object({
  slug,
  title: line(1000),
  summary: orUnknown(paragraph(2000)),
  responsibleOfficeId: orUnknown(id),
  followUps: z
    .array(
      z.object({
        text: paragraph(2000),
        organizationId: orUnknown(id),
        motionId: orUnknown(id),
        due: orUnknown(partlyKnownDate),
        state: FollowUpState,
        citations,
      }),
    )
    .max(200)
    .default([]),
  consultations,
  citations,
})

export const PaperPayload = z.object({
  slug,
  reference: orUnknown(line(80)),
  title: line(1000),
  paperType: orUnknown(line(80)),
  date: orUnknown(day),
  matterId: orUnknown(id),
  files: z
    .array(z.object({ name: line(), url: webAddress, mimeType: orUnknown(line(100)) }))
    .max(200)
    .default([]),
  consultations,
  citations,
})

export const MotionPayload = z
  .object({
    agendaItemId: id,
    position,
    kind: MotionKind,
    title: line(500),
    text: paragraph(),
    textIsVerbatim: flag.default(false),
    /** The wording that was decided, where amendments changed what was moved. */
    amendedText: ifRecorded(paragraph()),
    targetId: orUnknown(id),
    paperId: orUnknown(id),
    outcome: MotionOutcome,
    outcomeNote: orUnknown(paragraph(1000)),
    moverReported: flag.default(true),
    /** How far it goes, as the chair ranks it: the greater, the earlier it is voted on. */
    reach: ifRecorded(count),
    /** Whether, once carried, somebody has to do something. */
    asksForAction: ifRecorded(flag),
    /** What happened to the decision afterwards; each kind once a day (KrO NRW §§ 39, 50). */
    events: z
      .array(
        z.object({
          kind: DecisionEventKind,
          on: day,
          by: orUnknown(line()),
          note: orUnknown(paragraph(1000)),
        }),
      )
      .max(50)
      .default([]),
    movers: z
      .array(z.object({ organizationId: orUnknown(id), personId: orUnknown(id) }))
      .max(50)
      .default([]),
    citations,
  })
  .superRefine((motion, context) => {
    motion.movers.forEach((mover, index) => {
      if (mover.organizationId === null && mover.personId === null)
        context.addIssue({
          code: 'custom',
          path: ['movers', index, 'organizationId'],
          message: 'Bitte eine Fraktion, Stelle oder Person wählen.',
        })
    })
    if (motion.moverReported && motion.movers.length === 0)
      context.addIssue({
        code: 'custom',
        path: ['moverReported'],
        message: 'Bitte angeben, wer den Antrag gestellt hat, oder „nicht berichtet“ wählen.',
      })
    if (!motion.moverReported && motion.movers.length > 0)
      context.addIssue({
        code: 'custom',
        path: ['moverReported'],
        message: 'Es sind Antragsteller eingetragen; dann ist der Antragsteller berichtet.',
      })
  })

export const VotePayload = z.object({
  motionId: id,
  position,
  subject: line(1000),
  method: VoteMethod,
  majority: MajorityRule,
  polarity: Polarity,
  statutorySeats: orUnknown(count),
  present: orUnknown(count),
  yes: orUnknown(count),
  no: orUnknown(count),
  abstain: orUnknown(count),
  invalid: orUnknown(count),
  stated: orUnknown(line(300)),
  statedOutcome: orUnknown(z.enum(['carried', 'rejected'])),
  note: orUnknown(paragraph(2000)),
  /** Why the figures stand although a rule of plausibility speaks against them. */
  overruleReason: orUnknown(paragraph(1000)),
  startedAt: ifRecorded(moment),
  /** When the chair announced the result. */
  countedAt: ifRecorded(moment),
  /** The provision that kept the chair from voting in this matter. */
  chairExcludedBy: ifRecorded(line()),
  /** The count that this one takes the place of. */
  replacesId: ifRecorded(id),
  replacement: ifRecorded(VoteReplacement),
  replacementReason: ifRecorded(paragraph(1000)),
  /** Of an election: 1, or 2 for the run-off. */
  round: ifRecorded(z.coerce.number().int().min(1).max(2)),
  /** A program read the figures from the source's words; nobody has confirmed them yet. */
  machineRead: flag.default(false),
  /** What members asked for before it (KrO NRW § 35); 0 supporters: asked by the chair, nobody did. */
  requests: z
    .array(z.object({ kind: VoteRequestKind, by: orUnknown(line()), supporters: orUnknown(count) }))
    .max(20)
    .default([]),
  candidates: z
    .array(
      z.object({
        personId: orUnknown(id),
        name: line(160),
        votes: orUnknown(count),
        elected: flag.default(false),
        byLot: flag.default(false),
      }),
    )
    .max(100)
    .default([]),
  factionVotes: z
    .array(
      z.object({
        organizationId: id,
        position: FactionPosition,
        yes: orUnknown(count),
        no: orUnknown(count),
        abstain: orUnknown(count),
      }),
    )
    .max(100)
    .default([]),
  ballots: z
    .array(z.object({ personId: id, choice: BallotChoice }))
    .max(1000)
    .default([]),
  citations,
})

export const StatementPayload = z.object({
  agendaItemId: id,
  position,
  personId: id,
  factionId: orUnknown(id),
  office: orUnknown(line(160)),
  motionId: orUnknown(id),
  stance: orUnknown(Stance),
  replyToId: orUnknown(id),
  note: orUnknown(paragraph(1000)),
  /** When it began. */
  spokenAt: ifRecorded(moment),
  /** Erklärung zu Protokoll: it stands in the minutes of every kind. */
  isForRecord: flag.default(false),
  passages: z
    .array(z.object({ kind: PassageKind, text: paragraph(50_000) }))
    .min(1, 'Bitte mindestens eine Passage eintragen.')
    .max(500),
  citations,
})

export const SourcePayload = z.object({
  kind: SourceKind,
  title: line(500),
  publisher: orUnknown(line()),
  author: orUnknown(line()),
  date: orUnknown(partlyKnownDate),
  url: orUnknown(webAddress),
  licence: orUnknown(line()),
  fullTextAllowed: flag.default(false),
  note: orUnknown(paragraph(2000)),
})

export const payloads = {
  body: BodyPayload,
  organization: OrganizationPayload,
  person: PersonPayload,
  session: SessionPayload,
  agenda_item: AgendaItemPayload,
  matter: MatterPayload,
  paper: PaperPayload,
  motion: MotionPayload,
  vote: VotePayload,
  statement: StatementPayload,
  source: SourcePayload,
} as const

export type RecordKind = keyof typeof payloads
export type Payload<K extends RecordKind = RecordKind> = z.infer<(typeof payloads)[K]>
export type PayloadInput<K extends RecordKind = RecordKind> = z.input<(typeof payloads)[K]>
export type Citation = z.infer<typeof citations>[number]
