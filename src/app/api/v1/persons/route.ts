import { resource } from '@/app/api/v1/_http/resource'
import { fromLocalTime } from '@/domain/time/local'
import { today } from '@/lib/today'
import { listPersonsForApi } from '@/usecases/api/list-persons'

/** Who belongs to which faction is told as of today. */
const midnight = () => fromLocalTime(`${today()}T00:00:00`)

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(listPersonsForApi, {
  since: midnight,
})
