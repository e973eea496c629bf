import { resource } from '@/app/oparl/v1.1/_http/resource'
import { readObject } from '@/usecases/oparl/read-object'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(readObject)
