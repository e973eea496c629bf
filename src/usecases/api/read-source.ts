import 'server-only'
import { toSource } from '@/publish/api/source'
import { readSource } from '@/usecases/read-source'
import { foundOrNothing } from './found-here'
import type { ApiRead } from './request'

/** GET /api/v1/sources/{id} */
export const readSourceForApi: ApiRead = async ({ bodyId, origin }, { id = '' }) =>
  foundOrNothing(await readSource(bodyId, id), (view) => toSource(origin, view))
