import { prepareServer } from './lib/prepare.mjs'

process.env.NODE_ENV ??= 'production'

await prepareServer()
await import('../dist/wortlaut.mjs')
