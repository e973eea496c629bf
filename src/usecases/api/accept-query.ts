import 'server-only'
import type { z } from 'zod'
import { InvalidInput } from '@/domain/record/invalid-input'
import { readQuery } from '@/domain/record/query-fields'

/** @throws InvalidInput with one entry for each parameter that cannot be read */
export function acceptQuery<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  query: URLSearchParams,
): z.output<z.ZodObject<Shape>> {
  const parsed = readQuery(schema, query)
  if (!parsed.ok) throw new InvalidInput(parsed.errors)
  return parsed.params
}
