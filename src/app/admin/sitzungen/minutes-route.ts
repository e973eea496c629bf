import { documentAnswer } from '@/app/_http/document-answer'
import { notFound, problem } from '@/app/_http/problem'
import { hostNameOf } from '@/lib/request-origin'
import { isUuid } from '@/lib/uuid'
import { currentActor } from '@/usecases/auth/current-actor'
import { currentBody } from '@/usecases/current-body'
import { minutesDocumentFile } from '@/usecases/minutes/minutes-document'
import type { DocumentFormat } from '@/usecases/minutes/minutes-file'

interface Context {
  params: Promise<{ id: string }>
}

/** The handler that gives whoever is signed in the minutes of a session as a file. */
export const minutesFile =
  (format: DocumentFormat) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    const body = await currentBody(hostNameOf(request.headers))
    const { id } = await params
    if (!body || !isUuid(id)) return notFound()
    const actor = await currentActor(request.headers)
    if (!actor) return problem('signedOut')
    const { searchParams } = new URL(request.url)
    const version = searchParams.get('fassung') === 'nichtoeffentlich' ? 'full' : 'public'
    const formerId = searchParams.get('frueher')
    if (formerId !== null && !isUuid(formerId)) return notFound()
    const file = await minutesDocumentFile(
      actor,
      { bodyId: body.id, sessionId: id },
      { version, format, formerId },
    )
    return file ? documentAnswer(request.headers, file, 'private, no-store') : notFound()
  }
