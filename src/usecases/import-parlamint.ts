import 'server-only'
import { digestOf } from '@/intake/digest'
import { openParlaMint } from '@/intake/parlamint/read-parlamint'
import { unreadable } from '@/intake/readable'
import { slugify } from '@/lib/slug'
import { ACTOR } from './imports/import-batch'
import { IntakeRun } from './imports/intake-run'
import { ImportError, type ImportedBody, openBody } from './imports/open-body'
import type { ImportOptions, ImportResult } from './imports/options'

const SYSTEM = 'parlamint'

/**
 * Imports sittings in ParlaMint TEI into a body of their own, as verbatim statements: a session and a
 * source for each file. Lists of persons and organizations among the files give the names. Safe to
 * repeat.
 *
 * @throws {@link ImportError} if a file cannot be read or the body cannot be opened
 */
export async function importParlaMint(
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportResult> {
  const faults = (await Promise.all(paths.map(unreadable))).filter((fault) => fault !== null)
  if (faults.length > 0) throw new ImportError(faults.join(' '))

  let body: ImportedBody | null = null
  const run = new IntakeRun(async () => {
    const name = collection.name ?? 'ParlaMint'
    const slug = options.body ?? (slugify(name) || 'parlamint')
    body = await openBody({
      slug,
      name: options.name ?? options.body ?? name,
      hostName: options.host ?? null,
      origin: { system: SYSTEM, digest: digestOf(slug) },
      actor: ACTOR,
    })
    return { bodyId: body.id, system: SYSTEM }
  })
  const collection = await openParlaMint(paths, ({ read, size }) =>
    options.onProgress?.(run.report.read, read / size),
  )
  for await (const finding of collection.findings()) await run.take(finding)
  const report = await run.end()
  return { body, report }
}
