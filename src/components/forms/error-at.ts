import type { FieldError } from '@/domain/record/invalid-input'

/** The first error of a field, for its `error` property. */
export function errorAt(errors: readonly FieldError[], path: string): string | undefined {
  return errors.find((error) => error.path === path)?.message
}
