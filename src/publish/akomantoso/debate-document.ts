import type { BodyView, DebateView } from '@/domain/record/views'
import type { Origin } from '@/publish/api/addresses'
import type { Names } from './names'

/** What every part of the document is made from. */
export interface DebateDocument {
  origin: Origin
  body: Pick<BodyView, 'slug' | 'name' | 'dataLicence'>
  debate: DebateView
  names: Names
}
