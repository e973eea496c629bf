import 'server-only'
import { foreignOfKind } from '@/db/foreign/objects'
import { db } from '@/db/client'
import { RulesOfProcedure } from '@/domain/procedure/rules'
import { isWebAddress } from '@/intake/oparl/address'
import { today } from '@/lib/today'
import type { ImportedBody } from '../open-body'
import type { ImportReport } from '../report'
import { writeAgendaItems } from './agenda-items'
import { type Building, Kept } from './building'
import { writeDecisions } from './decisions'
import { writeOrganizations } from './organizations'
import { writePapers } from './papers'
import { writePersons } from './persons'
import { writeSessions } from './sessions'
import { recordKey, type WantedRecord } from './wanted-record'
import { idOf, writeRecords } from './write-records'

/** Each after those whose records it names. */
const STEPS = [
  writeOrganizations,
  writePersons,
  writeSessions,
  writeAgendaItems,
  writePapers,
  writeDecisions,
] as const

export interface BuildRequest {
  body: ImportedBody
  system: string
  /** Under which licence the data stand, if they do not say. */
  licence: string | null
  report: ImportReport
  onProgress: (count: number) => void
}

/** Makes records of all that is kept of a foreign system: what is as it was stays. */
export async function buildRecords(request: BuildRequest): Promise<void> {
  const { body, system, report, onProgress } = request
  const target = { bodyId: body.id, system }
  const { rules } = await db.body.findUniqueOrThrow({
    where: { id: body.id },
    select: { rules: true },
  })
  const writing = { target, report, rules: RulesOfProcedure.parse(rules) }
  const source = await sourceOf(request)
  await writeRecords(writing, [source])
  const building: Building = {
    ...writing,
    sourceId: idOf(target, source.key),
    today: today(),
    onProgress,
  }
  for (const step of STEPS) await step(building)
}

/** The foreign system itself: what everything else cites. */
async function sourceOf({ body, system, licence }: BuildRequest): Promise<WantedRecord> {
  let told: Kept | null = null
  for await (const [row] of foreignOfKind({ bodyId: body.id, system }, 'body', 1)) {
    if (row) told = new Kept(row)
    break
  }
  const known = told?.text('licence') ?? licence
  return {
    kind: 'source',
    key: recordKey('source', 'oparl'),
    place: told?.place ?? { file: 'OParl', line: null },
    slug: null,
    fields: {
      kind: 'other',
      title: `Ratsinformationen im Format OParl: ${body.name}`.slice(0, 500),
      url: told && isWebAddress(told.key) ? told.key : null,
      licence: known,
      fullTextAllowed: known !== null,
      note: 'Eingelesen aus dem Ratsinformationssystem; die Stelle ist die Adresse des Objekts dort.',
    },
  }
}
