import { resource } from '@/app/api/v1/_http/resource'
import { listMattersForApi } from '@/usecases/api/list-matters'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(listMattersForApi)
