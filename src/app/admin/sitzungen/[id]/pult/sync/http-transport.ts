import type { Answers, Entry } from '@/domain/desk/protocol'
import { TransportError, type Reading, type Transport, type Trouble } from './transport'

const PATIENCE_MS = 20_000

const TROUBLE: Readonly<Record<number, Trouble>> = {
  400: 'refused',
  401: 'signed-out',
  403: 'not-allowed',
  404: 'not-allowed',
  413: 'refused',
  422: 'refused',
}

/** The desk's addresses over HTTP. */
export function httpTransport(sessionId: string, origin = ''): Transport {
  const address = `${origin}/api/pult/${sessionId}`
  return {
    read: async () => (await ask(`${address}/state`)) as Reading,
    send: async (commands) =>
      (await ask(`${address}/commands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ commands }),
      })) as Answers,
    follow: (after, { entry, opened, lost }) => {
      const source = new EventSource(`${address}/events?after=${after}`)
      source.onopen = opened
      source.addEventListener('entry', ({ data }: MessageEvent<string>) =>
        entry(JSON.parse(data) as Entry),
      )
      // The browser would go on trying by itself, but neither as soon as it could nor after a refusal.
      source.onerror = lost
      return () => source.close()
    },
  }
}

/** Sends and reads JSON; whatever else comes back is trouble. */
async function ask(address: string, request: RequestInit = {}): Promise<unknown> {
  let answer: Response
  try {
    answer = await fetch(address, {
      ...request,
      // A page to sign in is no answer.
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (answer.ok && isJson(answer)) return await answer.json()
  } catch {
    throw new TransportError('unreachable')
  }
  if (answer.type === 'opaqueredirect') throw new TransportError('signed-out')
  const isOurs = answer.headers.get('content-type')?.includes('json') === true
  const trouble = isOurs ? TROUBLE[answer.status] : answer.status === 401 ? 'signed-out' : undefined
  throw new TransportError(trouble ?? 'unreachable')
}

const isJson = (answer: Response): boolean =>
  answer.headers.get('content-type')?.includes('json') === true
