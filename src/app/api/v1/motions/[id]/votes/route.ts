import { writable } from '@/app/api/v1/_http/writable'
import { createVote } from '@/usecases/api/writing/write-vote'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = writable({
  scope: 'votes',
  post: createVote,
})
