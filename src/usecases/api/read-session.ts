import 'server-only'
import { toSession } from '@/publish/api/session'
import { readSession } from '@/usecases/read-session'
import { foundBySlug } from './found-here'
import type { ApiRead } from './request'

/** GET /api/v1/sessions/{slug} */
export const readSessionForApi: ApiRead = async ({ bodyId, origin }, { slug = '' }) =>
  foundBySlug(await readSession(bodyId, slug), { origin, path: '/sessions' }, (view) =>
    toSession(origin, view),
  )
