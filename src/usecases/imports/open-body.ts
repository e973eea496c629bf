import 'server-only'
import { db } from '@/db/client'
import { dataFault } from '@/db/bulk/data-fault'
import { noteDisclosed } from '@/db/disclosure/note-disclosed'
import { storeOf } from '@/db/records'
import type { Transaction } from '@/db/records/store'
import { germanIssue } from '@/domain/record/german-issue'
import { payloads, type PayloadInput } from '@/domain/record/payloads'
import { nameUuid } from '@/lib/name-uuid'
import { openRecord } from '../records/open-record'
import { publishVersion } from '../records/publish-version'

/** The same number as where the first session is loaded: one body at a time comes to be. */
const LOADING_LOCK = 7_267_002

/** The namespace of the bodies' ids, any fixed UUID. */
const BODIES = '5f0c1c0e-6c0b-4f0a-9d53-2f1f6a1f7a10'

/** The id of the body that an import makes under this slug. */
export const bodyIdOf = (slug: string): string => nameUuid(BODIES, slug)

/** What the operator asked for cannot be done; the message says why, in German. */
export class ImportError extends Error {
  override name = 'ImportError'
}

export interface ImportedBody {
  id: string
  slug: string
  name: string
  /** null: it answers every host name that no other body has. */
  hostName: string | null
  /** Whether it came to be now. */
  created: boolean
}

export interface BodyRequest {
  slug: string
  name: string
  /** Under which host name readers find it; by default its own below `localhost`. */
  hostName: string | null
  /** What it is a body of: the foreign system, and of one that is made up, what it was made from. */
  origin: { system: string; digest: string }
  actor: string
  /** Further fields of a new body. */
  fields?: Partial<PayloadInput<'body'>>
}

/**
 * The body that an import goes into: one of its own, which comes to be with the first import.
 *
 * In an empty database it is the first one and answers every host; else it has a host name.
 *
 * @throws {@link ImportError} if there is a body of that name that no such import has made, or if the
 * request cannot be met
 */
export async function openBody(request: BodyRequest): Promise<ImportedBody> {
  try {
    return await db.$transaction(async (transaction) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${LOADING_LOCK})`
      return (await find(transaction, request)) ?? (await create(transaction, request))
    })
  } catch (error) {
    const fault = dataFault(error)
    if (fault === null) throw error
    throw new ImportError(fault, { cause: error })
  }
}

async function find(
  transaction: Transaction,
  { slug, hostName, origin }: BodyRequest,
): Promise<ImportedBody | null> {
  const body = await transaction.body.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      name: true,
      hostName: true,
      publication: { select: { origin: true } },
    },
  })
  if (!body) return null
  const { publication, ...found } = body
  const made = publication.origin
  if (!made)
    throw new ImportError(
      `Die Körperschaft „${body.name}“ ist nicht durch einen Import entstanden; ein Import braucht eine eigene. Bitte mit --body eine andere Kennung wählen.`,
    )
  if (made.system !== origin.system || made.digest !== origin.digest)
    throw new ImportError(
      `Die Körperschaft „${body.name}“ ist aus anderen Daten entstanden. Bitte mit --body eine andere Kennung wählen.`,
    )
  if (hostName !== null && hostName !== body.hostName)
    throw new ImportError(
      `Die Körperschaft „${body.name}“ gibt es schon, unter dem Rechnernamen ${body.hostName ?? '(jedem)'}. Ändern lässt er sich in der Verwaltung der Website.`,
    )
  return { ...found, created: false }
}

async function create(transaction: Transaction, request: BodyRequest): Promise<ImportedBody> {
  const { slug, name, origin, actor } = request
  const isFirst = (await transaction.body.count({ take: 1 })) === 0
  const hostName = request.hostName ?? (isFirst ? null : `${slug}.localhost`)
  const parsed = payloads.body.safeParse(
    { slug, name, shortName: name.slice(0, 80), rules: {}, ...request.fields, hostName },
    { error: germanIssue },
  )
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new ImportError(`Die Körperschaft kann so nicht angelegt werden. ${reasons.join(' ')}`)
  }
  const payload = parsed.data
  const id = bodyIdOf(slug)
  await transaction.publication.create({
    data: { id, bodyId: id, kind: 'body', title: payload.name, lock: 1 },
  })
  await storeOf('body').write(transaction, { id, bodyId: id }, payload)
  const record = await openRecord(transaction, id)
  if (!record) throw new Error(`body ${id} was not written`)
  const answer = await publishVersion(transaction, { name: actor }, record)
  if (!answer.ok) throw new ImportError(answer.message)
  const { lock } = await transaction.publication.findUniqueOrThrow({ where: { id } })
  await transaction.origin.create({
    data: { recordId: id, bodyId: id, key: 'body', lock, ...origin },
  })
  await noteDisclosed(transaction, id, [id])
  return { id, slug, name: payload.name, hostName: payload.hostName, created: true }
}
