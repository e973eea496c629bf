import { resource } from '@/app/api/v1/_http/resource'
import { readPersonForApi } from '@/usecases/api/read-person'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(readPersonForApi)
