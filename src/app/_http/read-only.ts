import type { BodyView } from '@/domain/record/views'
import { InvalidInput } from '@/domain/record/invalid-input'
import { log } from '@/lib/log'
import { unreadableParameters } from '@/lib/query'
import { hostNameOf, originOf } from '@/lib/request-origin'
import { currentBody } from '@/usecases/current-body'
import { preflight, READ_METHODS } from '@/lib/http/headers'
import { failure, invalid, methodNotAllowed, notFound } from './problem'

/** A request for data that can be answered: for a body, with parameters that are text. */
export interface Asked {
  body: BodyView
  /** Scheme and host that absolute addresses begin with. */
  origin: string
  /** What stands behind the question mark. */
  query: URLSearchParams
  headers: Headers
}

async function read(
  request: Request,
  answer: (asked: Asked) => Promise<Response>,
): Promise<Response> {
  const { search, searchParams: query, pathname: path } = new URL(request.url)
  const unreadable = unreadableParameters(search)
  if (unreadable.length > 0)
    return invalid(
      unreadable.map((name) => ({ path: name, message: 'Das ist kein lesbarer Text.' })),
    )
  try {
    const body = await currentBody(hostNameOf(request.headers))
    if (!body) return notFound()
    return await answer({
      body,
      origin: originOf(request.headers),
      query,
      headers: request.headers,
    })
  } catch (error) {
    if (error instanceof InvalidInput) return invalid(error.errors)
    log.error({ err: error, path }, 'request for data failed')
    return failure()
  }
}

/**
 * The handlers of an address that can only be read: `answer` gives its content; what cannot be read is
 * answered with a problem that names the parameter, and so is every other method. HEAD has the head of
 * the same answer, of which the content is not drawn.
 */
export function readOnly<Context = unknown>(
  answer: (asked: Asked, context: Context) => Promise<Response>,
) {
  const GET = (request: Request, context: Context) =>
    read(request, (asked) => answer(asked, context))
  const HEAD = async (request: Request, context: Context) => {
    const { status, headers, body } = await GET(request, context)
    await body?.cancel()
    return new Response(null, { status, headers })
  }
  return { GET, HEAD, ...otherMethods(methodNotAllowed) }
}

/** The handlers of every method that does not read. @param allow the methods that the address knows */
export function otherMethods(refuse: () => Response, allow: string = READ_METHODS) {
  const handler = async () => refuse()
  return {
    OPTIONS: async () => new Response(null, { status: 204, headers: preflight(allow) }),
    POST: handler,
    PUT: handler,
    PATCH: handler,
    DELETE: handler,
  }
}
