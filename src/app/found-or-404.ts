import type { Route } from 'next'
import { permanentRedirect } from 'next/navigation'
import type { Found } from '@/domain/record/found'
import { notPublic } from './not-public'

/** The record; or a permanent redirect (308) to its new address; or the 404 that is the same for all. */
export function foundOr404<T>(result: Found<T>): T {
  if (!result) notPublic()
  if ('movedTo' in result) permanentRedirect(result.movedTo as Route)
  return result.found
}
