import 'server-only'
import { basename } from 'node:path'
import { digestOf } from '@/intake/digest'
import { unreadable } from '@/intake/readable'
import { readSpeeches } from '@/intake/speeches/read-speeches'
import { slugify } from '@/lib/slug'
import { ACTOR } from './imports/import-batch'
import { IntakeRun } from './imports/intake-run'
import { ImportError, type ImportedBody, openBody } from './imports/open-body'
import type { ImportOptions, ImportResult } from './imports/options'

const SYSTEM = 'speeches'

/**
 * Imports speeches from a file of JSON lines into a body of their own, as verbatim statements: one
 * session a day, one item for each agenda, one source for the file. Safe to repeat.
 *
 * @throws {@link ImportError} if the file cannot be read or the body cannot be opened
 */
export async function importSpeeches(path: string, options: ImportOptions): Promise<ImportResult> {
  const fault = await unreadable(path)
  if (fault) throw new ImportError(fault)
  const stem = basename(path).replace(/\.[^.]+$/, '')
  const slug = options.body ?? (slugify(stem) || 'reden')
  let body: ImportedBody | null = null
  const run = new IntakeRun(async () => {
    body = await openBody({
      slug,
      name: options.name ?? options.body ?? stem,
      hostName: options.host ?? null,
      origin: { system: SYSTEM, digest: digestOf(slug) },
      actor: ACTOR,
    })
    return { bodyId: body.id, system: SYSTEM }
  })
  const findings = readSpeeches(path, {
    licence: options.licence ?? null,
    onProgress: ({ read, size }) => options.onProgress?.(run.report.read, read / size),
  })
  for await (const finding of findings) await run.take(finding)
  const report = await run.end()
  return { body, report }
}
