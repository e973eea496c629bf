import { resource } from '@/app/api/v1/_http/resource'
import { readVoteForApi } from '@/usecases/api/read-vote'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(readVoteForApi)
