import { readOnly } from '@/app/_http/read-only'
import { notFound } from '@/app/_http/problem'
import { MOVED } from '@/lib/http/headers'
import type { DocumentFormat } from '@/usecases/minutes/minutes-file'
import { readPublicMinutes } from '@/usecases/minutes/public-minutes'
import { documentAnswer } from './document-answer'

interface Context {
  params: Promise<{ session: string }>
}

/** The handlers of the address of a public session's minutes in one format. */
export const publicMinutes = (format: DocumentFormat) =>
  readOnly<Context>(async ({ body, origin, headers }, { params }) => {
    const { session } = await params
    const found = await readPublicMinutes(body, session, format)
    if (found === null) return notFound()
    if ('movedTo' in found)
      return new Response(null, {
        status: 308,
        headers: { ...MOVED, Location: `${origin}${found.movedTo}` },
      })
    return documentAnswer(headers, found.found, 'no-cache')
  })
