import { resource } from '@/app/api/v1/_http/resource'
import { readStatementForApi } from '@/usecases/api/read-statement'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(readStatementForApi)
