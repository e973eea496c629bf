import { isDataPath } from '@/server/data-paths'
import { isApiPath } from '@/server/refusal-page'

const NAME = 'wortlaut_answer_duration_seconds'

/** How an answer came about: from memory, or made as a page, as JSON of the API, as a file. */
export type AnswerKind = 'memory' | 'rendered' | 'api' | 'file'

/** Upper bounds of the buckets, in seconds. */
const BOUNDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Asked by monitors: they would make any site look quick. */
const PROBE = /^\/(?:healthz|readyz|metrics)$/

/** Scripts, styles and fonts of the framework. */
const BUILT = '/_next/'

interface Series {
  kind: AnswerKind
  /** The first digit of the status. */
  statusClass: number
  /** How many fell under each bound and under none below it; the last is for what was longer. */
  buckets: Float64Array
  sum: number
}

/** The kind of an answer that was not in memory, by the path; `null`: it does not count. */
export function kindOf(path: string): Exclude<AnswerKind, 'memory'> | null {
  if (PROBE.test(path)) return null
  if (isApiPath(path)) return 'api'
  return isDataPath(path) || path.startsWith(BUILT) ? 'file' : 'rendered'
}

/**
 * How long answers took, as a histogram. The library's own looks its labels up with every answer, which
 * would be felt where answers come from memory; this one adds to numbers and is read when it is asked.
 */
export class AnswerDurations {
  readonly name = NAME
  readonly help =
    'From the arrival of a request to the end of its answer, by how the answer came about'
  readonly type = 'histogram'
  readonly aggregator = 'sum'
  private readonly series = new Map<AnswerKind, Series[]>()

  /** Counts an answer. */
  add(kind: AnswerKind, status: number, seconds: number): void {
    const series = this.seriesOf(kind, Math.floor(status / 100))
    let bucket = 0
    while (bucket < BOUNDS.length && seconds > (BOUNDS[bucket] ?? 0)) bucket += 1
    series.buckets[bucket] = (series.buckets[bucket] ?? 0) + 1
    series.sum += seconds
  }

  /** What the library's registry asks for. */
  async get() {
    const all = [...this.series.values()].flat()
    return {
      name: this.name,
      help: this.help,
      type: this.type,
      aggregator: this.aggregator,
      values: all.flatMap(valuesOf),
    }
  }

  private seriesOf(kind: AnswerKind, statusClass: number): Series {
    let known = this.series.get(kind)
    if (!known) this.series.set(kind, (known = []))
    const found = known.find((one) => one.statusClass === statusClass)
    if (found) return found
    const buckets = new Float64Array(BOUNDS.length + 1)
    const series = { kind, statusClass, buckets, sum: 0 }
    known.push(series)
    return series
  }
}

/** Buckets hold what is in the ones before as well (Prometheus, text format). */
function valuesOf({ kind, statusClass, buckets, sum }: Series) {
  const labels = { kind, status: `${statusClass}xx` }
  let count = 0
  const cumulated = [...buckets].map((within, index) => {
    count += within
    const le = BOUNDS[index] ?? '+Inf'
    return { metricName: `${NAME}_bucket`, labels: { le, ...labels }, value: count }
  })
  return [
    ...cumulated,
    { metricName: `${NAME}_sum`, labels, value: sum },
    { metricName: `${NAME}_count`, labels, value: count },
  ]
}
