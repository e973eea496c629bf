import type { FormState } from '@/components/forms/form-state'
import type { FieldError } from '@/domain/record/invalid-input'
import { markFormTaken, markFormUnusable, setResponseStatus } from '@/lib/exchange'

/**
 * What a field of a form was sent with; nothing and files count as empty.
 *
 * @throws TypeError if the sender called the action with something else than a form
 */
export function textOf(data: FormData, name: string): string {
  // Types do not hold for what comes over the network.
  if (!((data as unknown) instanceof FormData)) {
    markFormUnusable()
    throw new TypeError('The form action was called without a form.')
  }
  markFormTaken()
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
