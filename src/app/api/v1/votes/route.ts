import { resource } from '@/app/api/v1/_http/resource'
import { listVotesForApi } from '@/usecases/api/list-votes'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(listVotesForApi)
