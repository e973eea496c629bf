import 'server-only'
import type { FieldError } from '@/domain/record/invalid-input'
import { toProblem, type ProblemName } from '@/publish/api/problem'

/** The body of an answer to a request that failed, with its status. */
export const describeProblem = (name: ProblemName, errors?: FieldError[]) => toProblem(name, errors)
