import 'server-only'
import { personPath } from '@/domain/record/paths'
import type { FoundFile } from '../formats/text-file'
import { readPerson } from '../read-person'
import { recordModifiedAt } from '../record-modified-at'
import { motionEntries, statementEntries } from './entries'
import { writeFeed, type FeedRequest } from './write-feed'

/** What a public person said and moved. */
export async function personFeed(request: FeedRequest, slug: string): Promise<FoundFile> {
  const changed = await recordModifiedAt(request.body.id)
  const person = await readPerson(request.body.id, slug, { limit: 1 })
  if (person === null) return null
  if ('movedTo' in person) return { movedTo: `/feeds${person.movedTo}.atom` }
  const { id, name } = person.found
  const [statements, motions] = await Promise.all([
    statementEntries(request, { person: [slug] }),
    motionEntries(request, { movers: { some: { personId: id } } }),
  ])
  const page = personPath({ slug })
  const entries = [...statements, ...motions]
  return {
    found: writeFeed(request, { title: name, path: `/feeds${page}.atom`, page, entries, changed }),
  }
}
