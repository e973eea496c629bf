import 'server-only'
import { openParlaMint } from '@/intake/parlamint/read-parlamint'
import { unreadable } from '@/intake/readable'
import { ImportError } from './imports/open-body'
import type { ImportOptions, ImportResult } from './imports/options'
import { runIntoOwnBody } from './imports/own-body'

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

  const name = () => collection.name ?? 'ParlaMint'
  const { run, end } = runIntoOwnBody({ system: 'parlamint', name, fallback: 'parlamint' }, options)
  const collection = await openParlaMint(paths, ({ read, size }) =>
    options.onProgress?.(run.report.read, read / size),
  )
  for await (const finding of collection.findings()) await run.take(finding)
  return end()
}
