import type { SearchRequest } from '@/domain/record/search'

/** What the thread is started with. */
export interface WorkerData {
  /** Folder of the indexes. */
  folder: string
  /** Only this body's index is built on disk, and the thread ends. */
  build?: { bodyId: string; epoch: string; revision: number }
}

/** Asked of the thread. */
export type Request = { id: number } & (
  { ask: 'search'; bodyId: string; params: SearchRequest } | { ask: 'settle'; bodyId: string }
)

/**
 * Answered by the thread; `ready` once all bodies are searched. A `SearchAnswer` comes as JSON, which
 * takes half the time of copying the objects.
 */
export type Answer =
  { ready: true } | { id: number; answer: string | null } | { id: number; failed: string }
