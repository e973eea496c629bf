import 'server-only'
import {
  debatePath,
  matterPath,
  motionPath,
  organizationPath,
  personPath,
  sessionPath,
  sourcePath,
  statementPath,
  votePath,
} from '@/domain/record/paths'
import type { Prisma } from '@/db/generated/client'
import { isPublic, visibilityOfRecord } from '@/db/visibility'

const slug = { select: { slug: true } } as const

/** A record of any kind with what its address is made of. */
export const recordSelect = {
  id: true,
  kind: true,
  title: true,
  session: slug,
  agendaItem: { select: { slug: true, session: slug } },
  matter: slug,
  person: slug,
  organization: { select: { slug: true, kind: true } },
  paper: { select: { matter: { select: { ...visibilityOfRecord, slug: true } } } },
} satisfies Prisma.PublicationSelect

export type RecordRow = Prisma.PublicationGetPayload<{ select: typeof recordSelect }>

/**
 * The address of the page on which a public record stands: a paper on that of its matter. `null`:
 * there is none.
 */
export function toRecordPath(bodyId: string, row: RecordRow): string | null {
  const { id, session, agendaItem, matter, person, organization, paper } = row
  if (session) return sessionPath(session)
  if (agendaItem) return debatePath(agendaItem.session, agendaItem)
  if (matter) return matterPath(matter)
  if (person) return personPath(person)
  if (organization) return organizationPath(organization)
  if (paper) return paper.matter && isPublic(bodyId, paper.matter) ? matterPath(paper.matter) : null
  switch (row.kind) {
    case 'motion':
      return motionPath(id)
    case 'vote':
      return votePath(id)
    case 'statement':
      return statementPath(id)
    case 'source':
      return sourcePath(id)
    case 'body':
      return '/'
    default:
      return null
  }
}
