import type { BodyView } from '@/domain/record/views'
import type { Origin } from '@/publish/api/addresses'

/** What every bulk file depends on. */
export interface BulkRequest {
  body: BodyView
  /** Scheme and host that absolute addresses begin with. */
  origin: Origin
}
