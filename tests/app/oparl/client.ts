/** Asks the OParl server's handlers as the web server would: by address. */
import { ORIGIN, requestTo } from '@tests/app/asked'
import * as nothing from '@/app/oparl/v1.1/[[...rest]]/route'
import * as list from '@/app/oparl/v1.1/[type]/[id]/[list]/route'
import * as object from '@/app/oparl/v1.1/[type]/[id]/route'
import * as bodies from '@/app/oparl/v1.1/body/route'
import * as system from '@/app/oparl/v1.1/system/route'

export const BASE = `${ORIGIN}/oparl/v1.1`
export const SYSTEM = `${BASE}/system`

type Method = 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Params = Record<string, string>
type Handlers = Readonly<
  Record<Method, (request: Request, context: { params: Promise<Params> }) => Promise<Response>>
>

/** As the framework finds them: fixed addresses before variable ones, the rest last. */
const ROUTES: readonly { pattern: RegExp; handlers: Handlers }[] = [
  { pattern: /^\/system$/, handlers: system },
  { pattern: /^\/body$/, handlers: bodies },
  { pattern: /^\/(?<type>[^/]+)\/(?<id>[^/]+)$/, handlers: object },
  { pattern: /^\/(?<type>[^/]+)\/(?<id>[^/]+)\/(?<list>[^/]+)$/, handlers: list },
  { pattern: /^/, handlers: nothing },
]

/**
 * @param address absolute, or behind the base
 * @param init `method`, and `headers` besides the host
 */
export async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  const url = new URL(address.startsWith('http') ? address : `${BASE}${address}`)
  if (url.origin !== ORIGIN) throw new Error(`not of this server: ${address}`)
  const path = url.pathname.slice('/oparl/v1.1'.length)
  const route = ROUTES.find(({ pattern }) => pattern.test(path))
  if (!route) throw new Error(`no route for ${address}`)
  const params = Object.fromEntries(
    Object.entries(route.pattern.exec(path)?.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]),
  )
  const handler = route.handlers[(init.method ?? 'GET') as Method]
  return handler(requestTo(`${url.pathname}${url.search}`, init), {
    params: Promise.resolve(params),
  })
}

export type Json = Record<string, unknown>

/** The content of an answer that is not an error. */
export async function read(address: string): Promise<Json> {
  const response = await ask(address)
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Json
}

export interface List {
  data: Json[]
  pagination: { totalElements: number; elementsPerPage: number; totalPages: number }
  links: { first: string; self: string; prev?: string; next?: string; last: string }
}

export const readList = async (address: string): Promise<List> =>
  (await read(address)) as unknown as List

/** All objects of a list, page by page; an end that is none is an error. */
export async function readAll(address: string): Promise<Json[]> {
  const all: Json[] = []
  const seen = new Set<string>()
  for (let next: string | undefined = address; next !== undefined;) {
    if (seen.has(next)) throw new Error(`${address} leads back to ${next}`)
    seen.add(next)
    const page: List = await readList(next)
    all.push(...page.data)
    next = page.links.next
  }
  return all
}
