import 'server-only'
import { toPerson } from '@/publish/api/person'
import { readPerson } from '@/usecases/read-person'
import { foundBySlug } from './found-here'
import type { ApiRead } from './request'

/** GET /api/v1/persons/{slug} */
export const readPersonForApi: ApiRead = async ({ bodyId, origin }, { slug = '' }) =>
  foundBySlug(await readPerson(bodyId, slug), { origin, path: '/persons' }, (view) =>
    toPerson(origin, view),
  )
