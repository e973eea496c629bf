import 'server-only'
import { findBodyByHost, findDefaultBody } from '@/db/queries/bodies'
import type { BodyView } from '@/domain/record/views'

const HOST = /^[a-z0-9.-]{1,253}$/

/**
 * The body that is served under a host name.
 *
 * @param host without port; unknown ones get the body that answers every host
 */
export async function currentBody(host: string | null): Promise<BodyView | null> {
  const name = host?.toLowerCase() ?? ''
  return ((HOST.test(name) && (await findBodyByHost(name))) || null) ?? findDefaultBody()
}
