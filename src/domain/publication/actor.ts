import type { UserRole } from '@/domain/vocabulary'

/** Whoever does something to the record: a signed-in user, or the system itself on first start. */
export interface Actor {
  id: string
  /** As the history will name them. */
  name: string
  role: UserRole
}
