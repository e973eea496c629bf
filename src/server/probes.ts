import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Registry } from 'prom-client'
import { log } from '@/lib/log'
import { mayReadMetrics } from '@/server/metrics/may-read-metrics'
import { checkReadiness } from '@/usecases/check-readiness'
import type { PublicRecord } from '@/usecases/follow-public-record'

type Status = 'ok' | 'read-only' | 'unavailable'

/** What probes are answered from. */
export interface Probed {
  record: PublicRecord | undefined
  metrics: Registry
  /** `METRICS_TOKEN`. */
  metricsToken: string | undefined
}

/**
 * Answers the addresses that a monitor asks; `false` if the path is not one of them, or not one for
 * whoever asks.
 */
export function answerProbe(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { record, metrics, metricsToken }: Probed,
): boolean {
  if (path === '/healthz') {
    send(response, 'ok')
    return true
  }
  if (path === '/readyz') {
    void readiness(record).then((status) => send(response, status))
    return true
  }
  if (path === '/metrics' && mayReadMetrics(request, metricsToken)) {
    void sendMetrics(response, metrics)
    return true
  }
  return false
}

async function sendMetrics(response: ServerResponse, metrics: Registry): Promise<void> {
  try {
    const text = await metrics.metrics()
    response.writeHead(200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' })
    response.end(text)
  } catch (error) {
    log.error({ err: error }, 'the metrics could not be read')
    response.writeHead(500).end()
  }
}

/** Whoever has a replica to read from serves readers without the primary database as well. */
async function readiness(record: PublicRecord | undefined): Promise<Status> {
  if (!record || record.isWritable()) return (await checkReadiness()) ? 'ok' : 'unavailable'
  const isReadable = await record.read(null, checkReadiness).catch(() => false)
  return isReadable ? 'read-only' : 'unavailable'
}

function send(response: ServerResponse, status: Status): void {
  response.writeHead(status === 'unavailable' ? 503 : 200, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
  })
  response.end(JSON.stringify({ status }))
}
