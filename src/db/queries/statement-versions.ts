import 'server-only'
import { z } from 'zod'
import { namedRecords, publicSnapshot } from '@/domain/record/public-snapshot'
import type { StatementVersion } from '@/domain/record/statement-version'
import type { CitationView, OrganizationRef, SpeakerView } from '@/domain/record/views'
import { PassageKind, Stance } from '@/domain/vocabulary'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicItem, publicOrganization, publicPerson, publicStatement } from '@/db/visibility'
import { contextSelect, toContext } from './map-agenda-item'
import { organizationRefSelect, toOrganizationRef } from './map-organization'
import { personRefSelect, toPersonRef } from './map-person'
import { replySelect, toReply } from './map-statement'
import { lastWithdrawals, readStoredVersion, type StoredVersion } from './snapshots'
import { visibleAmong } from './visible-among'

/** The stored fields, exactly as they are: nothing is trimmed or filled in. */
const StoredStatement = z.object({
  agendaItemId: z.string(),
  position: z.number(),
  personId: z.string(),
  factionId: z.string().nullable(),
  office: z.string().nullable(),
  motionId: z.string().nullable(),
  stance: Stance.nullable(),
  replyToId: z.string().nullable(),
  note: z.string().nullable(),
  passages: z.array(z.object({ kind: PassageKind, text: z.string() })),
  citations: z.array(
    z.object({ sourceId: z.string(), locator: z.string(), excerpt: z.string().nullable() }),
  ),
})

type StoredStatement = z.infer<typeof StoredStatement>
type Labels = StoredVersion['labels']

const revisionSelect = {
  version: true,
  at: true,
  reason: true,
  after: true,
  publication: { select: { version: true } },
} satisfies Prisma.RevisionSelect

function factionAsThen(row: OrganizationRef, labels: Labels): OrganizationRef {
  const label = labels[row.id]
  return label === undefined || label === row.name ? row : { ...row, name: label, shortName: label }
}

async function findSpeaker(
  bodyId: string,
  { personId, factionId, office }: StoredStatement,
  labels: Labels,
): Promise<SpeakerView | null> {
  const [person, faction] = await Promise.all([
    db.person.findFirst({
      where: { ...publicPerson(bodyId), id: personId },
      select: personRefSelect,
    }),
    factionId === null
      ? null
      : db.organization.findFirst({
          where: { ...publicOrganization(bodyId), id: factionId },
          select: organizationRefSelect,
        }),
  ])
  if (!person) return null
  const current = toPersonRef(person)
  return {
    person: { ...current, name: labels[current.id] ?? current.name },
    faction: faction && factionAsThen(toOrganizationRef(faction), labels),
    office,
  }
}

const findItem = (bodyId: string, id: string) =>
  db.agendaItem.findFirst({ where: { ...publicItem(bodyId), id }, select: contextSelect })

const findReply = (bodyId: string, id: string | null) =>
  id === null
    ? null
    : db.statement.findFirst({ where: { ...publicStatement(bodyId), id }, select: replySelect })

const toCitations = ({ citations }: StoredStatement, labels: Labels): CitationView[] =>
  citations.map(({ sourceId, locator, excerpt }) => ({
    sourceId,
    label: labels[sourceId] ?? 'Quelle',
    locator,
    excerpt,
  }))

/**
 * The statement in the words of that version, if the statement is public today. `null` for a version
 * that was never published, that was taken back, or that stood where the public may not look.
 */
export async function findStatementVersion(
  bodyId: string,
  id: string,
  version: number,
): Promise<StatementVersion | null> {
  const revision = await db.revision.findFirst({
    where: { publicationId: id, version, publication: { statement: publicStatement(bodyId) } },
    select: revisionSelect,
  })
  if (!revision || version > revision.publication.version) return null
  const withdrawals = await lastWithdrawals([id])
  if (version <= (withdrawals.get(id) ?? 0)) return null

  const { data, labels } = readStoredVersion(revision.after)
  const visible = await visibleAmong(bodyId, namedRecords(data))
  const reduced = publicSnapshot('statement', data, (named) => visible.has(named))
  if (!reduced) return null
  const stored = StoredStatement.parse(reduced)
  const [speaker, item, reply] = await Promise.all([
    findSpeaker(bodyId, stored, labels),
    findItem(bodyId, stored.agendaItemId),
    findReply(bodyId, stored.replyToId),
  ])
  if (!speaker || !item) return null
  const { position, motionId, stance, note, passages } = stored
  return {
    version,
    current: revision.publication.version,
    at: revision.at.toISOString(),
    reason: revision.reason,
    statement: {
      id,
      version,
      position,
      speaker,
      motionId,
      stance,
      replyTo: toReply(bodyId, reply),
      note,
      passages,
      citations: toCitations(stored, labels),
      ...toContext(item),
    },
  }
}
