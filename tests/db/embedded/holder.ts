import { startEmbedded } from '@/db/embedded/start-embedded'

/** A process that starts the embedded server, says where, and keeps it until it is told to end. */
const [dataDir = '', stagingFolder] = process.argv.slice(2)
const server = await startEmbedded({
  dataDir,
  holder: 'test holder',
  durable: false,
  ...(stagingFolder && { stagingFolder }),
})
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
process.stdout.write(`${JSON.stringify({ url: server.url, adminUrl: server.adminUrl })}\n`)
setInterval(() => undefined, 60_000)
