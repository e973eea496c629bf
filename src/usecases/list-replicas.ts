import 'server-only'
import { knownReplicas } from '@/db/replicas/provided'
import type { ReplicaState } from '@/db/replicas/replicas'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'

export type { ReplicaState } from '@/db/replicas/replicas'

/** The replicas that this process reads from, as it found them last; empty for all but administrators. */
export const listReplicas = (actor: Actor): ReplicaState[] =>
  may(actor.role, 'manage-body') ? knownReplicas() : []
