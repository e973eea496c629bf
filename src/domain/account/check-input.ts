import { type z } from 'zod'
import type { FieldError } from '@/domain/record/invalid-input'

export type Checked<T> = { ok: true; value: T } | { ok: false; errors: FieldError[] }

/** Checks what was entered; of several faults of one field only the first is told. */
export function checkInput<T>(schema: z.ZodType<T>, input: unknown): Checked<T> {
  const result = schema.safeParse(input)
  if (result.success) return { ok: true, value: result.data }
  const errors = new Map<string, FieldError>()
  for (const { path, message } of result.error.issues) {
    const name = path.join('.')
    if (!errors.has(name)) errors.set(name, { path: name, message })
  }
  return { ok: false, errors: [...errors.values()] }
}
