import 'server-only'
import { limitAttempts } from '../limit-attempts'
import { auth } from './auth'
import { siteAddress } from './site-address'

/** What a browser asks while it makes or uses a passkey. Everything else is done by forms. */
const STEPS: ReadonlyMap<string, 'GET' | 'POST'> = new Map([
  ['/api/auth/passkey/generate-register-options', 'GET'],
  ['/api/auth/passkey/verify-registration', 'POST'],
  ['/api/auth/passkey/generate-authenticate-options', 'GET'],
  ['/api/auth/passkey/verify-authentication', 'POST'],
])

const PER_SENDER = { max: 60, minutes: 15 }

/**
 * Answers a step of making or using a passkey.
 *
 * @param sender network address of whoever asks
 */
export async function answerPasskeyCeremony(
  request: Request,
  sender: string | null,
): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  if (STEPS.get(pathname) !== request.method) return refusal(404, 'Diese Adresse gibt es nicht.')
  const wait = await limitAttempts(`passkey ${sender}`, PER_SENDER)
  if (wait) return refusal(429, wait)

  const body = request.method === 'POST' ? await request.text() : null
  const url = new URL(`${pathname}${search}`, siteAddress().origin)
  const { handler } = await auth()
  const answer = await handler(
    new Request(url, { method: request.method, headers: request.headers, body }),
  )
  if (!answer.ok) return refusal(clientStatus(answer.status), explain(answer.status))
  // The library would repeat the session's token, which belongs in the cookie alone.
  return pathname.includes('/verify-') ? withoutBody(answer) : answer
}

function withoutBody(answer: Response): Response {
  const headers = new Headers({ 'Content-Type': 'application/json' })
  for (const cookie of answer.headers.getSetCookie()) headers.append('Set-Cookie', cookie)
  return new Response(JSON.stringify({ ok: true }), { headers })
}

/** An unreadable answer of the device is a fault of what was sent, not of the server. */
function clientStatus(status: number): number {
  return status >= 500 ? 400 : status
}

function explain(status: number): string {
  switch (status) {
    case 401:
      return 'Dieser Passkey ist hier nicht bekannt.'
    case 403:
      return 'Das ist nicht erlaubt: Das Konto ist gesperrt, oder die Anmeldung liegt länger als einen Tag zurück.'
    default:
      return 'Der Passkey konnte nicht geprüft werden. Bitte versuchen Sie es noch einmal.'
  }
}

function refusal(status: number, title: string): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  })
}
