import { resource } from '@/app/oparl/v1.1/_http/resource'
import { readSystem } from '@/usecases/oparl/read-system'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(readSystem)
