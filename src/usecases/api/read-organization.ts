import 'server-only'
import { toOrganization } from '@/publish/api/organization'
import { readOrganization } from '@/usecases/read-organization'
import { foundBySlug } from './found-here'
import type { ApiRead } from './request'

/** GET /api/v1/organizations/{slug} */
export const readOrganizationForApi: ApiRead = async ({ bodyId, origin }, { slug = '' }) =>
  foundBySlug(await readOrganization(bodyId, slug), { origin, path: '/organizations' }, (view) =>
    toOrganization(origin, view),
  )
