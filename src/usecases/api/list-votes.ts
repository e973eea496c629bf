import 'server-only'
import { toVote } from '@/publish/api/vote'
import { VotesQuery } from '@/publish/api/parameters'
import { listVotes } from '@/usecases/list-votes'
import { readList } from './read-list'

/** The public votes: GET /api/v1/votes. */
export const listVotesForApi = readList({
  path: '/votes',
  query: VotesQuery,
  read: listVotes,
  toItem: (_, vote) => toVote(vote),
})
