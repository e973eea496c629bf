import 'server-only'
import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { isWebAddress } from '@/intake/oparl/address'
import { readFiles } from '@/intake/oparl/read-files'
import { unreadable } from '@/intake/readable'
import { ImportError } from './imports/open-body'
import { OParlIntake } from './imports/oparl/intake'
import { readServer } from './imports/oparl/read-server'
import type { ImportOptions, ImportResult } from './imports/options'

/**
 * Imports a council's data in OParl 1.0 or 1.1 into a body of its own: from a file, from all JSON
 * files of a folder, or from a server. Safe to repeat; what broke off is taken up again.
 *
 * @throws {@link ImportError} if the source cannot be read or the body cannot be opened
 */
export async function importOParl(source: string, options: ImportOptions): Promise<ImportResult> {
  if (isWebAddress(source)) return importFromServer(source, options)
  const fault = await unreadableSource(source)
  if (fault) throw new ImportError(fault)
  const intake = new OParlIntake(basename(resolve(source)).replace(/\.[^.]+$/, ''), options)
  const findings = readFiles(source, ({ read, size }) =>
    options.onProgress?.(intake.report.read, size === 0 ? 1 : read / size),
  )
  for await (const found of findings) await intake.take(found)
  return intake.end()
}

async function importFromServer(address: string, options: ImportOptions): Promise<ImportResult> {
  if (!URL.canParse(address)) throw new ImportError(`„${address}“ ist keine Adresse.`)
  const intake = new OParlIntake(new URL(address).hostname, options)
  await readServer(address, intake, options.politeness)
  return intake.end()
}

/** A folder is as good as a file. */
async function unreadableSource(path: string): Promise<string | null> {
  const there = await stat(path).catch(() => null)
  return there?.isDirectory() ? null : unreadable(path)
}
