import { InvalidInput, type FieldError } from '@/domain/record/invalid-input'
import type { Parsed } from '@/domain/record/query-fields'
import { setResponseStatus } from '@/lib/exchange'
import { toURLSearchParams, type PageQuery } from '@/lib/query'

/** What a page read from its address, or what it tells the reader about it. */
export type Accepted<Params, Result> =
  { query: URLSearchParams; errors: null; params: Params; result: Result } | Refused

export interface Refused {
  /** As it was typed, to stay in the fields. */
  query: URLSearchParams
  errors: FieldError[]
}

/**
 * Reads a page's parameters and with them its content. If the parameters are refused, there or by the
 * use case, the answer carries status 400 and the page shows why.
 */
export async function acceptQuery<Params, Result>(
  searchParams: Promise<PageQuery>,
  parse: (query: URLSearchParams) => Parsed<Params>,
  read: (params: Params) => Promise<Result>,
): Promise<Accepted<Params, Result>> {
  const query = toURLSearchParams(await searchParams)
  const parsed = parse(query)
  if (!parsed.ok) return refuse(query, parsed.errors)
  try {
    return { query, errors: null, params: parsed.params, result: await read(parsed.params) }
  } catch (error) {
    if (error instanceof InvalidInput) return refuse(query, error.errors)
    throw error
  }
}

function refuse(query: URLSearchParams, errors: FieldError[]): Refused {
  setResponseStatus(400)
  return { query, errors }
}
