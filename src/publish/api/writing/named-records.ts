import type { z } from 'zod'
import type { Citation as Cited } from '@/domain/record/payloads'
import type { Citation } from '../references'

/** How the records that a version names are called today. */
export interface NamedRecords {
  /** @throws RangeError for one that is not among them */
  slug: (id: string) => string
  name: (id: string) => string
  /** How a source is called in a line. */
  label: (id: string) => string
}

export const toWorkingCitations = (
  citations: readonly Cited[],
  named: NamedRecords,
): z.infer<typeof Citation>[] =>
  citations.map(({ sourceId, locator, excerpt }) => ({
    source: sourceId,
    label: named.label(sourceId),
    locator,
    excerpt,
  }))
