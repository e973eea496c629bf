import 'server-only'
import type { FieldError } from '@/domain/record/invalid-input'
import type { Program } from '@/usecases/auth/token-actor'
import type { PathParams } from '../request'

/** What a program asks to be stored. */
export interface WriteRequest {
  bodyId: string
  program: Program
  /** The content, not checked yet. */
  input: object
  /** `If-Match`: the tag of the version that it began from; null where a new record is made. */
  ifMatch: string | null
  /** A UUID from which the ids of what is made follow: the same one makes the same thing once. */
  seed: string
}

/** What became of it. An answer is given once it is on disk. */
export type Written =
  | {
      kind: 'stored'
      isNew: boolean
      /** Where it can be read, behind `/api/v1`. */
      path: string
      content: object
    }
  /** There is nothing at this address. */
  | { kind: 'missing' }
  /** The actor's role does not allow it. */
  | { kind: 'forbidden' }
  /** One entry for each rule that it breaks. */
  | { kind: 'rules'; errors: FieldError[] }
  /** Somebody was faster. */
  | { kind: 'changed' }

export type ApiWrite = (request: WriteRequest, params: PathParams) => Promise<Written>

/** Reads the version being worked on, of a record that need not be public; null if there is none. */
export type WorkingRead = (bodyId: string, params: PathParams) => Promise<object | null>

export const broken = (errors: FieldError[]): Written => ({ kind: 'rules', errors })
