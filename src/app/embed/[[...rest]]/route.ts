import { embed } from '@/app/embed/_http/embed-answer'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = embed(async () => null)
