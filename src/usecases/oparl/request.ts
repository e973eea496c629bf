import 'server-only'
import type { BodyView } from '@/domain/record/views'
import type { OParlList } from '@/publish/oparl/list'
import type { OParlObject } from '@/publish/oparl/object'

/** What every answer depends on, besides the address itself. */
export interface OParlRequest {
  /** The body that is served under the host name that was asked for. */
  body: BodyView
  /** Scheme and host that absolute addresses begin with. */
  origin: string
  /** What stands behind the question mark. */
  query: URLSearchParams
}

/** The parts of the path that are not fixed. */
export type PathParams = Readonly<Record<string, string | undefined>>

/**
 * Answers an address of the OParl server: an object, a page of a list, or `null` for what the public may
 * not see and never saw.
 *
 * @throws InvalidInput for parameters that cannot be read, each named
 */
export type OParlRead<Answer extends OParlObject | OParlList = OParlObject | OParlList> = (
  request: OParlRequest,
  params: PathParams,
) => Promise<Answer | null>
