import type { ServerResponse } from 'node:http'
import { checkReadiness } from '@/usecases/check-readiness'
import type { PublicRecord } from '@/usecases/follow-public-record'

type Status = 'ok' | 'read-only' | 'unavailable'

/** Answers the addresses that a monitor asks; `false` if the path is not one of them. */
export function answerProbe(
  path: string,
  response: ServerResponse,
  record: PublicRecord | undefined,
): boolean {
  if (path === '/healthz') {
    send(response, 'ok')
    return true
  }
  if (path === '/readyz') {
    void readiness(record).then((status) => send(response, status))
    return true
  }
  return false
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
