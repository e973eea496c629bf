import { resource } from '@/app/api/v1/_http/resource'
import { searchStatementsForApi } from '@/usecases/api/search-statements'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(searchStatementsForApi)
