import type { z } from 'zod'

/** A field that may be null, which is also what leaving it out means: not known. */
export const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null)
