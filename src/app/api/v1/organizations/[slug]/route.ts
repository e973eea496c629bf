import { resource } from '@/app/api/v1/_http/resource'
import { readOrganizationForApi } from '@/usecases/api/read-organization'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(readOrganizationForApi)
