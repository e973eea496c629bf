import type { FieldError } from '@/domain/record/invalid-input'

/** What became of a change to an agenda; the status is that of the page that tells it. */
export type AgendaResult<Done = object> =
  ({ ok: true } & Done) | { ok: false; status: 403 | 404 | 409 | 422; errors: FieldError[] }

export const refusedAgenda = (
  status: 403 | 404 | 409 | 422,
  message: string,
  path = '',
): Extract<AgendaResult, { ok: false }> => ({
  ok: false,
  status,
  errors: [{ path, message }],
})
