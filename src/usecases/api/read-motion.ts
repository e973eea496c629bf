import 'server-only'
import { toMotion } from '@/publish/api/motion'
import { readMotion } from '@/usecases/read-motion'
import { foundOrNothing } from './found-here'
import type { ApiRead } from './request'

/** GET /api/v1/motions/{id} */
export const readMotionForApi: ApiRead = async ({ bodyId, origin }, { id = '' }) =>
  foundOrNothing(await readMotion(bodyId, id), (view) => toMotion(origin, view))
