import { type Metric, collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import { followerCount } from '@/server/event-streams/answer'
import type { ResponseCache } from '@/server/response-cache/response-cache'
import { isSearchReady } from '@/usecases/check-readiness'
import type { PublicRecord } from '@/usecases/follow-public-record'
import type { AnswerDurations } from './durations'

interface Measured {
  durations: AnswerDurations
  /** Without them nothing is kept in memory, and no replica is read from. */
  cache: ResponseCache | undefined
  record: PublicRecord | undefined
}

let ofProcess: Registry | undefined

/** Processor, memory, garbage, event loop: there is one process, however many servers it has. */
function processMetrics(): Registry {
  if (ofProcess) return ofProcess
  ofProcess = new Registry()
  collectDefaultMetrics({ register: ofProcess })
  return ofProcess
}

/** What a monitor can know of this process. Everything is read when it asks, nothing is kept for it. */
export function createMetrics({ durations, cache, record }: Measured): Registry {
  const own = new Registry()
  const registers = [own]
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name: `wortlaut_${name}`,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })

  // It has what the registry asks of a metric; the library's type names its own classes only.
  own.registerMetric(durations as unknown as Metric)
  gauge('event_stream_followers', 'Readers and clerks with an open event stream', followerCount)
  gauge('search_ready', 'Whether the search of this process is complete', () =>
    Number(isSearchReady()),
  )
  if (cache) addCache(cache, registers, gauge)
  if (record) addDatabases(record, registers, gauge)
  return Registry.merge([own, processMetrics()])
}

type AddGauge = (name: string, help: string, read: () => number) => void

function addCache(cache: ResponseCache, registers: Registry[], gauge: AddGauge): void {
  gauge('response_cache_bytes', 'Bytes of the answers in memory', () => cache.bytes)
  gauge('response_cache_entries', 'Answers in memory', () => cache.size)
  new Counter({
    name: 'wortlaut_response_cache_requests_total',
    help: 'Requests that are the same for everybody, by how they were answered',
    labelNames: ['result'],
    registers,
    collect() {
      const { hits, misses, joined, bypassed } = cache.counts
      this.reset()
      this.inc({ result: 'hit' }, hits)
      this.inc({ result: 'miss' }, misses)
      this.inc({ result: 'joined' }, joined)
      this.inc({ result: 'bypassed' }, bypassed)
    },
  })
}

function addDatabases(record: PublicRecord, registers: Registry[], gauge: AddGauge): void {
  gauge('primary_up', 'Whether the primary database answers', () => Number(record.isWritable()))
  const labelNames = ['replica']
  new Gauge({
    name: 'wortlaut_replica_up',
    help: 'Whether the replica answers',
    labelNames,
    registers,
    collect() {
      this.reset()
      for (const { name, isAlive } of record.replicas())
        this.set({ replica: name }, Number(isAlive))
    },
  })
  new Gauge({
    name: 'wortlaut_replica_lag_seconds',
    help: 'How far the replica is behind; absent while it is not known',
    labelNames,
    registers,
    collect() {
      this.reset()
      for (const { name, lagSeconds } of record.replicas())
        if (lagSeconds !== null) this.set({ replica: name }, lagSeconds)
    },
  })
}
