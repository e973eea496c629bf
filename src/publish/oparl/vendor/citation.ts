import { sourcePath } from '@/domain/record/paths'
import type { CitationView } from '@/domain/record/views'
import { pageAddress, type Origin } from '@/publish/api/addresses'

/** Which place of which source says so. */
export const toCitation =
  (origin: Origin) =>
  ({ sourceId, label, locator, excerpt }: CitationView) => ({
    source: pageAddress(origin, sourcePath(sourceId)),
    label,
    locator,
    excerpt,
  })
