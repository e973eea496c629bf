import 'server-only'
import { db } from '@/db/client'
import { followUpSelect, toFollowUp } from '@/db/queries/map-follow-up'
import { motionInContextSelect, toMotionInContext } from '@/db/queries/map-motion'
import { evidenceSelect, toCitation } from '@/db/queries/map-source'
import { contextSelect } from '@/db/queries/map-agenda-item'
import { toDay } from '@/db/time'
import {
  isPublic,
  publicFollowUp,
  publicMatter,
  publicMotion,
  publicPaper,
  visibilityOfRecord,
} from '@/db/visibility'
import type { ConsultationObject, Disclosed, PaperObject } from '@/domain/record/object-views'
import { inOrder } from './agenda-items'
import { consultationOfMotion, stationsOf } from './consultations'
import { paperFilesSelect, toPaperFiles } from './files'

type Ids = { in: string[] }

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)

async function motionsAmong(bodyId: string, id: Ids, whole: boolean): Promise<PaperObject[]> {
  const select = motionInContextSelect(bodyId)
  const rows = await db.motion.findMany({
    where: { AND: [publicMotion(bodyId), { id }] },
    select: {
      ...select,
      paper: { select: { ...select.paper.select, id: true } },
      targetedBy: { where: publicMotion(bodyId), orderBy: inOrder, select: { id: true } },
      agendaItem: {
        select: { ...contextSelect, matter: { select: { ...visibilityOfRecord, id: true } } },
      },
    },
  })
  return rows.map((row) => {
    const { matter } = row.agendaItem
    return {
      kind: 'motion',
      motion: toMotionInContext(bodyId, row),
      matterId: matter && isPublic(bodyId, matter) ? matter.id : null,
      documentId: row.paper && isPublic(bodyId, row.paper) ? row.paper.id : null,
      amendmentIds: idsOf(row.targetedBy),
      consultations: whole ? [consultationOfMotion(row)] : null,
    }
  })
}

type Stations = (paperId: string) => ConsultationObject[] | null

async function mattersAmong(bodyId: string, id: Ids, stations: Stations): Promise<PaperObject[]> {
  const rows = await db.matter.findMany({
    where: { ...publicMatter(bodyId), id },
    select: {
      id: true,
      slug: true,
      title: true,
      summary: true,
      responsibleOffice: { select: { ...visibilityOfRecord, id: true } },
      papers: { where: publicPaper(bodyId), orderBy: { id: 'asc' }, select: { id: true } },
      followUps: {
        where: publicFollowUp(bodyId),
        orderBy: inOrder,
        select: followUpSelect(bodyId),
      },
      publication: evidenceSelect(bodyId),
    },
  })
  return rows.map(({ responsibleOffice: office, papers, followUps, publication, ...row }) => ({
    kind: 'matter',
    ...row,
    responsibleOfficeId: office && isPublic(bodyId, office) ? office.id : null,
    documentIds: idsOf(papers),
    followUps: followUps.map((followUp) => toFollowUp(bodyId, followUp)),
    citations: publication.citations.map(toCitation),
    consultations: stations(row.id),
  }))
}

async function documentsAmong(bodyId: string, id: Ids, stations: Stations): Promise<PaperObject[]> {
  const rows = await db.paper.findMany({
    where: { ...publicPaper(bodyId), id },
    select: {
      id: true,
      title: true,
      reference: true,
      paperType: true,
      date: true,
      matter: { select: { ...visibilityOfRecord, id: true, slug: true } },
      motions: { where: publicMotion(bodyId), orderBy: { id: 'asc' }, select: { id: true } },
      files: paperFilesSelect,
      publication: evidenceSelect(bodyId),
    },
  })
  return rows.map(({ matter, motions, publication, ...row }) => ({
    kind: 'paper',
    ...row,
    date: toDay(row.date),
    matter: matter && isPublic(bodyId, matter) ? { id: matter.id, slug: matter.slug } : null,
    motionIds: idsOf(motions),
    files: toPaperFiles(row),
    citations: publication.citations.map(toCitation),
    consultations: stations(row.id),
  }))
}

/** @param whole with consultations, else they are left out, as was asked */
export async function findPaperObjects(
  bodyId: string,
  named: readonly Disclosed[],
  whole: boolean,
): Promise<PaperObject[]> {
  const ids = named.map(({ id }) => id)
  const among = { in: ids }
  const rows = whole ? await stationsOf(bodyId, await publicAmong(bodyId, among)) : []
  const stations: Stations = (paperId) =>
    whole ? rows.filter((row) => row.paperId === paperId) : null
  const found = await Promise.all([
    motionsAmong(bodyId, among, whole),
    mattersAmong(bodyId, among, stations),
    documentsAmong(bodyId, among, stations),
  ])
  return found.flat()
}

async function publicAmong(bodyId: string, id: Ids) {
  const [matters, papers] = await Promise.all([
    db.matter.findMany({ where: { ...publicMatter(bodyId), id }, select: { id: true } }),
    db.paper.findMany({ where: { ...publicPaper(bodyId), id }, select: { id: true } }),
  ])
  return { matters: idsOf(matters), papers: idsOf(papers) }
}
