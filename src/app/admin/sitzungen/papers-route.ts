import { documentAnswer } from '@/app/_http/document-answer'
import { notFound, problem } from '@/app/_http/problem'
import type { Actor } from '@/domain/publication/actor'
import { hostNameOf } from '@/lib/request-origin'
import { currentActor } from '@/usecases/auth/current-actor'
import { currentBody } from '@/usecases/current-body'
import type { DocumentFile, DocumentFormat } from '@/usecases/minutes/minutes-file'
import { agendaFile, signingListFile } from '@/usecases/preparation/session-papers'

interface Context {
  params: Promise<{ id: string }>
}

type Make = (
  actor: Actor,
  place: { bodyId: string; sessionId: string },
  query: URLSearchParams,
) => Promise<DocumentFile | null>

/** The handlers that give whoever is signed in a paper of a session as a file. */
function paper(make: Make) {
  const GET = async (request: Request, { params }: Context): Promise<Response> => {
    const body = await currentBody(hostNameOf(request.headers))
    if (!body) return notFound()
    const actor = await currentActor(request.headers)
    if (!actor) return problem('signedOut')
    const place = { bodyId: body.id, sessionId: (await params).id }
    const file = await make(actor, place, new URL(request.url).searchParams)
    return file ? documentAnswer(request.headers, file, 'private, no-store') : notFound()
  }
  const HEAD = async (request: Request, context: Context): Promise<Response> => {
    const { status, headers } = await GET(request, context)
    return new Response(null, { status, headers })
  }
  return { GET, HEAD }
}

/** The agenda, without the titles of its closed part unless `?fassung=nichtoeffentlich`. */
export const agendaPaper = (format: DocumentFormat) =>
  paper((actor, place, query) =>
    agendaFile(actor, place, {
      edition: query.get('fassung') === 'nichtoeffentlich' ? 'full' : 'public',
      format,
    }),
  )

export const signingListPaper = (format: DocumentFormat) =>
  paper((actor, place) => signingListFile(actor, place, format))
