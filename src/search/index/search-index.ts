import 'server-only'
import { setTimeout as delay } from 'node:timers/promises'
import { bodyIds, changesAfter, searchRevisions } from '@/db/queries/search-revisions'
import { searchContext } from '@/db/queries/search-context'
import { searchDocuments } from '@/db/queries/search-documents'
import type { SearchRequest, SearchResult } from '@/domain/record/search'
import { log } from '@/lib/log'
import { DamagedIndex } from '../engine/documents'
import type { Segment } from '../engine/segment'
import type { SegmentOrigin } from '../engine/segment-file'
import { BodyIndex } from './body-index'

/** Where the large segments come from. */
export interface SegmentSource {
  /** A segment that was built before; null if there is none that can be used. */
  load(bodyId: string): { segment: Segment; origin: SegmentOrigin } | null
  /** Builds one from the record as it is now; `origin` says which state of it that is. */
  build(bodyId: string, origin: Omit<SegmentOrigin, 'version'>): Promise<Segment>
}

/** Changes beyond these are not added one by one: the index is built anew. */
const MOST_CHANGES = 1000
const MOST_SHARE = 0.05
/** As many as one query may name, and as are quickly built. */
const MOST_AT_ONCE = 5_000

/** An import marks thousands of records a second: building waits for its end, but not for ever. */
const LOOK_AGAIN_MS = 500
const MOST_LOOKS = 20

async function isCalm(bodyId: string, revision: number): Promise<void> {
  let last = revision
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    await delay(LOOK_AGAIN_MS)
    const now = (await searchRevisions(bodyId)).get(bodyId)?.revision ?? 0
    if (now === last) return
    last = now
  }
}

const mostChanges = ({ size }: BodyIndex): number =>
  Math.min(Math.max(MOST_CHANGES, Math.floor(size * MOST_SHARE)), MOST_AT_ONCE)

interface Body {
  index: BodyIndex
  epoch: string
  revision: number
  changedAt: Date
}

/** One time of catching up, and the one after it. */
interface Run {
  work: Promise<void>
  again: Promise<void> | null
}

const NOTHING_MARKED = { epoch: '', revision: 0, changedAt: new Date(0) }

/** The search indexes of all bodies, kept up with the record. */
export class SearchIndex {
  private readonly bodies = new Map<string, Body>()
  private readonly running = new Map<string, Run>()
  private readonly rebuilding = new Map<string, Promise<void>>()

  constructor(private readonly source: SegmentSource) {}

  /** Searches a body's index as it is. Throws `InvalidInput` for what cannot be answered. */
  async search(bodyId: string, params: SearchRequest): Promise<SearchResult> {
    if (!this.bodies.has(bodyId)) await this.catchUp(bodyId)
    const body = this.bodies.get(bodyId)
    if (!body) throw new Error(`body ${bodyId} has no search index`)
    try {
      return { ...body.index.search(params), changedAt: body.changedAt.toISOString() }
    } catch (error) {
      if (!(error instanceof DamagedIndex)) throw error
      log.error({ err: error, bodyId }, 'search index is damaged; building it anew')
      if (this.bodies.get(bodyId) === body) await this.rebuildOnce(bodyId)
      return this.search(bodyId, params)
    }
  }

  /** Ends when everything that was committed before the call is searched. */
  catchUp(bodyId: string): Promise<void> {
    const current = this.running.get(bodyId)
    if (!current) return this.run(bodyId)
    // The run that is under way may have looked before the change; the one after it will not.
    current.again ??= current.work.catch(() => undefined).then(() => this.run(bodyId))
    return current.again
  }

  /** The same for every body that is behind. */
  async catchUpAll(): Promise<void> {
    const [revisions, ids] = await Promise.all([searchRevisions(), bodyIds()])
    const isBehind = (id: string) => {
      const body = this.bodies.get(id)
      const { epoch, revision } = revisions.get(id) ?? NOTHING_MARKED
      return body?.epoch !== epoch || body.revision !== revision
    }
    await Promise.all(ids.filter(isBehind).map((id) => this.catchUp(id)))
  }

  private run(bodyId: string): Promise<void> {
    const work = this.follow(bodyId)
    const run: Run = { work, again: null }
    this.running.set(bodyId, run)
    // The next run takes its place, so that there are never two at a time.
    const end = () => {
      if (run.again === null) this.running.delete(bodyId)
    }
    work.then(end, end)
    return work
  }

  private async follow(bodyId: string): Promise<void> {
    const state = (await searchRevisions(bodyId)).get(bodyId) ?? NOTHING_MARKED
    const shown = this.bodies.get(bodyId)
    const body = shown ?? (await this.open(bodyId))
    if (!body || !(await this.bringUp(bodyId, body, state))) {
      if (body && !shown) body.index.close()
      return this.rebuild(bodyId)
    }
    // Not before it is up to date: what was taken back meanwhile must not be shown.
    if (!shown) this.bodies.set(bodyId, body)
    if (body.index.additions > mostChanges(body.index)) this.rebuildBeside(bodyId)
  }

  /** Takes over all changes up to a state of the record; false if the index cannot get there. */
  private async bringUp(bodyId: string, body: Body, state: Omit<Body, 'index'>): Promise<boolean> {
    if (body.epoch !== state.epoch || body.revision > state.revision) return false
    body.changedAt = state.changedAt
    if (body.revision === state.revision) return true
    const most = mostChanges(body.index)
    const ids = await changesAfter(bodyId, body.revision, most + 1)
    if (ids.length > most) {
      await isCalm(bodyId, state.revision)
      return false
    }
    const [documents, context] = await Promise.all([
      searchDocuments(bodyId, ids),
      searchContext(bodyId, ids),
    ])
    body.index.apply(ids, documents, context)
    body.revision = state.revision
    return true
  }

  private async open(bodyId: string): Promise<Body | null> {
    const stored = this.source.load(bodyId)
    if (!stored) return null
    const { epoch, revision } = stored.origin
    const index = new BodyIndex(stored.segment, await searchContext(bodyId))
    return { index, epoch, revision, changedAt: new Date(0) }
  }

  private async rebuild(bodyId: string): Promise<void> {
    // Before the record is read: what changes meanwhile is taken over once more afterwards.
    const { changedAt, ...origin } = (await searchRevisions(bodyId)).get(bodyId) ?? NOTHING_MARKED
    const segment = await this.source.build(bodyId, origin)
    const index = new BodyIndex(segment, await searchContext(bodyId))
    this.bodies.get(bodyId)?.index.close()
    this.bodies.set(bodyId, { index, changedAt, ...origin })
    await this.follow(bodyId)
  }

  /** While the present index goes on answering. */
  private rebuildBeside(bodyId: string): void {
    this.rebuildOnce(bodyId).catch((error: unknown) =>
      log.error({ err: error, bodyId }, 'search index was not built'),
    )
  }

  /** However many ask for it at the same time. */
  private rebuildOnce(bodyId: string): Promise<void> {
    const current = this.rebuilding.get(bodyId)
    if (current) return current
    const work = this.rebuild(bodyId).finally(() => this.rebuilding.delete(bodyId))
    this.rebuilding.set(bodyId, work)
    return work
  }
}
