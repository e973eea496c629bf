import { runNode } from './run.mjs'

/**
 * Writes the database client to `src/db/generated`.
 *
 * The generator asks for the native schema engine, which it would download, but never starts it:
 * any executable satisfies it, and only this command is told so.
 */
export async function generateClient() {
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }
  const code = await runNode('node_modules/prisma/build/index.js', ['generate'], {
    env,
    quiet: true,
  })
  if (code !== 0) throw new Error('The database client could not be generated.')
}
