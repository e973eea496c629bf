/** What browser and server say to each other about a desk. Addresses: `/api/pult/{session id}/…`. */
import { z } from 'zod'
import { id, paragraph } from '@/domain/record/fields'
import { Command } from './commands'
import type { DeskFinding, DeskKind } from './state'

/** So long a reason can be for which something stands although a rule speaks against it. */
export const MOST_REASON = 1000

/** A command on its way: once sent, it can be sent again at any time and takes effect once. */
export const Sent = z.object({
  /** Made by the sender. */
  id,
  /** The browser tab or program; it numbers its own commands upwards and sends one batch at a time. */
  clientId: id,
  number: z.int().positive(),
  /** The journal's last entry that the sender had seen of others. */
  base: z.int().nonnegative(),
  command: Command,
  /** Why it shall stand although a rule speaks against it. */
  overrule: paragraph(MOST_REASON).nullable().default(null),
  /**
   * The sender has seen what somebody else did to the same target since `base`, and insists.
   */
  insist: z.boolean().default(false),
  /** The command that this one takes back, as its sender numbered it. */
  undoes: id.nullable().default(null),
})
export type Sent = z.infer<typeof Sent>
export type SentInput = z.input<typeof Sent>

/** `POST commands`: they take effect one after the other, each by itself. */
export const SentBatch = z.object({ commands: z.array(z.unknown()).min(1).max(200) })

/** One entry of the journal, as it is told to everybody at the desk. */
export interface Entry {
  sequence: number
  id: string
  clientId: string
  number: number
  command: Command
  overrule: string | null
  /** The entry that this one takes back; null: none. */
  undoes: string | null
  actor: string
  /** ISO 8601, by the server's clock. */
  recordedAt: string
  /** The locks of the records that it changed, after it. Others than expected: read the desk anew. */
  locks: { kind: DeskKind; id: string; lock: number }[]
}

/** What became of one command. An answer is given once it is on disk. */
export type Answer =
  /** Taken, now or when it came for the first time. */
  | { id: string; result: 'taken'; entry: Entry }
  | { id: string; result: 'invalid'; errors: { path: string; message: string }[] }
  /** With `overrule` it would stand. */
  | { id: string; result: 'ruled-out'; findings: DeskFinding[] }
  /** Somebody else changed the same since `base`; nothing was overwritten. */
  | { id: string; result: 'conflict'; theirs: Entry }
  /** Another command of this client with this number, or a later one, has been taken already. */
  | { id: string; result: 'out-of-order'; expected: number }

export interface Answers {
  answers: Answer[]
  /** The server's clock, ISO 8601, for the stamps of the next commands. */
  now: string
}
