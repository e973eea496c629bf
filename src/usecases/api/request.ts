import 'server-only'
import type { Found } from '@/domain/record/found'
import type { Origin } from '@/publish/api/addresses'

/** What every answer of the JSON API depends on, besides the address itself. */
export interface ApiRequest {
  bodyId: string
  /** Scheme and host that absolute addresses begin with. */
  origin: Origin
  /** What stands behind the question mark. */
  query: URLSearchParams
}

/** The parts of the path that are not fixed. */
export type PathParams = Readonly<Record<string, string | undefined>>

/**
 * Answers one address of the API: what was found, where it has moved to (an absolute address), or
 * `null` for what the public may not see.
 *
 * @throws InvalidInput for parameters that cannot be read, each named
 */
export type ApiRead<Answer extends object = object> = (
  request: ApiRequest,
  params: PathParams,
) => Promise<Found<Answer>>
