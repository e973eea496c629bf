import { Command, type CommandInput } from '@/domain/desk/commands'
import { perform } from '@/domain/desk/perform'
import { withDone, type Done } from '@/domain/desk/undo/history'
import { inverseOf } from '@/domain/desk/undo/inverse'
import type { Entry } from '@/domain/desk/protocol'
import type { DeskState, Performed } from '@/domain/desk/state'
import { germanIssue } from '@/domain/record/german-issue'
import { toOffsetTime } from '@/domain/time/local'
import type { Sending } from '../desk-context'
import type { CommandStore } from './command-store'
import { withAgain, withDiscarded, withGiven, withInherited, type Again } from './given'
import type { KeptCommand } from './kept-command'
import { Listener } from './listener'
import { isSameTyping } from './merging'
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
  /** The last command of this tab that stands, and what would take it back; null: there is none. */
  last: Done | null
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
  #done: readonly Done[] = []
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

  send = (input: CommandInput, overrule?: string, { base, undoes }: Sending = {}): Performed => {
    const parsed = Command.safeParse(input, { error: germanIssue })
    if (!parsed.success) {
      const errors = parsed.error.issues.map(({ path, message }) => ({
        path: path.join('.'),
        message,
      }))
      return { ok: false, kind: 'invalid', errors }
    }
    const reason = overrule?.trim() ? overrule.trim() : null
    const before = this.#sync.shown
    const performed = perform(before, parsed.data, { overrule: reason })
    if (!performed.ok) return performed
    this.#set(
      withGiven(this.#sync, {
        id: this.parts.newId(),
        sessionId: before.sessionId,
        clientId: this.parts.clientId,
        number: this.#nextNumber(),
        base: base ?? this.#sync.followed.state.sequence,
        command: parsed.data,
        overrule: reason,
        insist: false,
        undoes: undoes ?? null,
        madeAt: new Date().toISOString(),
        refusal: null,
      }),
    )
    if (undoes === undefined) this.#noteDone(before, parsed.data, performed.state)
    else this.#done = this.#done.filter(({ id }) => id !== undoes)
    this.#tell()
    this.#sender.wake()
    return performed
  }

  /** Keeps what leads back, unless nothing changed. */
  #noteDone(before: DeskState, command: Command, now: DeskState): void {
    const id = this.#sync.queue.at(-1)?.kept.id
    if (now === before || id === undefined) return
    const next = {
      id,
      command,
      base: this.#sync.followed.state.sequence,
      inverse: inverseOf(before, command, this.parts.newId),
    }
    this.#done = withDone(this.#done, next, isSameTyping)
  }

  /** The last command that stands: what was not taken needs not be taken back. */
  #last(): Done | null {
    const refused = new Set(this.#sync.refused.map(({ id }) => id))
    return this.#done.findLast(({ id }) => !refused.has(id)) ?? null
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

  discard = (id: string): void => {
    this.#done = this.#done.filter((done) => done.id !== id)
    this.#set(withDiscarded(this.#sync, id))
  }

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
      last: this.#last(),
    }
  }
}
