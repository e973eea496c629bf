import { resource } from '@/app/api/v1/_http/resource'
import { describeApi } from '@/usecases/api/describe-api'

/** The description changes with the program alone. */
const started = new Date()

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = resource(describeApi, {
  since: () => started,
})
