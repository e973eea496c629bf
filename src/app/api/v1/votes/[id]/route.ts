import { writable } from '@/app/api/v1/_http/writable'
import { readVoteForApi } from '@/usecases/api/read-vote'
import { workingVote } from '@/usecases/api/writing/working-records'
import { replaceVote } from '@/usecases/api/writing/write-vote'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = writable({
  scope: 'votes',
  read: readVoteForApi,
  working: workingVote,
  put: replaceVote,
})
