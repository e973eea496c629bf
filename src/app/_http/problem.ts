import type { FieldError } from '@/domain/record/invalid-input'
import { describeProblem } from '@/usecases/api/describe-problem'
import { PROBLEM, READ_METHODS } from '@/lib/http/headers'

/** An answer to a request that failed. */
export function problem(
  name: Parameters<typeof describeProblem>[0],
  { errors, headers }: { errors?: FieldError[]; headers?: Record<string, string> } = {},
): Response {
  const body = describeProblem(name, errors)
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { ...PROBLEM, ...headers },
  })
}

/** Nothing in it depends on what was asked for: the hidden and the unknown look the same. */
export const notFound = (): Response => problem('notFound')

export const invalid = (errors: FieldError[]): Response => problem('invalid', { errors })

export const failure = (): Response => problem('failure')

export const methodNotAllowed = (): Response =>
  problem('method', { headers: { Allow: READ_METHODS } })
