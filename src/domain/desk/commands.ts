/**
 * What a clerk can say at the desk, each a small fact with an id of its own. Commands are made in the
 * browser, which may be offline, and take effect in the order in which they reach the server.
 */
import { z } from 'zod'
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
} from '@/domain/record/fields'
import { payloads } from '@/domain/record/payloads'
import {
  AttendanceStatus,
  BallotChoice,
  DecisionEventKind,
  FactionPosition,
  ItemDisposal,
  MajorityRule,
  MotionKind,
  MotionOutcome,
  PassageKind,
  Polarity,
  SecondCall,
  Stance,
  VoteMethod,
  VoteReplacement,
} from '@/domain/vocabulary'

const movers = z.array(z.object({ organizationId: orUnknown(id), personId: orUnknown(id) })).max(50)

const passages = z
  .array(z.object({ kind: PassageKind, text: paragraph(50_000) }))
  .min(1, 'Bitte mindestens eine Passage eintragen.')
  .max(500)

const candidates = payloads.vote.shape.candidates.unwrap()
const requests = payloads.vote.shape.requests.unwrap()

/** The fields of a vote that are typed while it is being counted. Missing ones stay as they are. */
const figures = {
  subject: line(1000).optional(),
  method: VoteMethod.optional(),
  majority: MajorityRule.optional(),
  polarity: Polarity.optional(),
  chairExcludedBy: orUnknown(line()).optional(),
  present: orUnknown(count).optional(),
  yes: orUnknown(count).optional(),
  no: orUnknown(count).optional(),
  abstain: orUnknown(count).optional(),
  invalid: orUnknown(count).optional(),
  stated: orUnknown(line(300)).optional(),
  statedOutcome: orUnknown(z.enum(['carried', 'rejected'])).optional(),
  note: orUnknown(paragraph(2000)).optional(),
  // Without its default, which zod would fill in where the field is missing.
  round: payloads.vote.shape.round.unwrap().optional(),
  candidates: candidates.optional(),
  requests: requests.optional(),
}

const command = <Kind extends string, Shape extends z.core.$ZodShape>(kind: Kind, shape: Shape) =>
  z.object({ kind: z.literal(kind), ...shape })

