import { resource } from '@/app/api/v1/_http/resource'
import { listOrganizationsForApi } from '@/usecases/api/list-organizations'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(listOrganizationsForApi)
