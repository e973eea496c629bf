import 'server-only'
import { slugLabels } from '@/db/queries/slug-labels'
import type { SearchParams } from '@/domain/record/search'
import type { FilterLabels } from '@/domain/record/search-filters'

/** What the filters of a search are called; what the public may not see has no name here. */
export const describeSearch = (bodyId: string, params: SearchParams): Promise<FilterLabels> =>
  slugLabels(bodyId, params)
