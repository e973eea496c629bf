/**
 * The server's side of a desk without HTTP and database: it takes commands as the real one does, each
 * once, and its connection can be made to lose, double and reorder what passes.
 */
import { perform } from '@/domain/desk/perform'
import { Sent, type Answer, type Answers, type Entry } from '@/domain/desk/protocol'
import type { DeskState } from '@/domain/desk/state'
import { targetOf } from '@/domain/desk/target'
import { withLocks } from '@/domain/desk/with-locks'
import {
  TransportError,
  type Follower,
  type Transport,
} from '@/app/admin/sitzungen/[id]/pult/sync/transport'

/** What happens to one request. */
export type Fate = 'arrives' | 'request-lost' | 'answer-lost'

export class FakeServer {
  readonly journal: Entry[] = []
  /** The fate of the next requests, first one first; then all arrive. */
  fates: Fate[] = []
  isDown = false
  isSignedOut = false
  requests = 0
  #followers = new Set<Follower>()

  constructor(public state: DeskState) {}

  get transport(): Transport {
    return {
      read: async () => {
        this.#check()
        return { state: this.state, now: new Date().toISOString() }
      },
      send: async (commands) => {
        this.requests += 1
        const fate = this.fates.shift() ?? 'arrives'
        if (fate === 'request-lost') throw new TransportError('unreachable')
        this.#check()
        const sent: unknown = JSON.parse(JSON.stringify(commands))
        const answers = this.take(sent as unknown[])
        if (fate === 'answer-lost') throw new TransportError('unreachable')
        return answers
      },
      follow: (after, follower) => {
        queueMicrotask(() => {
          if (this.isDown) return follower.lost()
          this.#followers.add(follower)
          follower.opened()
          for (const entry of this.journal) if (entry.sequence > after) follower.entry(entry)
        })
        return () => this.#followers.delete(follower)
      },
    }
  }

  /** Streams break, and no request arrives until it is up again. */
  goDown(): void {
    this.isDown = true
    for (const follower of [...this.#followers]) follower.lost()
    this.#followers.clear()
  }

  take(commands: readonly unknown[]): Answers {
    return {
      answers: commands.map((one) => this.#one(Sent.parse(one))),
      now: new Date().toISOString(),
    }
  }

  /** A change by somebody who does not work at the desk. */
  changeOutside(next: DeskState): void {
    this.state = next
  }

  tell(entries: readonly Entry[]): void {
    for (const follower of this.#followers) for (const entry of entries) follower.entry(entry)
  }

  #check(): void {
    if (this.isDown) throw new TransportError('unreachable')
    if (this.isSignedOut) throw new TransportError('signed-out')
  }

  #one({ id, clientId, number, base, command, overrule, insist, undoes }: Sent): Answer {
    const known = this.journal.find((entry) => entry.id === id)
    if (known) return { id, result: 'taken', entry: known }
    const last = Math.max(
      0,
      ...this.journal.filter((entry) => entry.clientId === clientId).map((entry) => entry.number),
    )
    if (number <= last) return { id, result: 'out-of-order', expected: last + 1 }
    const theirs = this.journal.findLast(
      (entry) =>
        entry.clientId !== clientId &&
        entry.sequence > base &&
        targetOf(entry.command) === targetOf(command),
    )
    if (theirs && !insist) return { id, result: 'conflict', theirs }
    const performed = perform(this.state, command, { overrule })
    if (!performed.ok)
      return performed.kind === 'invalid'
        ? { id, result: 'invalid', errors: performed.errors }
        : { id, result: 'ruled-out', findings: performed.findings }
    const records = [
      performed.state.session,
      ...performed.state.items,
      ...performed.state.motions,
      ...performed.state.votes,
      ...performed.state.statements,
    ]
    const locks = performed.changed.flatMap(({ kind, id: changed }) => {
      const record = records.find((one) => one.id === changed)
      return record ? [{ kind, id: changed, lock: record.lock + 1 }] : []
    })
    const sequence = this.journal.length + 1
    const recordedAt = new Date().toISOString()
    const entry = {
      sequence,
      id,
      clientId,
      number,
      command,
      overrule,
      undoes,
      actor: 'Test',
      recordedAt,
      locks,
    }
    this.journal.push(entry)
    this.state = withLocks({ ...performed.state, sequence }, locks)
    this.tell([entry])
    return { id, result: 'taken', entry }
  }
}
