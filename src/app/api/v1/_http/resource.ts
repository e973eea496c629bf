import { InvalidInput } from '@/domain/record/invalid-input'
import { log } from '@/lib/log'
import { unreadableParameters } from '@/lib/query'
import { hostNameOf, originOf } from '@/lib/request-origin'
import type { ApiRead, PathParams } from '@/usecases/api/request'
import { currentBody } from '@/usecases/current-body'
import { recordModifiedAt } from '@/usecases/record-modified-at'
import { entityTag, isNotModified, lastModified } from './conditional'
import { CONTENT, MOVED, PREFLIGHT } from './headers'
import { failure, invalid, methodNotAllowed, notFound } from './problem'

interface Context {
  params: Promise<PathParams>
}

type Handler = (request: Request, context: Context) => Promise<Response>

interface Options {
  /** Since when the answer is as it is, apart from the record; what is newer counts. */
  since?: () => Date
}

function links(origin: string, answer: object): string {
  const description = `<${origin}/api/v1/openapi.json>; rel="service-desc"`
  const next = 'next' in answer && typeof answer.next === 'string' ? answer.next : null
  return next === null ? description : `<${next}>; rel="next", ${description}`
}

async function answer(
  request: Request,
  context: Context,
  { read, since }: { read: ApiRead } & Options,
): Promise<Response> {
  const { search, searchParams: query } = new URL(request.url)
  const unreadable = unreadableParameters(search)
  if (unreadable.length > 0)
    return invalid(unreadable.map((path) => ({ path, message: 'Das ist kein lesbarer Text.' })))
  const body = await currentBody(hostNameOf(request.headers))
  if (!body) return notFound()
  const origin = originOf(request.headers)
  // Before the content: a change in between then makes the copy older than it is, never newer.
  const recordChanged = await recordModifiedAt(body.id)
  const found = await read({ bodyId: body.id, origin, query }, await context.params)
  if (found === null) return notFound()
  if ('movedTo' in found)
    return new Response(null, { status: 308, headers: { ...MOVED, Location: found.movedTo } })
  const changed = new Date(Math.max(recordChanged.getTime(), since?.().getTime() ?? 0))
  const text = JSON.stringify(found.found)
  const tag = entityTag(text)
  const { 'Content-Type': type, ...always } = CONTENT
  const headers = {
    ...always,
    ETag: tag,
    'Last-Modified': lastModified(changed, new Date()),
    Link: links(origin, found.found),
  }
  return isNotModified(request.headers, { tag, changed })
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers: { ...headers, 'Content-Type': type } })
}

/**
 * The handlers of an address that can only be read: its content with validators, problems as such, and
 * an answer to every other method.
 */
export function resource(read: ApiRead, options: Options = {}) {
  const GET: Handler = async (request, context) => {
    try {
      return await answer(request, context, { read, ...options })
    } catch (error) {
      if (error instanceof InvalidInput) return invalid(error.errors)
      log.error({ err: error, path: new URL(request.url).pathname }, 'API request failed')
      return failure()
    }
  }
  const HEAD: Handler = async (request, context) => {
    const { status, headers } = await GET(request, context)
    return new Response(null, { status, headers })
  }
  return { GET, HEAD, ...otherMethods(methodNotAllowed) }
}

const otherMethods = (refuse: () => Response) => {
  const handler = async () => refuse()
  return {
    OPTIONS: async () => new Response(null, { status: 204, headers: PREFLIGHT }),
    POST: handler,
    PUT: handler,
    PATCH: handler,
    DELETE: handler,
  }
}

/** The handlers of addresses at which there is nothing. */
export const nothing = {
  GET: async () => notFound(),
  HEAD: async () => new Response(null, notFound()),
  ...otherMethods(notFound),
}
