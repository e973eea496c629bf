import { resource } from '@/app/api/v1/_http/resource'
import { readSessionForApi } from '@/usecases/api/read-session'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(readSessionForApi)
