import { resource } from '@/app/api/v1/_http/resource'
import { readMotionForApi } from '@/usecases/api/read-motion'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(readMotionForApi)
