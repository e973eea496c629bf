import type { z } from 'zod'
import type { Problem } from '@/publish/api/problem'
import { NAMESPACE } from './object'

/**
 * A problem as OParl tells errors (1.1, 2.9): still a problem of RFC 9457, of which the type is OParl's and
 * what the type was else stands in `debug`.
 */
export const toError = ({ type, ...problem }: z.infer<typeof Problem>) => ({
  type: `${NAMESPACE}Error`,
  message: `${problem.title} ${problem.detail}`,
  debug: type,
  ...problem,
})
