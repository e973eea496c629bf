import 'server-only'
import { createHash } from 'node:crypto'
import type { KnownRecord } from '@/db/bulk/known-records'
import type { BulkKind } from '@/db/bulk/new-record'
import { ends, type SessionAgenda, sessionAgendas, takenSlugs } from '@/db/bulk/surroundings'
import type { Transaction } from '@/db/records/store'

/** A record that gets an address. */
interface Addressed {
  kind: BulkKind
  /** Within the import's system. */
  key: string
  /** The beginning of its address; null for kinds without one. */
  slug: string | null
}

/** Addresses below a session that are not agenda items. */
const RESERVED = ['live']

/**
 * Gives new records their addresses and their places among those that are there. Made for one batch:
 * it knows what the database held before, and what it gave since.
 */
export class Places {
  private constructor(
    private readonly taken: Set<string>,
    private readonly agendas: Map<string, SessionAgenda>,
    private readonly lastOfDebate: ReadonlyMap<string, number>,
  ) {}

  /**
   * @param sessionIds of the sessions in which items may be new
   * @param itemIds of the debates to which something may be added
   */
  static async load(
    transaction: Transaction,
    bodyId: string,
    wanted: readonly Addressed[],
    { sessionIds, itemIds }: { sessionIds: readonly string[]; itemIds: readonly string[] },
  ): Promise<Places> {
    const slugs = wanted.flatMap(({ slug }) => (slug === null ? [] : [slug]))
    return new Places(
      await takenSlugs(transaction, bodyId, slugs),
      await sessionAgendas(transaction, sessionIds),
      await ends(transaction, itemIds),
    )
  }

  /** An address within the body that no other record of the kind has or had. */
  slug({ kind, slug, key }: Addressed): string {
    const free = this.free(slug ?? kind, key, (candidate) => this.taken.has(`${kind} ${candidate}`))
    this.taken.add(`${kind} ${free}`)
    return free
  }

  /** Address and place of a new item behind the last one of its session. */
  item(sessionId: string, { slug, key }: Addressed): { slug: string; position: number } {
    const agenda = this.agendas.get(sessionId) ?? { slugs: new Set(RESERVED), next: 0 }
    this.agendas.set(sessionId, agenda)
    const isTaken = (candidate: string) =>
      agenda.slugs.has(candidate) || RESERVED.includes(candidate)
    const free = this.free(slug ?? 'punkt', key, isTaken)
    agenda.slugs.add(free)
    agenda.next += 1
    return { slug: free, position: agenda.next - 1 }
  }

  /**
   * What a speech's ordinal in its file is counted from within its debate: a file that is read once
   * more goes on where its speeches stand, another one behind the last.
   */
  base(
    item: KnownRecord | undefined,
    speeches: readonly { ordinal: number; known: KnownRecord | undefined }[],
  ): number {
    if (!item) return 0
    const there = speeches.find(({ known }) => known?.agendaItemId === item.id)
    if (there?.known) return (there.known.position ?? 0) - there.ordinal
    return (this.lastOfDebate.get(item.id) ?? 0) - (speeches[0]?.ordinal ?? 0)
  }

  private free(slug: string, key: string, isTaken: (slug: string) => boolean): string {
    if (!isTaken(slug)) return slug
    // The key's own mark: the same whatever else is imported, and before or after it.
    const mark = createHash('sha256').update(key).digest('hex').slice(0, 8)
    return `${slug.slice(0, 110).replace(/-+$/, '')}-${mark}`
  }
}
