import type { Command } from '@/domain/desk/commands'
import type { Answer, SentInput } from '@/domain/desk/protocol'

/** Why a command was not taken. */
export type Refusal = Exclude<Answer, { result: 'taken' }>

/** A command of this browser from when it was given until it is in the journal or discarded. */
export interface KeptCommand {
  id: string
  sessionId: string
  clientId: string
  number: number
  base: number
  command: Command
  overrule: string | null
  insist: boolean
  /** The command of this tab that it takes back; null: none. */
  undoes: string | null
  /** When the clerk gave it, ISO 8601. */
  madeAt: string
  /** null: on its way. */
  refusal: Refusal | null
}

/** As it goes to the server. */
export const toSent = ({
  id,
  clientId,
  number,
  base,
  command,
  overrule,
  insist,
  undoes,
}: KeptCommand): SentInput => ({
  id,
  clientId,
  number,
  base,
  command,
  overrule,
  insist,
  // What an earlier version of this page kept says nothing of it.
  undoes: undoes ?? null,
})
