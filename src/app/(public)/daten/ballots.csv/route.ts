import { bulkAnswer } from '@/app/_http/bulk-answer'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = bulkAnswer('ballots.csv')
