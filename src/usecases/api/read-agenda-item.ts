import 'server-only'
import { toAgendaItem } from '@/publish/api/agenda-item'
import { readAgendaItem } from '@/usecases/read-debate'
import { foundOrNothing } from './found-here'
import type { ApiRead } from './request'

/** GET /api/v1/agenda-items/{id} */
export const readAgendaItemForApi: ApiRead = async ({ bodyId, origin }, { id = '' }) =>
  foundOrNothing(await readAgendaItem(bodyId, id), (view) => toAgendaItem(origin, view))
