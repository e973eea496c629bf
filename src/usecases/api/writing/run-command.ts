import 'server-only'
import { entityTag } from '@/lib/http/conditional'
import { nameUuid } from '@/lib/name-uuid'
import type { CommandInput } from '@/domain/desk/commands'
import type { FieldError } from '@/domain/record/invalid-input'
import { executeCommand } from '@/usecases/desk/execute-commands'
import { mayUseDesk } from '@/usecases/desk/open-desk'
import { workingVersion } from '@/usecases/records/working-version'
import type { DeskKind } from '@/domain/desk/state'
import { broken, type WriteRequest, type Written } from './request'

interface Asked {
  sessionId: string
  command: CommandInput
  overrule: string | null
  /** The version that the program had read, where it changes one. */
  expected?: { kind: DeskKind; id: string; lock: number }
  /** What a field of the command is called in what the program sent. */
  nameOf: (path: string) => string
}

/**
 * Does at the desk what a program asked for: the same command that a clerk's browser would send.
 *
 * @returns null if it was taken, else the answer
 */
export async function runCommand(
  { bodyId, program, seed }: WriteRequest,
  { sessionId, command, overrule, expected, nameOf }: Asked,
): Promise<Written | null> {
  const { actor } = program
  if (!mayUseDesk(actor)) return { kind: 'forbidden' }
  const sent = {
    id: nameUuid(seed, 'command'),
    // Each request is a sender of its own: what it must not overwrite is told by its tag.
    clientId: nameUuid(seed, 'client'),
    number: 1,
    base: 0,
    insist: true,
    command,
    overrule,
  }
  const answer = await executeCommand(
    actor,
    { bodyId, sessionId },
    sent,
    expected &&
      (async (transaction) => {
        const now = await workingVersion(bodyId, expected.kind, expected.id, transaction)
        return now?.lock === expected.lock
      }),
  )
  const named = (errors: readonly FieldError[]) =>
    errors.map(({ path, message }) => ({ path: nameOf(path), message }))
  switch (answer?.result) {
    case undefined:
      return { kind: 'missing' }
    case 'taken':
      return null
    case 'precondition-failed':
      return { kind: 'changed' }
    case 'ruled-out':
      return broken(
        answer.findings.map(({ path, message, paragraph }) => ({
          path: nameOf(path),
          message:
            paragraph && !message.includes(paragraph) ? `${message} (${paragraph})` : message,
        })),
      )
    case 'invalid':
      return broken(named(answer.errors))
    default:
      throw new Error(`a program's command was answered with ${answer?.result}`)
  }
}

/** Whether `If-Match` names this content, which is what a program with a token reads (RFC 9110, 13.1.1). */
export function matches(ifMatch: string | null, content: object): boolean {
  if (ifMatch === null || ifMatch.trim() === '*') return true
  const tag = entityTag(JSON.stringify(content))
  return ifMatch.split(',').some((known) => known.trim() === tag)
}
