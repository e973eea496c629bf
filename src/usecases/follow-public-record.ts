import 'server-only'
import { isAsFar } from '@/db/public-state/is-as-far'
import { PublicState } from '@/db/public-state/public-state'
import { readFrom } from '@/db/replicas/read-scope'
import { provideReplicas } from '@/db/replicas/provided'
import { Replicas, type ReplicaState } from '@/db/replicas/replicas'
import { log } from '@/lib/log'
import { searchService } from '@/search/service'
import { today } from '@/lib/today'
import { currentBody } from './current-body'

/** So many host names are remembered; beyond, all are asked for again. */
const MOST_HOSTS = 1_000

/** Which body answers for a host, and what of it is public: the same standing, the same answers. */
export interface Standing {
  bodyId: string
  revision: number
  /** Today in Germany, `YYYY-MM-DD`: „nächste Sitzungen“ are others tomorrow. */
  day: string
}

/** What is public, as this process knows it from one moment to the next. */
export interface PublicRecord {
  /** Where the record of a host's body stands; `null`: not known just now, or there is no body. */
  standing: (host: string) => Standing | null
  /** The same, after whatever has to be asked for it; also waits until the search is as far. */
  reach: (host: string) => Promise<Standing | null>
  /** Ends when everything that was committed before the call is known here. Never throws. */
  refresh: () => Promise<void>
  /**
   * Reads what stands there: from a replica that is as far, else from the primary database. What a
   * replica fails at is done again by the primary.
   *
   * @param work reads and does not write; is called once more if it fails or `isFault` says so
   */
  read: <T>(
    standing: Standing | null,
    work: () => Promise<T>,
    isFault?: (result: T) => boolean,
  ) => Promise<T>
  /** Whether anything can be written just now. */
  isWritable: () => boolean
  /** The replicas, as they were found last. */
  replicas: () => ReplicaState[]
  close: () => Promise<void>
}

export interface Databases {
  /** Of the primary one. */
  databaseUrl: string
  /** Streaming replicas of it; any number. */
  replicaUrls?: readonly string[]
}

/** Follows what is published of every body on this instance. */
export function followPublicRecord({ databaseUrl, replicaUrls = [] }: Databases): PublicRecord {
  const state = new PublicState()
  const replicas = new Replicas(databaseUrl, replicaUrls)
  provideReplicas(() => replicas.state())
  const bodies = new Map<string, string>()
  let bodiesOf: number | null = null
  const searched = new Map<string, { revision: number; done: Promise<void> }>()

  const standing = (host: string): Standing | null => {
    if (bodiesOf === null || bodiesOf !== state.hostRevision()) return null
    const bodyId = bodies.get(host)
    const revision = bodyId === undefined ? null : state.revisionOf(bodyId)
    return bodyId === undefined || revision === null ? null : { bodyId, revision, day: today() }
  }

  const learn = async (host: string): Promise<void> => {
    const before = state.hostRevision()
    const body = await currentBody(host)
    if (before === null || !body) return
    if (bodiesOf !== before || bodies.size >= MOST_HOSTS) bodies.clear()
    bodiesOf = before
    bodies.set(host, body.id)
  }

  /** Once for every revision: the search of this process may be a moment behind the record. */
  const search = ({ bodyId, revision }: Standing): Promise<void> => {
    const known = searched.get(bodyId)
    if (known && known.revision >= revision) return known.done
    const done = searchService().settle(bodyId)
    searched.set(bodyId, { revision, done })
    done.catch(() => searched.delete(bodyId)) // the next one asks again
    return done
  }

  return {
    standing,
    async reach(host) {
      // Asking a database that is gone could take long.
      if (!replicas.isPrimaryAlive()) return null
      if (standing(host) === null) await learn(host)
      const reached = standing(host)
      if (reached) await search(reached)
      return reached
    },
    refresh: () => state.refresh(),
    async read(reached, work, isFault = () => false) {
      const replica = reached
        ? await replicas.choose((pool) => isAsFar(pool, reached))
        : replicas.isPrimaryAlive()
          ? null
          : await replicas.choose()
      if (!replica) return work()
      try {
        const result = await readFrom(replica.url, work)
        if (!isFault(result)) return result
      } catch (error) {
        log.warn({ err: error, database: replica.name }, 'reading from a replica failed')
      }
      return work()
    },
    isWritable: () => replicas.isPrimaryAlive(),
    replicas: () => replicas.state(),
    async close() {
      provideReplicas(undefined)
      await state.close()
      await replicas.close()
    },
  }
}
