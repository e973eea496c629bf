import type { ServerResponse } from 'node:http'
import { checkReadiness } from '@/usecases/check-readiness'

/** Answers the addresses that a monitor asks; `false` if the path is not one of them. */
export function answerProbe(path: string, response: ServerResponse): boolean {
  if (path === '/healthz') {
    send(response, true)
    return true
  }
  if (path === '/readyz') {
    void checkReadiness().then((ready) => send(response, ready))
    return true
  }
  return false
}

function send(response: ServerResponse, ok: boolean): void {
  response.writeHead(ok ? 200 : 503, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
  })
  response.end(JSON.stringify({ status: ok ? 'ok' : 'unavailable' }))
}
