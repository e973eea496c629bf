/** Asks the addresses at which the record is shared as the web server would: by address. */
import { requestTo } from '@tests/app/asked'
import * as debatePicture from '@/app/(public)/sitzungen/[session]/[item]/bild.png/route'
import * as statementPicture from '@/app/(public)/w/[id]/bild.png/route'
import * as votePicture from '@/app/(public)/abstimmungen/[id]/bild.png/route'
import * as embedNothing from '@/app/embed/[[...rest]]/route'
import * as embeddedVote from '@/app/embed/abstimmungen/[id]/route'
import * as embedFont from '@/app/embed/fonts/[file]/route'
import * as embeddedStatement from '@/app/embed/w/[id]/route'
import * as oembed from '@/app/oembed/route'

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>

interface Route {
  pattern: RegExp
  handlers: Record<'GET' | 'HEAD' | 'POST', unknown>
}

/** As the framework finds them: the rest last. */
const ROUTES: readonly Route[] = [
  { pattern: /^\/embed\/w\/(?<id>[^/]+)$/, handlers: embeddedStatement },
  { pattern: /^\/embed\/abstimmungen\/(?<id>[^/]+)$/, handlers: embeddedVote },
  { pattern: /^\/embed\/fonts\/(?<file>[^/]+)$/, handlers: embedFont },
  { pattern: /^\/embed(?:\/|$)/, handlers: embedNothing },
  { pattern: /^\/oembed$/, handlers: oembed },
  { pattern: /^\/w\/(?<id>[^/]+)\/bild\.png$/, handlers: statementPicture },
  { pattern: /^\/abstimmungen\/(?<id>[^/]+)\/bild\.png$/, handlers: votePicture },
  {
    pattern: /^\/sitzungen\/(?<session>[^/]+)\/(?<item>[^/]+)\/bild\.png$/,
    handlers: debatePicture,
  },
]

/** @param path from the root, with the query */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const request = requestTo(path, init)
  const { pathname } = new URL(request.url)
  const route = ROUTES.find(({ pattern }) => pattern.test(pathname))
  if (!route) throw new Error(`no route for ${path}`)
  const handler = route.handlers[(init.method ?? 'GET') as 'GET'] as Handler
  const params = route.pattern.exec(pathname)?.groups ?? {}
  return handler(request, { params: Promise.resolve({ ...params }) })
}

/** What is sent, of answers that hold what was asked for. */
export async function read(path: string): Promise<string> {
  const response = await ask(path)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.text()
}
