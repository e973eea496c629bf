import { createServer } from 'node:http'
import { stat } from 'node:fs/promises'
import { buildReference, openReference } from './reference-index.mjs'

/** `node reference-server.mjs RECORD DATABASE`: SQLite FTS5 behind a bare HTTP server. */
const [record, file] = process.argv.slice(2)
const started = performance.now()
const statements = await buildReference(file, record)
const buildMs = performance.now() - started
const { search } = openReference(file)

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url, 'http://localhost')
  const body = Buffer.from(JSON.stringify(search(searchParams)))
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length })
  response.end(body)
})
server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address()
  const { size } = await stat(file)
  process.stdout.write(`${JSON.stringify({ port, statements, buildMs, size })}\n`)
})
process.on('SIGTERM', () => process.exit(0))
