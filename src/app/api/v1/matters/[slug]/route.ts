import { resource } from '@/app/api/v1/_http/resource'
import { readMatterForApi } from '@/usecases/api/read-matter'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(readMatterForApi)
