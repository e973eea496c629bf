import { notFound } from '@/app/_http/problem'
import { otherMethods, readOnly } from '@/app/_http/read-only'
import { CONTENT } from '@/lib/http/headers'
import { textAnswer } from '@/lib/http/text-answer'
import { disclosedAt } from '@/usecases/oparl/disclosed-at'
import type { OParlRead, PathParams } from '@/usecases/oparl/request'
import { tellingErrors } from './oparl-errors'

interface Context {
  params: Promise<PathParams>
}

/** The handlers of an address of the OParl server: its content as JSON with validators. */
export function resource(read: OParlRead) {
  const handlers = readOnly<Context>(async ({ body, origin, query, headers }, { params }) => {
    // Before the content: a change in between then makes the copy older than it is, never newer.
    const changed = await disclosedAt(body.id)
    const found = await read({ body, origin, query }, await params)
    if (found === null) return notFound()
    return textAnswer(headers, { text: JSON.stringify(found), changed, headers: CONTENT })
  })
  return {
    ...handlers,
    GET: tellingErrors(handlers.GET),
    POST: tellingErrors(handlers.POST),
    PUT: tellingErrors(handlers.PUT),
    PATCH: tellingErrors(handlers.PATCH),
    DELETE: tellingErrors(handlers.DELETE),
  }
}

const absent = otherMethods(notFound)

/** The handlers of addresses at which there is nothing. */
export const nothing = {
  GET: tellingErrors(async () => notFound()),
  HEAD: async () => new Response(null, notFound()),
  OPTIONS: absent.OPTIONS,
  POST: tellingErrors(absent.POST),
  PUT: tellingErrors(absent.PUT),
  PATCH: tellingErrors(absent.PATCH),
  DELETE: tellingErrors(absent.DELETE),
}
