import { jsonContent } from '@/app/api/v1/_http/json-content'
import { resource } from '@/app/api/v1/_http/resource'
import { problem } from '@/app/_http/problem'
import { otherMethods } from '@/app/_http/read-only'
import type { TokenScope } from '@/domain/account/token'
import type { BodyView } from '@/domain/record/views'
import { entityTag, isNotModified } from '@/lib/http/conditional'
import { WORKING } from '@/lib/http/headers'
import { log } from '@/lib/log'
import { hostNameOf, originOf } from '@/lib/request-origin'
import type { ApiRead, PathParams } from '@/usecases/api/request'
import { answerOnce, isIdempotencyKey, type Answered } from '@/usecases/api/writing/idempotency'
import type { ApiWrite, WorkingRead, Written } from '@/usecases/api/writing/request'
import { programOf, type Program } from '@/usecases/auth/token-actor'
import { currentBody } from '@/usecases/current-body'

interface Context {
  params: Promise<PathParams>
}

type Handler = (request: Request, context: Context) => Promise<Response>

const UNAUTHORIZED = { 'WWW-Authenticate': 'Bearer realm="Wortlaut"' }
const INVALID_TOKEN = { 'WWW-Authenticate': 'Bearer realm="Wortlaut", error="invalid_token"' }

/** Lets in programs with that right, and turns everybody else away with the reason. */
const asProgram =
  (
    scope: TokenScope | null,
    work: (
      asked: { request: Request; body: BodyView; program: Program },
      params: PathParams,
    ) => Promise<Response>,
  ): Handler =>
  async (request, { params }) => {
    try {
      const body = await currentBody(hostNameOf(request.headers))
      if (!body) return problem('notFound')
      const program = await programOf(request.headers, body.id)
      if (program === 'none') return problem('unauthorized', { headers: UNAUTHORIZED })
      if (program === 'unknown') return problem('unauthorized', { headers: INVALID_TOKEN })
      if (scope !== null && !program.scopes.has(scope)) return problem('forbidden')
      return await work({ request, body, program }, await params)
    } catch (error) {
      log.error({ err: error, path: new URL(request.url).pathname }, 'a program was not answered')
      return problem('failure')
    }
  }

const write = (
  scope: TokenScope,
  { needsTag, store }: { needsTag: boolean; store: ApiWrite },
): Handler =>
  asProgram(scope, async ({ request, body, program }, params) => {
    const ifMatch = request.headers.get('if-match')
    if (needsTag && ifMatch === null) return problem('needsTag')
    const key = needsTag ? null : request.headers.get('idempotency-key')
    if (key !== null && !isIdempotencyKey(key))
      return problem('invalid', {
        errors: [{ path: 'Idempotency-Key', message: 'Erlaubt sind 1 bis 255 sichtbare Zeichen.' }],
      })
    const content = await jsonContent(request)
    if (typeof content === 'string') return problem(content)
    const { method } = request
    const path = new URL(request.url).pathname
    const sent = { tokenId: program.tokenId, key, method, path, text: content.text }
    const origin = originOf(request.headers)
    const answered = await answerOnce(sent, async (seed) =>
      toAnswer(
        origin,
        await store({ bodyId: body.id, program, input: content.value, ifMatch, seed }, params),
      ),
    )
    if (answered === 'reused') return problem('keyReused')
    return new Response(answered.text, { status: answered.status, headers: answered.headers })
  })

async function toAnswer(origin: string, written: Written): Promise<Answered> {
  switch (written.kind) {
    case 'stored': {
      const text = JSON.stringify(written.content)
      const address = `${origin}/api/v1${written.path}`
      const place = written.isNew ? 'Location' : 'Content-Location'
      return {
        status: written.isNew ? 201 : 200,
        headers: { ...WORKING, [place]: address, ETag: entityTag(text) },
        text,
      }
    }
    case 'missing':
      return refusal(problem('notFound'))
    case 'forbidden':
      return refusal(problem('forbidden'))
    case 'rules':
      return refusal(problem('rules', { errors: written.errors }))
    case 'changed':
      return refusal(problem('changed'))
  }
}

const refusal = async (response: Response): Promise<Answered> => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  text: await response.text(),
})

const readWorking = (read: WorkingRead): Handler =>
  asProgram(null, async ({ request, body }, params) => {
    const found = await read(body.id, params)
    if (found === null) return problem('notFound')
    const text = JSON.stringify(found)
    const tag = entityTag(text)
    const headers = { ...WORKING, ETag: tag }
    return isNotModified(request.headers, { tag, changed: new Date() })
      ? new Response(null, { status: 304, headers })
      : new Response(text, { headers })
  })

interface Writable {
  scope: TokenScope
  /** What the public reads here, if anything. */
  read?: ApiRead
  /** What a program with a token reads: the version that it can change. */
  working?: WorkingRead
  post?: ApiWrite
  put?: ApiWrite
}

/**
 * The handlers of an address at which programs write. Whoever asks without a token gets what the public
 * gets; with one, the version being worked on, whose tag `PUT` wants to see.
 */
export function writable({ scope, read, working, post, put }: Writable) {
  const open = read ? resource(read) : null
  const methods = [
    ...(open || working ? ['GET', 'HEAD'] : []),
    'OPTIONS',
    ...(post ? ['POST'] : []),
    ...(put ? ['PUT'] : []),
  ].join(', ')
  const refuse = () => problem('method', { headers: { Allow: methods } })
  const GET: Handler = async (request, context) => {
    const isProgram = request.headers.has('authorization')
    if (working && (isProgram || !open)) return readWorking(working)(request, context)
    return open ? open.GET(request, context) : refuse()
  }
  return {
    ...otherMethods(refuse, methods),
    GET,
    HEAD: async (request: Request, context: Context) => {
      const { status, headers, body } = await GET(request, context)
      await body?.cancel()
      return new Response(null, { status, headers })
    },
    ...(post ? { POST: write(scope, { needsTag: false, store: post }) } : {}),
    ...(put ? { PUT: write(scope, { needsTag: true, store: put }) } : {}),
  }
}
