import { resource } from '@/app/oparl/v1.1/_http/resource'
import { listObjects } from '@/usecases/oparl/list-objects'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(listObjects)
