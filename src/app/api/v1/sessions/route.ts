import { resource } from '@/app/api/v1/_http/resource'
import { listSessionsForApi } from '@/usecases/api/list-sessions'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(listSessionsForApi)
