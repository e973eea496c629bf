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
import type { RecordKind } from '@/domain/record/payloads'
import type { Transaction } from './store'

const slug = { select: { slug: true } } as const

/** The address of a record's page; null if there is no such record or the kind has no page. */
export async function pathOf(
  transaction: Transaction,
  kind: RecordKind,
  id: string,
): Promise<string | null> {
  const where = { where: { id } }
  switch (kind) {
    case 'session': {
      const session = await transaction.session.findUnique({ ...where, ...slug })
      return session && sessionPath(session)
    }
    case 'agenda_item': {
      const item = await transaction.agendaItem.findUnique({
        ...where,
        select: { slug: true, session: slug },
      })
      return item && debatePath(item.session, item)
    }
    case 'matter': {
      const matter = await transaction.matter.findUnique({ ...where, ...slug })
      return matter && matterPath(matter)
    }
    case 'person': {
      const person = await transaction.person.findUnique({ ...where, ...slug })
      return person && personPath(person)
    }
    case 'organization': {
      const organization = await transaction.organization.findUnique({
        ...where,
        select: { slug: true, kind: true },
      })
      return organization && organizationPath(organization)
    }
    case 'statement':
      return statementPath(id)
    case 'motion':
      return motionPath(id)
    case 'vote':
      return votePath(id)
    case 'source':
      return sourcePath(id)
    case 'body':
    case 'paper':
      return null
  }
}
