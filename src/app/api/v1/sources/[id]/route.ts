import { resource } from '@/app/api/v1/_http/resource'
import { readSourceForApi } from '@/usecases/api/read-source'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(readSourceForApi)
