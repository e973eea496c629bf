import type { Answers, Entry, SentInput } from '@/domain/desk/protocol'
import type { DeskState } from '@/domain/desk/state'

export interface Reading {
  state: DeskState
  /** The server's clock, ISO 8601. */
  now: string
}

/** Why nothing came back, or nothing that could be read. */
export type Trouble =
  /** No connection, no server, an answer of something in between: it is tried again. */
  | 'unreachable'
  | 'signed-out'
  /** There is no such session, or this account may not record. */
  | 'not-allowed'
  /** The batch as a whole was refused. */
  | 'refused'

export class TransportError extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble)
  }
}

export interface Follower {
  entry: (entry: Entry) => void
  /** The connection stands. */
  opened: () => void
  /** It broke, and has to be taken up anew. */
  lost: () => void
}

/** The way to the server and back. What fails is a {@link TransportError}. */
export interface Transport {
  read: () => Promise<Reading>
  send: (commands: readonly SentInput[]) => Promise<Answers>
  /** Tells of every entry after that one. @returns ends it */
  follow: (after: number, follower: Follower) => () => void
}
