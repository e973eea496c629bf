import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

/**
 * `node bare-server.mjs FILE`: the runtime with nothing of its own to do. Whatever comes over a connection
 * is answered with the same bytes; what this does not reach, no server in this runtime does.
 */
const content = readFileSync(process.argv[2])
const head = [
  'HTTP/1.1 200 OK',
  'Content-Type: text/html; charset=utf-8',
  'Content-Encoding: br',
  'Cache-Control: public, max-age=0, must-revalidate',
  'Vary: Accept-Encoding',
  `Content-Length: ${content.length}`,
]
const answer = Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), content])

const server = createServer((socket) => {
  socket.on('error', () => socket.destroy())
  socket.on('data', () => socket.write(answer))
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`port ${server.address().port}\n`))
