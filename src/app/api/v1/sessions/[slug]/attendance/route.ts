import { writable } from '@/app/api/v1/_http/writable'
import { workingAttendance } from '@/usecases/api/writing/working-records'
import { replaceAttendance } from '@/usecases/api/writing/write-attendance'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = writable({
  scope: 'attendance',
  working: workingAttendance,
  put: replaceAttendance,
})