export const Command = z.discriminatedUnion('kind', [
  // The session
  command('session.start', { at: moment }),
  command('session.end', { at: moment }),
  command('session.break', { at: moment }),
  command('session.resume', { at: moment }),
  /** When it began, was interrupted and ended, corrected as a whole. */
  command('session.course', {
    sessionState: z.enum(['planned', 'running', 'closed']),
    startsAt: orUnknown(moment),
    endsAt: orUnknown(moment),
    breaks: payloads.session.shape.breaks.unwrap(),
  }),
  /** Who has the chair from `at` on; with whoever has it already: since when. */
  command('session.chair', { personId: orUnknown(id), at: moment.optional() }),
  /** Somebody had the quorum counted (KrO NRW § 34). */
  command('quorum.establish', {
    at: moment,
    agendaItemId: orUnknown(id),
    present: orUnknown(count),
    isQuorate: flag,
    movedBy: orUnknown(line()),
  }),
  /** A count that was noted by mistake. */
  command('quorum.discard', { at: moment }),

  // Who is there. `mark` says it for the session as a whole; `null` takes the mark back.
  command('attendance.mark', { personId: id, status: AttendanceStatus.nullable() }),
  command('attendance.arrive', { personId: id, at: moment }),
  command('attendance.leave', { personId: id, at: moment }),
  /** All that is recorded of one person, corrected. */
  command('attendance.stays', {
    personId: id,
    stays: z
      .array(
        z.object({
          status: AttendanceStatus,
          arrivedAt: orUnknown(moment),
          leftAt: orUnknown(moment),
        }),
      )
      .max(50),
  }),
  /** The whole list at once, as another system knows it. */
  command('attendance.replace', {
    attendances: payloads.session.shape.attendances.unwrap(),
  }),
  command('recusal.set', {
    agendaItemId: id,
    personId: id,
    isRecused: flag,
    leftTable: flag.default(false),
  }),

  // The agenda
  command('item.add', {
    id,
    /** The item it stands behind; null: at the beginning. */
    after: orUnknown(id),
    number: orUnknown(line(20)),
    title: line(1000),
    isPublic: flag.default(true),
  }),
  command('item.change', {
    id,
    number: orUnknown(line(20)).optional(),
    title: line(1000).optional(),
    isPublic: flag.optional(),
    rapporteur: orUnknown(line()).optional(),
    note: orUnknown(paragraph(2000)).optional(),
    secondCall: orUnknown(SecondCall).optional(),
  }),
  /** An item that was added by mistake, under which nothing is recorded. */
  command('item.discard', { id }),
  command('item.move', { id, after: orUnknown(id) }),
  command('item.open', { id, at: moment }),
  command('item.close', { id, at: moment }),
  /** When it was called, left, called again and closed, corrected as a whole. */
  command('item.course', {
    id,
    startedAt: orUnknown(moment),
    endedAt: orUnknown(moment),
    breaks: payloads.agenda_item.shape.breaks.unwrap(),
  }),
  /** Vertagung, Verweisung, Absetzung; null takes it back. */
  command('item.dispose', {
    id,
    disposal: orUnknown(ItemDisposal),
    note: orUnknown(paragraph(1000)),
  }),
  /** Schluss der Aussprache; null takes it back. */
  command('item.close-debate', { id, at: orUnknown(moment) }),

  // Motions
  command('motion.add', {
    id,
    agendaItemId: id,
    motionKind: MotionKind,
    title: line(500),
    text: paragraph(),
    textIsVerbatim: flag.default(false),
    movers: movers.default([]),
    targetId: orUnknown(id),
    paperId: ifRecorded(id),
  }),
  command('motion.change', {
    id,
    motionKind: MotionKind.optional(),
    title: line(500).optional(),
    text: paragraph().optional(),
    textIsVerbatim: flag.optional(),
    amendedText: orUnknown(paragraph()).optional(),
    paperId: orUnknown(id).optional(),
    movers: movers.optional(),
    targetId: orUnknown(id).optional(),
    asksForAction: orUnknown(flag).optional(),
  }),
  /** A motion that was added by mistake, and that nothing else rests on. */
  command('motion.discard', { id }),
  /** The order in which the chair lets vote: all the motions of an item, the first one first. */
  command('motion.order', { agendaItemId: id, order: z.array(id).min(1).max(200) }),
  /** An outcome without a vote: withdrawn, noted, settled, not admitted … */
  command('motion.settle', { id, outcome: MotionOutcome, note: orUnknown(paragraph(1000)) }),
  /** What happened to a decision afterwards: objection, complaint, urgent decision (KrO NRW §§ 39, 50). */
  command('decision.note', {
    motionId: id,
    event: DecisionEventKind,
    on: day,
    by: orUnknown(line()),
    note: orUnknown(paragraph(1000)),
  }),
  /** An event that was noted by mistake. */
  command('decision.discard', { motionId: id, event: DecisionEventKind, on: day }),

  // Votes. Between `open` and `count` everything can be typed anew; after it, only replaced.
  command('vote.open', {
    id,
    motionId: id,
    at: moment,
    /** Set where this count takes the place of another one, which stays in the record. */
    replacesId: ifRecorded(id),
    replacement: ifRecorded(VoteReplacement),
    replacementReason: ifRecorded(paragraph(1000)),
    ...figures,
  }),
  command('vote.enter', { id, ...figures }),
  /** One faction's position; null takes it back. */
  command('vote.faction', {
    id,
    organizationId: id,
    position: FactionPosition.nullable(),
    yes: ifRecorded(count),
    no: ifRecorded(count),
    abstain: ifRecorded(count),
  }),
  /** One member's voice in a roll call; null takes it back. */
  command('vote.ballot', { id, personId: id, choice: BallotChoice.nullable() }),
  /** The chair has announced the result. */
  command('vote.count', { id, at: moment }),
  /** A vote that was never counted goes without a trace but in the journal. */
  command('vote.discard', { id }),
  /** A counted vote as a whole, as another system knows it. */
  command('vote.record', { id, vote: payloads.vote }),

  // Contributions
  command('statement.add', {
    id,
    agendaItemId: id,
    personId: id,
    spokenAt: orUnknown(moment),
    motionId: ifRecorded(id),
    stance: ifRecorded(Stance),
    replyToId: ifRecorded(id),
    note: ifRecorded(paragraph(1000)),
    /** Erklärung zu Protokoll. */
    isForRecord: flag.default(false),
    passages,
    /** Left out: as memberships of that day say. */
    factionId: orUnknown(id).optional(),
    office: orUnknown(line(160)).optional(),
    /** Left out: the minutes in the making. */
    citations: citations.unwrap().optional(),
  }),
  command('statement.change', {
    id,
    personId: id.optional(),
    spokenAt: orUnknown(moment).optional(),
    motionId: orUnknown(id).optional(),
    stance: orUnknown(Stance).optional(),
    replyToId: orUnknown(id).optional(),
    note: orUnknown(paragraph(1000)).optional(),
    isForRecord: flag.optional(),
    passages: passages.optional(),
  }),
  /** The order in which they were given: all the contributions to an item, the first one first. */
  command('statement.order', { agendaItemId: id, order: z.array(id).min(1).max(1000) }),
  command('statement.discard', { id }),

  // The public
  command('live.switch', { isLive: flag }),
  /** Lets the public know an item's title, or the result of a counted vote. */
  command('live.release', { recordId: id }),
])

export type Command = z.infer<typeof Command>
export type CommandInput = z.input<typeof Command>
export type CommandKind = Command['kind']
export type CommandOf<Kind extends CommandKind> = Extract<Command, { kind: Kind }>
