import 'server-only'
import { findBodyByHost } from '@/db/queries/bodies'

/**
 * Whether a body is served under a host name.
 *
 * @param name in lower case, without port
 */
export async function isBodyHost(name: string): Promise<boolean> {
  return (await findBodyByHost(name)) !== null
}
