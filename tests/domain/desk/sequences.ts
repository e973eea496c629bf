import fc from 'fast-check'
import { expect } from 'vitest'
import { Command, type CommandInput } from '@/domain/desk/commands'
import { perform } from '@/domain/desk/perform'
import type { DeskState } from '@/domain/desk/state'
import { aDeskState, at, idOf, ITEMS, MEMBERS } from './desk'

// Few ids, so that commands meet what others made; some of them are never made, or of another kind.
const of = (...names: string[]) => fc.constantFrom(...names.map(idOf))
const item = of(...ITEMS, 'Neu', 'nirgends')
const person = of(...MEMBERS, 'Landrat', 'Gast', 'niemand')
const motion = of('M1', 'M2', 'M3', 'nirgends')
const vote = of('V1', 'V2', 'V3', 'M1')
const statement = of('S1', 'S2', 'V1')
const time = fc
  .tuple(fc.integer({ min: 16, max: 19 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => at(`${hour}:${String(minute).padStart(2, '0')}`))
const number = fc.option(fc.integer({ min: 0, max: 9 }))
const orNone = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null })
const one = <T>(...values: T[]) => fc.constantFrom(...values)
const text = one('Ja.', 'Etwas anderes.', 'Noch etwas.')

const command = (
  kind: CommandInput['kind'],
  fields: Record<string, fc.Arbitrary<unknown>>,
  required: string[] = Object.keys(fields),
) =>
  fc
    .record(fields, { requiredKeys: required })
    .map((made) => Command.parse({ kind, ...(made as object) }))

const candidates = fc.array(
  fc.record({
    personId: orNone(person),
    name: one('Adam', 'Dietz'),
    votes: number,
    elected: fc.boolean(),
    byLot: fc.boolean(),
  }),
  { maxLength: 3 },
)

const figures = {
  yes: number,
  no: number,
  abstain: number,
  invalid: number,
  present: number,
  method: one('open', 'secret', 'roll_call', 'electronic'),
  majority: one('simple', 'absolute', 'two_thirds', 'two_thirds_of_members', 'plurality'),
  polarity: one('for_motion', 'for_rejection'),
  stated: orNone(one('einstimmig', 'mehrheitlich')),
  statedOutcome: orNone(one('carried', 'rejected')),
  round: orNone(one(1, 2)),
  candidates,
  requests: fc.array(
    fc.record({
      kind: one('roll_call', 'secret', 'against_open_election'),
      by: orNone(text),
      supporters: number,
    }),
    { maxLength: 2 },
  ),
}

const elsewhere: fc.Arbitrary<Command> = fc.oneof(
  ...(['session.start', 'session.end', 'session.break', 'session.resume'] as const).map((kind) =>
    command(kind, { at: time }),
  ),
  command('session.course', {
    sessionState: one('planned', 'running', 'closed'),
    startsAt: orNone(time),
    endsAt: orNone(time),
    breaks: fc.array(fc.record({ from: time, until: orNone(time) }), { maxLength: 2 }),
  }),
  command('session.chair', { personId: orNone(person), at: time }, ['personId']),
  command('quorum.establish', {
    at: time,
    agendaItemId: orNone(item),
    present: number,
    isQuorate: fc.boolean(),
    movedBy: orNone(text),
  }),
  command('quorum.discard', { at: time }),
  command('attendance.mark', { personId: person, status: orNone(one('present', 'absent')) }),
  command('attendance.arrive', { personId: person, at: time }),
  command('attendance.leave', { personId: person, at: time }),
  command('attendance.stays', {
    personId: person,
    stays: fc.array(
      fc.record({
        status: one('present', 'excused'),
        arrivedAt: orNone(time),
        leftAt: orNone(time),
      }),
      { maxLength: 3 },
    ),
  }),
  command('attendance.replace', {
    attendances: fc.array(
      fc.record({
        personId: person,
        status: one('present', 'excused', 'absent'),
        arrivedAt: orNone(time),
        leftAt: orNone(time),
      }),
      { maxLength: 4 },
    ),
  }),
  command('recusal.set', { agendaItemId: item, personId: person, isRecused: fc.boolean() }),
  command('item.add', {
    id: item,
    after: orNone(item),
    number: orNone(one('1', '9')),
    title: text,
  }),
  command('item.change', { id: item, number: one('1', '9'), isPublic: fc.boolean() }, ['id']),
  command('item.discard', { id: item }),
  command('item.change', { id: item, secondCall: orNone(one('with_notice', 'without_notice')) }),
  command('item.move', { id: item, after: orNone(item) }),
  command('item.open', { id: item, at: time }),
  command('item.close', { id: item, at: time }),
  command('item.course', {
    id: item,
    startedAt: orNone(time),
    endedAt: orNone(time),
    breaks: fc.array(fc.record({ from: time, until: time }), { maxLength: 2 }),
  }),
  command('item.dispose', { id: item, disposal: orNone(one('postponed')), note: orNone(text) }),
  command('item.close-debate', { id: item, at: orNone(time) }),
  command('motion.add', {
    id: motion,
    agendaItemId: item,
    motionKind: one('substantive', 'amendment', 'referral', 'urgency', 'closure', 'election'),
    title: text,
    text,
    targetId: orNone(motion),
  }),
  command('motion.change', { id: motion, text, targetId: orNone(motion) }, ['id']),
  command('motion.discard', { id: motion }),
  command('decision.note', {
    motionId: motion,
    event: one(
      'objection',
      'complaint',
      'upheld',
      'confirmed',
      'lifted',
      'urgent_decision',
      'approved',
    ),
    on: one('2021-06-25', '2021-06-28', '2021-07-09'),
    by: orNone(text),
    note: orNone(text),
  }),
  command('decision.discard', {
    motionId: motion,
    event: one('objection', 'complaint'),
    on: one('2021-06-25', '2021-06-28'),
  }),
  command('motion.order', {
    agendaItemId: item,
    order: fc.array(motion, { minLength: 1, maxLength: 3 }),
  }),
  command('motion.settle', {
    id: motion,
    outcome: one('withdrawn', 'carried'),
    note: orNone(text),
  }),
  command('statement.add', {
    id: statement,
    agendaItemId: item,
    personId: person,
    spokenAt: orNone(time),
    replyToId: orNone(statement),
    passages: fc.constant([{ kind: 'quote', text: 'So.' }]),
  }),
  command('statement.change', { id: statement, personId: person, replyToId: orNone(statement) }, [
    'id',
  ]),
  command('statement.discard', { id: statement }),
  command('statement.order', {
    agendaItemId: item,
    order: fc.array(statement, { minLength: 1, maxLength: 3 }),
  }),
  command('live.switch', { isLive: fc.boolean() }),
  command('live.release', { recordId: fc.oneof(vote, item) }),
)

