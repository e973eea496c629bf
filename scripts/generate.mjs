import { generateClient } from './lib/generate.mjs'

await generateClient()
