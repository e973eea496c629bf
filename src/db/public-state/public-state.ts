import 'server-only'
import { db } from '@/db/client'
import { listen } from '@/db/listen'

/** PostgreSQL's channel: `BODY REVISION` of what was committed, or {@link BODIES}. */
const CHANNEL = 'wortlaut_public'
/** Said when a body was added or changed: another one may answer for a host. */
const BODIES = 'bodies'

/** So long an answer of the database is taken for a sign that nothing was missed before it. */
const TRUSTED_MS = 1_000
const BEAT_MS = 400

/**
 * Where the published record of every body stands, in memory: told by the database with each commit.
 * What it says is at most {@link TRUSTED_MS} old; when the connection is lost or silent it says nothing.
 */
export class PublicState {
  private readonly revisions = new Map<string, number>()
  private bodyChanges = 0
  private trustedUntil = 0
  /** Of the connection that is open. */
  private hasRead = false
  private readonly end: () => Promise<void>

  constructor() {
    this.end = listen(CHANNEL, (message) => this.hear(message), {
      beat: { everyMs: BEAT_MS, answered: (askedAt) => this.trust(askedAt) },
      lost: () => {
        this.trustedUntil = 0
        this.hasRead = false
      },
    })
  }

  /** Ends the listening. */
  close(): Promise<void> {
    return this.end()
  }

  /**
   * The revision of what is published of a body; 0 where nothing is. `null`: it is not known just now,
   * and nothing may be answered from memory.
   */
  revisionOf(bodyId: string): number | null {
    return this.isTrusted() ? (this.revisions.get(bodyId) ?? 0) : null
  }

  /** Grows whenever another body may answer for a host; `null`: not known. */
  hostRevision(): number | null {
    return this.isTrusted() ? this.bodyChanges : null
  }

  /** Ends when everything that was committed before the call is known here. Never throws. */
  async refresh(): Promise<void> {
    await this.readAll().catch(() => {
      this.trustedUntil = 0
    })
  }

  private isTrusted(): boolean {
    return performance.now() < this.trustedUntil
  }

  private trust(askedAt: number): void {
    if (this.hasRead) this.trustedUntil = askedAt + TRUSTED_MS
  }

  private hear(message: string): void {
    if (message === '') {
      void this.readAll()
        .then(() => {
          this.hasRead = true
        })
        .catch(() => undefined)
      return
    }
    if (message === BODIES) {
      this.bodyChanges += 1
      return
    }
    const [bodyId = '', revision = ''] = message.split(' ')
    this.raise(bodyId, Number(revision))
  }

  private raise(bodyId: string, revision: number): void {
    if (revision > (this.revisions.get(bodyId) ?? 0)) this.revisions.set(bodyId, revision)
  }

  private async readAll(): Promise<void> {
    const rows = await db.publicState.findMany()
    for (const { bodyId, revision } of rows) this.raise(bodyId, revision)
  }
}
