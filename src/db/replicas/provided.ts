import 'server-only'
import type { ReplicaState } from './replicas'

// The server and the pages are bundled apart, so each has its own copy of this module; they meet here.
const KEY = Symbol.for('wortlaut.replicas')
const shared = globalThis as typeof globalThis & { [KEY]?: (() => ReplicaState[]) | undefined }

/** From now on this tells of the replicas of this process. */
export function provideReplicas(state: (() => ReplicaState[]) | undefined): void {
  shared[KEY] = state
}

/** The replicas that this process reads from, as they were found last; empty if it has none. */
export const knownReplicas = (): ReplicaState[] => shared[KEY]?.() ?? []
