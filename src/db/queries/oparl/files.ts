import 'server-only'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicDocument, publicPaper, publicSession } from '@/db/visibility'
import type { Disclosed, FileObject } from '@/domain/record/object-views'
import { minutesFileId, MINUTES_FORMATS, paperFileId } from '@/domain/record/part-ids'

export const paperFilesSelect = {
  orderBy: { position: 'asc' },
  select: { name: true, url: true, mimeType: true },
} satisfies Prisma.Paper$filesArgs

interface PaperRow {
  id: string
  files: { name: string; url: string; mimeType: string | null }[]
}

/** One for each address: a file that is named twice is one file. */
export const toPaperFiles = ({ id: paperId, files }: PaperRow): FileObject[] => {
  const byId = new Map(
    files.map((file) => {
      const id = paperFileId(paperId, file.url)
      return [id, { kind: 'paper' as const, id, paperId, ...file }]
    }),
  )
  return [...byId.values()]
}

export const sessionFilesSelect = {
  id: true,
  slug: true,
  title: true,
  minutes: { select: { kind: true, signedAt: true, publishedAt: true } },
} satisfies Prisma.SessionSelect

type SessionRow = Prisma.SessionGetPayload<{ select: typeof sessionFilesSelect }>

export const toSessionFiles = ({ id, slug, title, minutes }: SessionRow): FileObject[] =>
  MINUTES_FORMATS.map((format) => ({
    kind: 'minutes',
    id: minutesFileId(id, format),
    format,
    session: { id, slug, title },
    minutes: minutes?.signedAt && minutes.publishedAt ? minutes.kind : null,
  }))

/** By the id of the source. */
export type Documents = ReadonlyMap<string, FileObject>

/** Those of the sources that are files. */
export async function findDocuments(bodyId: string, ids: readonly string[]): Promise<Documents> {
  if (ids.length === 0) return new Map()
  const rows = await db.source.findMany({
    where: { ...publicDocument(bodyId), id: { in: [...new Set(ids)] } },
    select: { id: true, kind: true, title: true, url: true, licence: true },
  })
  return new Map(
    rows.flatMap(({ kind: sourceKind, url, ...row }) =>
      url === null ? [] : [[row.id, { kind: 'source' as const, ...row, sourceKind, url }] as const],
    ),
  )
}

/** The files among the sources that a record cites, each once. */
export const filesAmong = (documents: Documents, citations: { sourceId: string }[]): FileObject[] =>
  [...new Set(citations.map(({ sourceId }) => sourceId))].flatMap((id) => documents.get(id) ?? [])

export async function findFileObjects(
  bodyId: string,
  named: readonly Disclosed[],
): Promise<FileObject[]> {
  const owners = { in: [...new Set(named.map(({ ownerId }) => ownerId))] }
  const [documents, papers, sessions] = await Promise.all([
    findDocuments(bodyId, owners.in),
    db.paper.findMany({
      where: { ...publicPaper(bodyId), id: owners },
      select: { id: true, files: paperFilesSelect },
    }),
    db.session.findMany({
      where: { ...publicSession(bodyId), id: owners },
      select: sessionFilesSelect,
    }),
  ])
  return [
    ...papers.flatMap(toPaperFiles),
    ...sessions.flatMap(toSessionFiles),
    ...documents.values(),
  ]
}
