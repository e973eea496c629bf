import { EnvironmentError } from '@/lib/env'
import { PortInUseError } from '@/server/web-server'
import { PrepareDatabaseError } from '@/usecases/prepare-database'

/** What the operator asked for cannot be done. */
export class OperatorError extends Error {
  override name = 'OperatorError'

  constructor(readonly faults: string[]) {
    super(faults.join('\n'))
  }
}

/** A line for the operator at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Tells the operator what is wrong: one line per fault they can mend, else the whole error. */
export function explain(error: unknown): void {
  for (const line of faultsOf(error)) process.stderr.write(`✗ ${line}\n`)
}

function faultsOf(error: unknown): string[] {
  if (error instanceof EnvironmentError || error instanceof OperatorError) return error.faults
  if (error instanceof PrepareDatabaseError || error instanceof PortInUseError) {
    return [error.message]
  }
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)]
}
