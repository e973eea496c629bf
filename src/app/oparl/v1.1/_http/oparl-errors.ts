import { PROBLEM } from '@/lib/http/headers'
import { describeError } from '@/usecases/oparl/describe-error'

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/** The same handler, which tells what went wrong as OParl does. */
export const tellingErrors =
  <Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> =>
  async (request, ...rest) => {
    const answer = await handler(request, ...rest)
    const isProblem = answer.headers.get('content-type') === PROBLEM['Content-Type']
    if (!isProblem || answer.body === null) return answer
    const error = describeError(await answer.json())
    return new Response(JSON.stringify(error), { status: answer.status, headers: answer.headers })
  }
