import 'server-only'
import type { BodyView } from '@/domain/record/views'
import { embedNotFound } from '@/publish/embed/page'
import { embeddedStatement } from '@/publish/embed/statement'
import { embeddedVote } from '@/publish/embed/vote'
import { readVote } from '@/usecases/read-vote'
import { findSharedStatement } from './shared-statement'

interface EmbedRequest {
  body: BodyView
  /** Scheme and host that absolute addresses begin with. */
  origin: string
  query: URLSearchParams
}

/** The page of a public statement to embed, with `?version=N` of that version; `null`: there is none. */
export async function embedStatement(
  { body, origin, query }: EmbedRequest,
  id: string,
): Promise<string | null> {
  const shared = await findSharedStatement(body.id, id, query.getAll('version'))
  return shared && embeddedStatement({ body, origin, ...shared })
}

/** The page of a public vote to embed; `null`: there is none. */
export async function embedVote(
  { body, origin }: EmbedRequest,
  id: string,
): Promise<string | null> {
  const vote = await readVote(body.id, id)
  return vote && embeddedVote({ body, origin, vote })
}

/** What is shown in the place of an embedded page that is not there. */
export const embedOfNothing = (origin: string): string => embedNotFound(origin)
