import { nothing } from '@/app/api/v1/_http/resource'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = nothing
