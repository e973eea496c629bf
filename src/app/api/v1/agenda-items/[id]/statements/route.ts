import { writable } from '@/app/api/v1/_http/writable'
import { createStatement } from '@/usecases/api/writing/write-statement'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = writable({
  scope: 'statements',
  post: createStatement,
})
