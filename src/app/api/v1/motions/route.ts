import { resource } from '@/app/api/v1/_http/resource'
import { listMotionsForApi } from '@/usecases/api/list-motions'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(listMotionsForApi)
