import { bundleAndImport } from './lib/bundle.mjs'
import { generateClient } from './lib/generate.mjs'

/**
 * `node scripts/migration.mjs NAME` writes the migration that `schema.prisma` calls for;
 * `node scripts/migration.mjs --check` fails if one is called for.
 */
const { writeMigration, schemaDrift } = await bundleAndImport(
  'src/db/write-migration.ts',
  'write-migration',
)
const words = process.argv.slice(2).join(' ')

if (words === '--check') {
  const drift = await schemaDrift()
  if (drift) {
    console.error(`The migrations lack what the schema says:\n\n${drift}`)
    process.exitCode = 1
  }
} else if (words) {
  const file = await writeMigration(words)
  console.log(file ? `Wrote ${file}` : 'Schema and migrations agree; nothing to write.')
  await generateClient()
} else {
  console.error('Usage: node scripts/migration.mjs NAME | --check')
  process.exitCode = 2
}
