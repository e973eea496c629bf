import 'server-only'
import type { z } from 'zod'
import { germanIssue } from '@/domain/record/german-issue'
import type { FieldError } from '@/domain/record/invalid-input'

/** Checks the form of what a program sent; a field that nobody knows is named. */
export function readInput<Schema extends z.ZodType>(
  schema: Schema,
  input: object,
): { ok: true; value: z.infer<Schema> } | { ok: false; errors: FieldError[] } {
  const parsed = schema.safeParse(input, { error: germanIssue })
  if (parsed.success) return { ok: true, value: parsed.data }
  return {
    ok: false,
    errors: parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({
            path: [...issue.path, key].join('.'),
            message: 'Dieses Feld gibt es hier nicht.',
          }))
        : [{ path: issue.path.join('.'), message: issue.message }],
    ),
  }
}
