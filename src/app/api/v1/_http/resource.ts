import { CONTENT, MOVED } from '@/lib/http/headers'
import { notFound } from '@/app/_http/problem'
import { otherMethods, readOnly } from '@/app/_http/read-only'
import { apiLinks } from '@/lib/http/links'
import { textAnswer } from '@/lib/http/text-answer'
import type { ApiRead, PathParams } from '@/usecases/api/request'
import { recordModifiedAt } from '@/usecases/record-modified-at'

interface Context {
  params: Promise<PathParams>
}

interface Options {
  /** Since when the answer is as it is, apart from the record; what is newer counts. */
  since?: () => Date
}

/** The handlers of an address of the API: its content as JSON with validators, or where it has moved. */
export const resource = (api: ApiRead, { since }: Options = {}) =>
  readOnly<Context>(async ({ body, origin, query, headers }, { params }) => {
    // Before the content: a change in between then makes the copy older than it is, never newer.
    const recordChanged = await recordModifiedAt(body.id)
    const found = await api({ bodyId: body.id, origin, query }, await params)
    if (found === null) return notFound()
    if ('movedTo' in found)
      return new Response(null, { status: 308, headers: { ...MOVED, Location: found.movedTo } })
    return textAnswer(headers, {
      text: JSON.stringify(found.found),
      changed: new Date(Math.max(recordChanged.getTime(), since?.().getTime() ?? 0)),
      headers: { ...CONTENT, Link: apiLinks(origin, found.found) },
    })
  })

/** The handlers of addresses at which there is nothing. */
export const nothing = {
  GET: async () => notFound(),
  HEAD: async () => new Response(null, notFound()),
  ...otherMethods(notFound),
}
