import { resource } from '@/app/api/v1/_http/resource'
import { readAgendaItemForApi } from '@/usecases/api/read-agenda-item'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(readAgendaItemForApi)
