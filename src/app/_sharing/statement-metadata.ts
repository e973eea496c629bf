import type { Metadata } from 'next'
import { previewText } from '@/domain/record/preview-text'
import { statementPath } from '@/domain/record/paths'
import { statementInDebatePath, statementPicturePath } from '@/domain/record/share-paths'
import type { AgendaItemRef, StatementView } from '@/domain/record/views'
import { shareMetadata } from './share-metadata'

interface SharedStatement {
  statement: Pick<StatementView, 'id' | 'speaker' | 'passages'>
  item: Pick<AgendaItemRef, 'title' | 'path'>
  /** The one version that the page shows; absent: whichever holds, in its debate. */
  version?: number
}

/** What is shown of a statement that somebody passes on. */
export function statementMetadata(shared: SharedStatement): Promise<Metadata> {
  const { statement, item, version } = shared
  const { id, speaker, passages } = statement
  const { person, faction, office } = speaker
  const who = [person.name, faction ? `(${faction.shortName})` : null].filter(Boolean).join(' ')
  const permalink = `${statementPath(id)}${version === undefined ? '' : `?version=${version}`}`
  return shareMetadata({
    title: `${office === null ? who : `${who}, ${office}`}: ${item.title}`,
    description: previewText(passages),
    picture: statementPicturePath(id, version),
    pictureText: `${who}: ${previewText(passages)}`,
    path: version === undefined ? statementInDebatePath(item, id) : permalink,
    embeds: permalink,
  })
}
