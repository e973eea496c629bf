import { problem } from '@/app/_http/problem'
import type { Actor } from '@/domain/publication/actor'
import { isSameOrigin } from '@/lib/http/same-origin'
import { log } from '@/lib/log'
import { hostNameOf, originOf } from '@/lib/request-origin'
import { isUuid } from '@/lib/uuid'
import { currentActor } from '@/usecases/auth/current-actor'
import { currentBody } from '@/usecases/current-body'
import type { Place } from '@/usecases/desk/execute-commands'

interface Context {
  params: Promise<{ session: string }>
}

/** Nothing at a desk is for others, or for later. */
const PRIVATE = { 'Cache-Control': 'private, no-store' } as const

/**
 * The handler of an address at a desk: for pages of this site alone, and for whoever is signed in.
 *
 * @param work gives the answer as data; `null`: there is no such session, or the actor may not record
 */
export const atDesk =
  (work: (actor: Actor, place: Place, request: Request) => Promise<object | Response | null>) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    try {
      if (!isSameOrigin(request.headers, originOf(request.headers))) return problem('forbidden')
      const body = await currentBody(hostNameOf(request.headers))
      const { session } = await params
      if (!body || !isUuid(session)) return problem('notFound')
      const actor = await currentActor(request.headers)
      if (!actor) return problem('signedOut')
      const answer = await work(actor, { bodyId: body.id, sessionId: session }, request)
      if (answer === null) return problem('notFound')
      return answer instanceof Response ? answer : Response.json(answer, { headers: PRIVATE })
    } catch (error) {
      log.error({ err: error, path: new URL(request.url).pathname }, 'a desk was not answered')
      return problem('failure')
    }
  }
