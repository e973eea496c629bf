import 'server-only'
import type { Politeness } from '@/intake/oparl/fetching/politeness'
import type { ImportedBody } from './open-body'
import type { ImportReport } from './report'

export interface ImportOptions {
  /** Slug of the body that the import goes into. */
  body?: string | undefined
  /** Name of a new body. */
  name?: string | undefined
  /** Host name of a new body. */
  host?: string | undefined
  /** Under which licence the words stand, if the input does not say. */
  licence?: string | undefined
  /** How a foreign server is asked; what is left out is as usual. */
  politeness?: Partial<Politeness>
  /** Told often: contributions read so far, and the share of the input that is read (0–1). */
  onProgress?: (count: number, share: number) => void
}

export interface ImportResult {
  /** null: the input held nothing to be taken over. */
  body: ImportedBody | null
  report: ImportReport
}
