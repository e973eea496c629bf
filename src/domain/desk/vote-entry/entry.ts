/**
 * What the vote panel is doing, beside what is recorded: plain data, changed by `step` alone. The
 * figures themselves are in the desk's state; here is only what was typed and not yet sent.
 */
import type { CommandInput } from '../commands'
import type { DeskFinding, DeskState } from '../state'
import type { VoteReplacement } from '@/domain/vocabulary'

/** How a vote is being entered. */
export type Way = 'numbers' | 'factions' | 'roll_call' | 'secret' | 'election'

export type Choice = 'yes' | 'no' | 'abstain'
export type Figure = Choice | 'invalid' | 'present'

/** A field of the panel that can have the keys. */
export type Field =
  /** Wherever the entry of this vote begins. */
  | 'first'
  | Figure
  | `faction:${string}`
  | `faction:${string}:${Choice}`
  | `person:${string}`
  | 'candidate'
  | `candidate:${number}`
  | `lot:${number}`
  | 'lot-by'
  | 'reason'

/** What the clerk is asked before it goes on. */
export type Question =
  | {
      kind: 'overrule'
      findings: DeskFinding[]
      /** The command that was refused, and those that were to follow it. */
      waiting: CommandInput[]
    }
  | { kind: 'replace'; voteId: string; replacement: VoteReplacement }

export interface VoteEntry {
  agendaItemId: string
  /** The vote being entered or shown; null: a motion is being chosen. */
  voteId: string | null
  way: Way
  focus: Field
  /** Typed into fields and not yet sent. */
  typed: Partial<Record<Field, string>>
  /** Majority, polarity and the like stand open. */
  details: boolean
  question: Question | null
  /** Said once before it is counted so all the same: the next Enter counts. */
  warning: string | null
  /** What was wrong with the last command, by field. */
  errors: { path: string; message: string }[]
}

export type EntryEvent =
  /** One of the desk's keys: A, F, R, G, W. */
  | { type: 'begin'; agendaItemId: string; way: Way }
  | { type: 'key'; key: string; shift: boolean }
  | { type: 'type'; field: Field; text: string }
  | { type: 'focus'; field: Field }
  /** Nothing was typed for a moment. */
  | { type: 'pause' }
  | { type: 'pick'; motionId: string | null }
  | { type: 'add-candidate'; personId: string | null; name: string }
  | { type: 'remove-candidate'; index: number }
  | { type: 'enter'; figures: FiguresInput }
  | { type: 'replace'; voteId: string; replacement: VoteReplacement }
  | { type: 'run-off' }
  | { type: 'show'; agendaItemId: string; voteId: string }
  | { type: 'discard' }
  | { type: 'refused'; findings: DeskFinding[]; waiting: CommandInput[] }
  | { type: 'invalid'; errors: { path: string; message: string }[] }

/** The fields of a vote beside its counts that the panel sets. */
export type FiguresInput = Omit<Extract<CommandInput, { kind: 'vote.enter' }>, 'kind' | 'id'>

/** What a step needs to know and cannot make itself. */
export interface Surroundings {
  state: DeskState
  /** The time by the server's clock. */
  now: string
  newId: () => string
}

export interface Step {
  /** null: the panel closes. */
  entry: VoteEntry | null
  /** To be performed one after the other; the first refusal ends it. */
  commands: CommandInput[]
  /** The reason with which the first of them shall stand against a rule. */
  overrule?: string
  /** false: the key means nothing here; it is the browser's or the desk's. */
  handled: boolean
}

export const stay = (entry: VoteEntry | null): Step => ({ entry, commands: [], handled: true })

export const unhandled = (entry: VoteEntry | null): Step => ({ ...stay(entry), handled: false })

/** The entry with the keys at another field; what was warned of is to be said anew. */
export const focused = (entry: VoteEntry, focus: Field): VoteEntry => ({
  ...entry,
  focus,
  warning: null,
})
