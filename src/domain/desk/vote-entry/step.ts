/**
 * The vote panel as a state machine: keys in, commands and what is shown out. It changes nothing by
 * itself; whoever runs it performs the commands and tells it what was refused.
 */
import type { DeskRecord } from '../state'
import { answerQuestion } from './answer-question'
import { addCandidate, needsRunOff, openRunOff, removeCandidate } from './election'
import {
  focused,
  stay,
  unhandled,
  type EntryEvent,
  type Step,
  type Surroundings,
  type VoteEntry,
} from './entry'
import { begin, resume } from './open-vote'
import { pickMotion } from './pick-motion'
import { press } from './press'
import { flush } from './typed'
import { switchWay } from './ways'

/** Takes one event. `entry` is null while the panel is closed. */
export function step(entry: VoteEntry | null, event: EntryEvent, around: Surroundings): Step {
  if (event.type === 'begin') return beginOrSwitch(entry, event, around)
  if (event.type === 'show') return show(entry, event, around)
  if (entry === null) return unhandled(null)
  const vote = around.state.votes.find(({ id }) => id === entry.voteId)
  switch (event.type) {
    case 'type':
      return stay({
        ...entry,
        focus: event.field,
        typed: { ...entry.typed, [event.field]: event.text },
        warning: null,
        errors: entry.errors.filter(({ path }) => path !== event.field),
      })
    case 'refused': {
      const { findings, waiting } = event
      return stay({ ...entry, question: { kind: 'overrule', findings, waiting } })
    }
    case 'invalid':
      return stay({ ...entry, errors: event.errors })
    case 'pick':
      return pickMotion(entry, vote, event.motionId, around)
    case 'replace': {
      const { voteId, replacement } = event
      return stay({ ...entry, question: { kind: 'replace', voteId, replacement } })
    }
    case 'key':
      return key(entry, event, vote, around)
    default:
      return vote ? onVote(entry, event, vote, around) : unhandled(entry)
  }
}

function key(
  entry: VoteEntry,
  event: Extract<EntryEvent, { type: 'key' }>,
  vote: DeskRecord<'vote'> | undefined,
  around: Surroundings,
): Step {
  if (vote) return press(entry, event, vote, around)
  if (entry.question && event.key !== 'Escape') return answerQuestion(entry, event.key, around)
  return event.key === 'Escape' ? stay(null) : unhandled(entry)
}

function show(
  entry: VoteEntry | null,
  { agendaItemId, voteId }: Extract<EntryEvent, { type: 'show' }>,
  { state }: Surroundings,
): Step {
  const vote = state.votes.find(({ id }) => id === voteId)
  return vote ? resume(vote, agendaItemId, state) : stay(entry)
}

function beginOrSwitch(
  entry: VoteEntry | null,
  event: Extract<EntryEvent, { type: 'begin' }>,
  around: Surroundings,
): Step {
  const vote = around.state.votes.find(({ id }) => id === entry?.voteId)
  const isOpen = entry !== null && vote !== undefined && vote.payload.countedAt === null
  if (isOpen) return switchWay(entry, vote.payload, event.way)
  if (entry && vote && event.way === 'election' && needsRunOff(around.state, vote))
    return openRunOff(entry.agendaItemId, vote, around)
  const begun = begin(event, around)
  // One that was under way goes on as the key says.
  const open = around.state.votes.find(({ id }) => id === begun.entry?.voteId)
  return begun.entry && open && event.way !== 'numbers'
    ? switchWay(begun.entry, open.payload, event.way)
    : begun
}

type OnVote = Extract<
  EntryEvent,
  {
    type: 'focus' | 'pause' | 'enter' | 'add-candidate' | 'remove-candidate' | 'run-off' | 'discard'
  }
>

function onVote(
  entry: VoteEntry,
  event: OnVote,
  vote: DeskRecord<'vote'>,
  around: Surroundings,
): Step {
  switch (event.type) {
    case 'focus': {
      const sent = flush(entry, vote.payload)
      return { entry: focused(sent.entry, event.field), commands: sent.commands, handled: true }
    }
    case 'pause': {
      const sent = flush(entry, vote.payload)
      return { ...sent, handled: true }
    }
    case 'enter':
      return {
        entry,
        commands: [{ kind: 'vote.enter', id: vote.id, ...event.figures }],
        handled: true,
      }
    case 'add-candidate':
      return addCandidate(entry, vote.payload, event)
    case 'remove-candidate':
      return removeCandidate(entry, vote.payload, event.index)
    case 'run-off':
      return openRunOff(entry.agendaItemId, vote, around)
    case 'discard':
      return { entry: null, commands: [{ kind: 'vote.discard', id: vote.id }], handled: true }
  }
}
