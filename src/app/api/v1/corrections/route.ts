import { resource } from '@/app/api/v1/_http/resource'
import { listCorrectionsForApi } from '@/usecases/api/list-corrections'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(listCorrectionsForApi)
