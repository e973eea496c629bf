import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DiffTarget } from '@prisma/schema-engine-wasm'
import { readMigrations } from '@/db/migration-files'
import { withSchemaEngine } from '@/db/schema-engine'
import { projectRoot } from '@/lib/project-root'

/**
 * The SQL that leads from what the migrations build to what `schema.prisma` says; empty if they
 * agree. `url` needs the right to create databases: the migrations are run in a temporary one.
 */
export async function diffMigrations(url: string): Promise<string> {
  const path = join(projectRoot(), 'prisma', 'schema.prisma')
  const content = await readFile(path, 'utf8')
  const to: DiffTarget = { tag: 'schemaDatamodel', files: [{ path, content }] }
  const from: DiffTarget = { tag: 'migrations', ...(await readMigrations()) }
  return withSchemaEngine(url, async (engine) => {
    const filters = { externalTables: [], externalEnums: [] }
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters })
    return withoutHandwritten(stdout ?? '', await handwrittenIndexes())
  })
}

/** Drops the statements that would take away what `schema.prisma` has no words for. */
function withoutHandwritten(script: string, indexes: Set<string>): string {
  return script
    .split('\n\n')
    .filter((statement) => !indexes.has(/^DROP INDEX "(\w+)";$/m.exec(statement)?.[1] ?? ''))
    .filter((statement) => /^[^-\s]/m.test(statement))
    .join('\n\n')
    .trim()
}

/** Unique indexes in which null equals null: the schema language can only say the opposite. */
async function handwrittenIndexes(): Promise<Set<string>> {
  const { migrationDirectories } = await readMigrations()
  const files = migrationDirectories.map(({ migrationFile: { content } }) => content.value)
  const pattern = /CREATE UNIQUE INDEX "(\w+)"[^;]* NULLS NOT DISTINCT/g
  return new Set([...files.join('\n').matchAll(pattern)].map((match) => match[1] ?? ''))
}
