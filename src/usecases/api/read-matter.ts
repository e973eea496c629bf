import 'server-only'
import { toMatter } from '@/publish/api/matter'
import { readMatter } from '@/usecases/read-matter'
import { foundBySlug } from './found-here'
import type { ApiRead } from './request'

/** GET /api/v1/matters/{slug} */
export const readMatterForApi: ApiRead = async ({ bodyId, origin }, { slug = '' }) =>
  foundBySlug(await readMatter(bodyId, slug), { origin, path: '/matters' }, (view) =>
    toMatter(origin, view),
  )