const voting: fc.Arbitrary<Command> = fc.oneof(
  command(
    'vote.open',
    {
      id: vote,
      motionId: motion,
      at: time,
      replacesId: orNone(vote),
      replacementReason: orNone(text),
      ...figures,
    },
    ['id', 'motionId', 'at'],
  ),
  command('vote.enter', { id: vote, ...figures }, ['id']),
  command('vote.faction', {
    id: vote,
    organizationId: of('A', 'B', 'nirgends'),
    position: orNone(one('yes', 'no', 'split', 'some_no')),
    yes: number,
  }),
  command('vote.ballot', {
    id: vote,
    personId: person,
    choice: orNone(one('yes', 'no', 'absent')),
  }),
  command('vote.count', { id: vote, at: time }),
  command('vote.discard', { id: vote }),
)

/** Half of it is about votes, which have the most to lose. */
export const anyCommand = fc.oneof(elsewhere, voting)

/** A session that has begun, so that most of what follows has something to act on. */
const BEGUN: Command[] = [
  ...MEMBERS.map((name) => ({ kind: 'attendance.mark', personId: idOf(name), status: 'present' })),
  { kind: 'session.start', at: at('16:00') },
  { kind: 'item.open', id: idOf('Haushalt'), at: at('16:00') },
  ...['M1', 'M2'].map((name) => ({
    kind: 'motion.add',
    id: idOf(name),
    agendaItemId: idOf('Haushalt'),
    motionKind: 'substantive',
    title: name,
    text: name,
    targetId: null,
  })),
  { kind: 'vote.open', id: idOf('V1'), motionId: idOf('M1'), at: at('16:00') },
].map((one) => Command.parse(one))

export interface Said {
  command: Command
  overrule: string | null
}

/** What a clerk gives after the session has begun, with reasons or without. */
export const sequence = fc.array(
  fc.record({ command: anyCommand, overrule: orNone(one('So war es.')) }),
  {
    maxLength: 60,
  },
)

/** The desk after a session has begun and these were given; those that were refused change nothing. */
export function after(said: readonly Said[], look?: (before: DeskState, now: DeskState) => void) {
  let state = aDeskState()
  const begun = BEGUN.map((command) => ({ command, overrule: 'Beginn.' }))
  for (const { command, overrule } of [...begun, ...said]) {
    const untouched = JSON.stringify(state)
    const performed = perform(state, command, { overrule })
    expect(JSON.stringify(state)).toBe(untouched)
    if (performed.ok) look?.(state, performed.state)
    if (performed.ok) state = performed.state
  }
  return state
}
