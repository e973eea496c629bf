/** Asks the API's handlers as the web server would: by address. */
import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../../../src/app/api/v1')

// The test runner puts the path of its own pages there.
delete process.env['BASE_URL']

export const ORIGIN = 'https://kreistag.example'

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>

interface Route {
  /** As OpenAPI writes it: `/sessions/{slug}`. */
  path: string
  pattern: RegExp
  file: string
}

/** @param file its place in the folder of the API */
const toRoute = (file: string): Route => {
  const folder = dirname(file)
  const path = `/${folder.replaceAll(/\[(\w+)\]/g, '{$1}')}`
  const source = path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')
  const pattern = folder === '[[...rest]]' ? /^/ : new RegExp(`^${source}$`)
  return { path, pattern, file: join(ROOT, file) }
}

/** All addresses, fixed before variable ones, the rest last. */
const all = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => basename(file) === 'route.ts')
  .map(toRoute)
  .toSorted((a, b) => Number(a.path.includes('...')) - Number(b.path.includes('...')))

/** The addresses that give something, as OpenAPI writes them. */
export const routes = all.map(({ path }) => path).filter((path) => !path.includes('...'))

/**
 * @param path behind `/api/v1`, with the query
 * @param init `method`, and `headers` besides the host
 */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const url = new URL(`/api/v1${path}`, ORIGIN)
  const inApi = url.pathname.slice('/api/v1'.length)
  const route = all.find(({ pattern }) => pattern.test(inApi))
  if (!route) throw new Error(`no route for ${path}`)
  const handlers = (await import(route.file)) as Record<string, Handler | undefined>
  const handler = handlers[init.method ?? 'GET']
  if (!handler) throw new Error(`no handler for ${init.method ?? 'GET'} ${path}`)
  const params = Object.fromEntries(
    Object.entries(route.pattern.exec(inApi)?.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]),
  )
  const headers = new Headers({ host: url.host, 'x-forwarded-proto': 'https' })
  new Headers(init.headers).forEach((value, name) => headers.set(name, value))
  return handler(new Request(url, { ...init, headers }), { params: Promise.resolve(params) })
}

/** The body of an answer that is not a problem. */
export async function read(path: string): Promise<unknown> {
  const response = await ask(path)
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json()
}
