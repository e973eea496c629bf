import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'

export type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void

/** A server of one test's own, which answers by path and notes what it is asked. */
export interface TestServer {
  origin: string
  /** Path and query, in order. */
  asked: string[]
  answers: Map<string, Answer>
}

export const json =
  (value: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(typeof value === 'string' ? value : JSON.stringify(value))
  }

/** Starts servers that end with their test. */
export function useServers(otherwise: Answer = json('', 404)): () => Promise<TestServer> {
  const servers: ReturnType<typeof createServer>[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.close()
      server.closeAllConnections()
    }
  })
  return async () => {
    const asked: string[] = []
    const answers = new Map<string, Answer>()
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      asked.push(url.pathname + url.search)
      const answer = answers.get(url.pathname + url.search) ?? answers.get(url.pathname)
      if (answer) answer(request, response, url)
      else otherwise(request, response, url)
    })
    servers.push(server)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    return { origin: `http://127.0.0.1:${port}`, asked, answers }
  }
}
