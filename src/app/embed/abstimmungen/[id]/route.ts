import { embed } from '@/app/embed/_http/embed-answer'
import { embedVote } from '@/usecases/sharing/embed'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = embed(embedVote)
