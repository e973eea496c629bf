import type { Actor } from '@/domain/publication/actor'
import { transition, type TransitionAnswer } from '@/domain/publication/transitions'
import type { PublicationState } from '@/domain/vocabulary'
import type { OpenRecord } from './open-record'

/** Whether the actor may take the version being worked on to that state, and why not. */
export const askTransition = (
  actor: Actor,
  record: OpenRecord,
  to: PublicationState,
): TransitionAnswer =>
  transition({
    from: record.workingState,
    to,
    role: actor.role,
    userId: actor.id,
    writerIds: record.writers.map((writer) => writer.id),
    singlePersonOffice: record.singlePersonOffice,
    recordType: record.kind,
  })
