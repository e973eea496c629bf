import { publicMinutes } from '@/app/_http/public-minutes'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicMinutes('pdf')
