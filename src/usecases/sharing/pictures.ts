import 'server-only'
import type { Found } from '@/domain/record/found'
import type { BodyView } from '@/domain/record/views'
import { debatePicture } from '@/publish/pictures/debate-picture'
import { renderPicture, type RenderedPicture } from '@/publish/pictures/render-picture'
import { statementPicture } from '@/publish/pictures/statement-picture'
import { votePicture } from '@/publish/pictures/vote-picture'
import { readDebate } from '@/usecases/read-debate'
import { readVote } from '@/usecases/read-vote'
import { findSharedStatement } from './shared-statement'

export type SharedPicture = RenderedPicture

/** The picture of a public statement, with a version in the address of that version. */
export async function pictureOfStatement(
  body: BodyView,
  id: string,
  versions: readonly string[],
): Promise<Found<SharedPicture>> {
  const shared = await findSharedStatement(body.id, id, versions)
  return shared && { found: await renderPicture(statementPicture(body, shared.statement)) }
}

/** The picture of a public vote. */
export async function pictureOfVote(body: BodyView, id: string): Promise<Found<SharedPicture>> {
  const vote = await readVote(body.id, id)
  return vote && { found: await renderPicture(votePicture(body, vote)) }
}

/** The picture of a public debate; where it was renamed, the address that its picture has now. */
export async function pictureOfDebate(
  body: BodyView,
  session: string,
  item: string,
): Promise<Found<SharedPicture>> {
  const debate = await readDebate(body.id, session, item)
  if (debate === null) return null
  if ('movedTo' in debate) return { movedTo: `${debate.movedTo}/bild.png` }
  return { found: await renderPicture(debatePicture(body, debate.found)) }
}
