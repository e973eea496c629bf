import { nothing } from '@/app/oparl/v1.1/_http/resource'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = nothing
