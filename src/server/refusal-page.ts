import type { ServerResponse } from 'node:http'
import { OPEN_TO_ALL } from '@/lib/http/headers'
import { isDataPath, isOParlPath } from '@/server/data-paths'

/** Why a request gets no answer of the site's own; `title` is a German sentence for its sender. */
export type Fault = {
  status: 400 | 401 | 403 | 404 | 405 | 409 | 411 | 413 | 415 | 500 | 503
  title: string
  /** Methods to try instead; sent with 405. */
  allow?: string
}

/** Where the type of problem is described that programs get for a request nobody can read. */
const INPUT_FAULT = '/daten#fehler-eingabe'

/** What OParl calls whatever goes wrong (1.1, 2.9). */
const OPARL_ERROR = 'https://schema.oparl.org/1.1/Error'

/** How long the rest of a body that nobody wants is taken in. */
const LINGER_MS = 1_000

export function isApiPath(path: string): boolean {
  return path === '/api' || path.startsWith('/api/')
}

/** Refuses a request: programs get problem details (RFC 9457), everybody else a small page. */
export function sendFault(response: ServerResponse, path: string, fault: Fault): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const [type, text] =
    isApiPath(path) || isDataPath(path)
      ? ['application/problem+json; charset=utf-8', problem(path, fault)]
      : ['text/html; charset=utf-8', faultPage(fault.title)]
  response.writeHead(fault.status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    Connection: 'close', // whatever body follows is not used
    ...(isDataPath(path) && OPEN_TO_ALL),
    ...(fault.allow && { Allow: fault.allow }),
  })
  response.write(text)
  endAfterBody(response)
}

/**
 * Lets go of the sender once the body has come in, or after a while: a connection that is closed
 * while something is still on its way is reset, and the answer may be lost with it.
 */
function endAfterBody(response: ServerResponse): void {
  const { req } = response
  const hasBody = Number(req.headers['content-length'] ?? 0) > 0 || req.headers['transfer-encoding']
  if (!hasBody || req.complete) {
    response.end()
    return
  }
  const patience = setTimeout(() => response.end(), LINGER_MS)
  req.once('close', () => {
    clearTimeout(patience)
    response.end()
  })
  req.resume()
}

function problem(path: string, { status, title }: Fault): string {
  const told =
    status === 400
      ? { type: INPUT_FAULT, status, title, errors: [{ path: '', message: title }] }
      : { type: 'about:blank', status, title }
  return JSON.stringify(
    isOParlPath(path) ? { ...told, type: OPARL_ERROR, message: title, debug: told.type } : told,
  )
}

/**
 * A page that needs nothing else of the site.
 *
 * @param sentence plain text without characters that HTML reserves
 */
export function faultPage(sentence: string): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Das hat nicht geklappt</title>
<style>body{font:1.125rem/1.5 system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem}</style>
</head>
<body>
<main>
<h1>Das hat nicht geklappt</h1>
<p>${sentence}</p>
<p><a href="/">Zur Startseite</a></p>
</main>
</body>
</html>
`
}
