import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addPlatforms, missingPlatforms } from './lib/lock-platforms.mjs'
import { root } from './lib/root.mjs'

/** After `npm install`: adds the packages of other platforms that npm left out of the lock file. */
const file = join(root, 'package-lock.json')
const lock = JSON.parse(await readFile(file, 'utf8'))
const missing = missingPlatforms(lock)
await writeFile(file, `${JSON.stringify(addPlatforms(lock), null, 2)}\n`)
console.log(missing.length > 0 ? missing.map(({ name }) => name).join('\n') : 'Nothing is missing.')
