import { resource } from '@/app/oparl/v1.1/_http/resource'
import { listBodies } from '@/usecases/oparl/list-objects'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(listBodies)
