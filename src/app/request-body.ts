import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { BodyView } from '@/domain/record/views'
import { markFormTaken } from '@/lib/exchange'
import { hostNameOf, originOf } from '@/lib/request-origin'
import { currentBody } from '@/usecases/current-body'

/**
 * The body that the requested host belongs to; looked up once per request. Where there is none,
 * the page answers 404.
 */
export const requestBody = cache(async (): Promise<BodyView> => {
  markFormTaken()
  return (await currentBody(hostNameOf(await headers()))) ?? notFound()
})

/** Scheme and host that readers use, without a slash at the end: `https://kreistag.example`. */
export const requestOrigin = cache(async (): Promise<string> => {
  markFormTaken()
  return originOf(await headers())
})
