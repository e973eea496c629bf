import type { FormState } from '@/components/forms/form-state'
import type { FieldError } from '@/domain/record/invalid-input'
import { setResponseStatus } from '@/lib/exchange'

/** What a field of a form was sent with; nothing and files count as empty. */
export function textOf(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}

/** The form again, with what was wrong and what was typed, and a status that says so. */
export function refusedForm(
  { errors, status = 422 }: { errors: readonly FieldError[]; status?: number },
  values: FormState['values'] = {},
): FormState {
  setResponseStatus(status)
  return { errors, values }
}
