import { Command, type CommandInput } from '@/domain/desk/commands'
import { perform } from '@/domain/desk/perform'
import type { Entry } from '@/domain/desk/protocol'
import type { DeskState, Performed } from '@/domain/desk/state'
import { germanIssue } from '@/domain/record/german-issue'
import { toOffsetTime } from '@/domain/time/local'
import type { Sending } from '../desk-context'
import type { CommandStore } from './command-store'
import { withAgain, withDiscarded, withGiven, withInherited, type Again } from './given'
import type { KeptCommand } from './kept-command'
import { Listener } from './listener'
import { Persistence } from './persistence'
import { Sender } from './sender'
import { unsentOf, withFollowed, withShown, type SyncState } from './sync-state'
import { followOn, reread } from './followed'
import type { Reading, Transport, Trouble } from './transport'

/** The desk as the page draws it. */
export interface SyncSnapshot {
  state: DeskState
  /** How many commands the server has not confirmed yet. */
  unsent: number
  refused: readonly KeptCommand[]
  others: readonly Entry[]
  /** What keeps commands from being sent; null: nothing. */
  trouble: Trouble | null
  /** Whether others' changes arrive. */
  isFollowing: boolean
  /** Whether what is unsent outlasts the tab. */
  isLasting: boolean
}

export interface SyncParts {
  reading: Reading
  clientId: string
  /** The last number that this client has used. */
  lastNumber: number
  store: CommandStore
  transport: Transport
  newId: () => string
}

/**
 * The desk in one browser tab: what is confirmed, and on top of it what was given here and is still on
 * its way. Nothing that was given goes away but by the server's word or the clerk's.
 */
export class DeskSync {
  #sync: SyncState
  #snapshot: SyncSnapshot
  #number: number
  /** The server's time when this page's own clock, which nobody can set, stood at 0; in milliseconds. */
  #serverStart = -Infinity
  readonly #listeners = new Set<() => void>()
  readonly #persistence: Persistence
  readonly #sender: Sender
  readonly #listener: Listener

  constructor(readonly parts: SyncParts) {
    const { reading, clientId, store, transport } = parts
    this.#sync = withShown({
      followed: { state: reading.state, early: new Map() },
      queue: [],
      refused: [],
      mine: new Set([clientId]),
      others: [],
      shown: reading.state,
    })
    this.#number = parts.lastNumber
    this.#persistence = new Persistence(store)
    this.#setClock(reading.now)
    const access = {
      get: () => this.#sync,
      set: (next: SyncState) => this.#set(next),
      changed: () => this.#tell(),
      setClock: (now: string) => this.#setClock(now),
      entries: (entries: readonly Entry[]) => this.#take(entries),
    }
    this.#sender = new Sender(transport, this.#persistence, access)
    this.#listener = new Listener(transport, {
      ...access,
      read: (next: Reading) => this.#reread(next),
    })
    this.#snapshot = this.#draw()
  }

  /** Begins to send and to listen. @returns ends both; what is unsent stays in the store */
  start(): () => void {
    this.#listener.start()
    this.#sender.wake()
    return () => {
      this.#listener.stop()
      this.#sender.stop()
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  snapshot = (): SyncSnapshot => this.#snapshot

  now = (): string => toOffsetTime(new Date(performance.now() + this.#serverStart))

  send = (input: CommandInput, overrule?: string, { base }: Sending = {}): Performed => {
    const parsed = Command.safeParse(input, { error: germanIssue })
    if (!parsed.success) {
      const errors = parsed.error.issues.map(({ path, message }) => ({
        path: path.join('.'),
        message,
      }))
      return { ok: false, kind: 'invalid', errors }
    }
    const reason = overrule?.trim() ? overrule.trim() : null
    const performed = perform(this.#sync.shown, parsed.data, { overrule: reason })
    if (!performed.ok) return performed
    this.#set(
      withGiven(this.#sync, {
        id: this.parts.newId(),
        sessionId: this.#sync.shown.sessionId,
        clientId: this.parts.clientId,
        number: this.#nextNumber(),
        base: base ?? this.#sync.followed.state.sequence,
        command: parsed.data,
        overrule: reason,
        insist: false,
        madeAt: new Date().toISOString(),
        refusal: null,
      }),
    )
    this.#sender.wake()
    return performed
  }

  /** Commands of an earlier life of this tab, or of one that was closed, are sent and shown here. */
  inherit = (kept: readonly KeptCommand[]): void => {
    if (kept.length === 0) return
    this.#set(withInherited(this.#sync, kept))
    this.#sender.wake()
  }

  sendAgain = (id: string, again: Again): void => {
    const { clientId } = this.parts
    this.#set(withAgain(this.#sync, id, again, { clientId, number: () => this.#nextNumber() }))
    this.#sender.wake()
  }

  discard = (id: string): void => this.#set(withDiscarded(this.#sync, id))

  /** The connection may be back, or the clerk signed in again: nothing waits any longer. */
  retry = (): void => {
    this.#sender.retry()
    this.#listener.retry()
  }

  #nextNumber(): number {
    const numbers = this.#sync.queue
      .filter(({ kept }) => kept.clientId === this.parts.clientId)
      .map(({ kept }) => kept.number)
    this.#number = Math.max(this.#number, ...numbers) + 1
    return this.#number
  }

  #take(entries: readonly Entry[]): void {
    const step = followOn(this.#sync.followed, entries)
    this.#set(withFollowed(this.#sync, step))
    if (step.isAstray) this.#listener.readAnew()
    else if (step.followed.early.size > 0) this.#listener.readSoon()
  }

  #reread({ state, now }: Reading): void {
    this.#setClock(now)
    const step = reread(this.#sync.followed, state)
    this.#set(withFollowed(this.#sync, step))
    if (step.isAstray) this.#listener.readSoon()
  }

  /**
   * An answer is as old as its way was long, so that the clock it gives can only be late: the earliest
   * is the nearest. And time never runs backwards here, or an arrival could come after the vote it is for.
   */
  #setClock(now: string): void {
    this.#serverStart = Math.max(this.#serverStart, Date.parse(now) - performance.now())
  }

  #set(next: SyncState): void {
    this.#persistence.note(this.#sync, next)
    this.#sync = next
    this.#tell()
  }

  #tell(): void {
    this.#snapshot = this.#draw()
    for (const listener of this.#listeners) listener()
  }

  #draw(): SyncSnapshot {
    return {
      state: this.#sync.shown,
      unsent: unsentOf(this.#sync).length,
      refused: this.#sync.refused,
      others: this.#sync.others,
      trouble: this.#sender.trouble ?? this.#listener.trouble,
      isFollowing: this.#listener.isOpen,
      isLasting: this.#persistence.isLasting,
    }
  }
}
