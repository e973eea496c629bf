import { writable } from '@/app/api/v1/_http/writable'
import { readStatementForApi } from '@/usecases/api/read-statement'
import { workingStatement } from '@/usecases/api/writing/working-records'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = writable({
  scope: 'statements',
  read: readStatementForApi,
  working: workingStatement,
})
