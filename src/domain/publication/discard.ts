import type { PublicationState } from '@/domain/vocabulary'
import type { Actor } from './actor'
import { may } from './permissions'

interface DiscardQuestion {
  actor: Actor
  /** Everybody who wrote on this version. */
  writerIds: readonly string[]
  workingState: PublicationState
  kind: string
}

/**
 * Whether somebody may drop a draft or a change that was never public: nobody while it is under
 * review, and then whoever wrote on it, or a role that publishes and so answers for the whole record.
 */
export function mayDiscard({ actor, writerIds, workingState, kind }: DiscardQuestion): {
  allowed: boolean
  explanation: string
} {
  if (workingState === 'in_review')
    return {
      allowed: false,
      explanation: 'Diese Fassung liegt zur Prüfung. Bitte lassen Sie sie zuerst zurückgeben.',
    }
  if (!may(actor.role, 'write', kind))
    return { allowed: false, explanation: 'Ihre Rolle berechtigt nicht zum Verwerfen.' }
  return writerIds.includes(actor.id) || may(actor.role, 'publish')
    ? { allowed: true, explanation: 'Sie dürfen diese Fassung verwerfen.' }
    : {
        allowed: false,
        explanation:
          'Verwerfen darf diese Fassung nur, wer an ihr geschrieben hat, oder die Redaktion.',
      }
}
