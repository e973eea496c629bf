import 'server-only'
import { basename } from 'node:path'
import { unreadable } from '@/intake/readable'
import { readSpeeches } from '@/intake/speeches/read-speeches'
import { ImportError } from './imports/open-body'
import type { ImportOptions, ImportResult } from './imports/options'
import { runIntoOwnBody } from './imports/own-body'

/**
 * Imports speeches from a file of JSON lines into a body of their own, as verbatim statements: one
 * session a day, one item for each agenda, one source for the file. Safe to repeat.
 *
 * @throws {@link ImportError} if the file cannot be read or the body cannot be opened
 */
export async function importSpeeches(path: string, options: ImportOptions): Promise<ImportResult> {
  const fault = await unreadable(path)
  if (fault) throw new ImportError(fault)
  const name = () => basename(path).replace(/\.[^.]+$/, '')
  const { run, end } = runIntoOwnBody({ system: 'speeches', name, fallback: 'reden' }, options)
  const findings = readSpeeches(path, {
    licence: options.licence ?? null,
    onProgress: ({ read, size }) => options.onProgress?.(run.report.read, read / size),
  })
  for await (const finding of findings) await run.take(finding)
  return end()
}
