import 'server-only'
import { Problem } from '@/publish/api/problem'
import { toError } from '@/publish/oparl/error'

/** The body of an answer to a request that failed, as OParl wants it. @param problem as the API tells it */
export const describeError = (problem: unknown) => toError(Problem.parse(problem))
