import { prepareServer, prepareSite } from './lib/prepare.mjs'

const isDevelopment = process.argv.includes('--dev')
process.env.NODE_ENV = isDevelopment ? 'development' : 'production'

try {
  await (isDevelopment ? prepareServer() : prepareSite())
} catch (error) {
  console.error(`✗ ${error.message}`)
  process.exit(1)
}
// In this very process: a signal then has one receiver, and nothing outlives it.
await import('../dist/server.mjs')
