import 'server-only'
import { knownRecords } from '@/db/bulk/known-records'
import type { Batch, NewRecord } from '@/db/bulk/new-record'
import { analyseTables } from '@/db/bulk/analyse-tables'
import { publishNew } from '@/db/bulk/publish-new'
import { db } from '@/db/client'
import { digestOf } from '@/intake/digest'
import { County } from '@/intake/musterland/county'
import { STATUTORY_SEATS } from '@/intake/musterland/people'
import type { Chapter } from '@/intake/musterland/records'
import { RULES } from '@/intake/musterland/voting'
import { nameUuid } from '@/lib/name-uuid'
import { bodyIdOf, ImportError, type ImportedBody, openBody } from './imports/open-body'

const SYSTEM = 'musterland'
const ACTOR = 'Erfundene Daten'
const SLUG = 'kreis-musterland'
const NAME = 'Kreis Musterland'
export const MAX_STATEMENTS = 1_000_000

/** So many statements are written at once, whole sessions each time. */
const BATCH = 1000
/** Batches that are written at once while the next is made up: sessions do not depend on each other. */
const WRITERS = 2
const LIMITS = { timeout: 300_000, maxWait: 60_000 }

export interface GenerateOptions {
  /** 1 to {@link MAX_STATEMENTS}. */
  statements: number
  /** Another seed gives another county of the same size. */
  seed: string
  /** Slug of the body. */
  body?: string | undefined
  host?: string | undefined
  /** Told often: statements so far, and the share of them (0–1). */
  onProgress?: (count: number, share: number) => void
}

export interface GenerateResult {
  body: ImportedBody
  /** Statements of this size and seed that are there now. */
  statements: number
  /** Of these, the ones made now; the others were there. */
  created: number
  sessions: number
}

/**
 * Makes up a county with so many statements, published and ready to be searched: the same for the
 * same number and seed, dates and ids included. What is there of it already is left alone, so that
 * an interrupted run can be taken up again.
 *
 * @throws {@link ImportError} if the body holds something else
 */
export async function generateCounty(options: GenerateOptions): Promise<GenerateResult> {
  const { statements, seed, onProgress } = options
  if (!Number.isInteger(statements) || statements < 1 || statements > MAX_STATEMENTS)
    throw new ImportError(
      `Die Zahl der Beiträge muss zwischen 1 und ${MAX_STATEMENTS.toLocaleString('de-DE')} liegen.`,
    )
  const slug = options.body ?? SLUG
  const bodyId = bodyIdOf(slug)
  const idOf = (key: string) => nameUuid(bodyId, key)
  const county = new County({ statements, seed })
  const digest = digestOf({ statements, seed })
  const body = await openBody({
    slug,
    name: options.body === undefined || options.body === SLUG ? NAME : `${NAME} (${slug})`,
    hostName: options.host ?? null,
    origin: { system: SYSTEM, digest },
    actor: ACTOR,
    fields: {
      rules: RULES,
      dataLicence: 'Frei erfundene Daten, ohne Rechte Dritter',
      terms: county.terms.map(({ key, name, start, end }) => ({
        id: idOf(key),
        name,
        startDate: start,
        endDate: end,
        statutorySeats: STATUTORY_SEATS,
      })),
    },
  })

  const result: GenerateResult = { body, statements: 0, created: 0, sessions: 0 }
  const batch: Batch = {
    bodyId,
    system: SYSTEM,
    actor: ACTOR,
    reason: 'Erstveröffentlichung',
    at: new Date(),
  }
  const titles = new Map<string, string>()
  const writers: Promise<void>[] = Array.from({ length: WRITERS }, () => Promise.resolve())
  let turn = 0
  const flush = async (chapters: readonly Chapter[]) => {
    turn = (turn + 1) % WRITERS
    await writers[turn]
    const writing = write(batch, chapters, digest, titles).then((created) => {
      result.created += created
      result.statements += sum(chapters)
      onProgress?.(result.statements, result.statements / statements)
    })
    // Whoever waits for it next is told; until then a failure is not lost, only not looked at.
    writing.catch(() => undefined)
    writers[turn] = writing
  }

  let waiting: Chapter[] = []
  for (const chapter of county.chapters(idOf)) {
    if (chapter.statements > 0) result.sessions += 1
    waiting.push(chapter)
    if (chapter.statements > 0 && sum(waiting) < BATCH) continue
    await flush(waiting)
    waiting = []
    // The sessions name the people, who have to be there before.
    if (chapter.statements === 0) await Promise.all(writers)
  }
  await flush(waiting)
  await Promise.all(writers)
  if (result.created > 0) await analyseTables()
  return result
}

const sum = (chapters: readonly Chapter[]) =>
  chapters.reduce((total, { statements }) => total + statements, 0)

/** Writes those chapters that are not there; returns how many statements that were. */
async function write(
  batch: Batch,
  chapters: readonly Chapter[],
  digest: string,
  titles: Map<string, string>,
): Promise<number> {
  const { bodyId } = batch
  for (const chapter of chapters.filter(({ statements }) => statements === 0))
    for (const { key, payload } of chapter.records)
      titles.set(nameUuid(bodyId, key), 'name' in payload ? payload.name : titleOf(payload))
  return db.$transaction(async (transaction) => {
    const firsts = chapters.flatMap(({ records }) => records[0]?.key ?? [])
    const known = await knownRecords(transaction, batch, firsts)
    const fresh = chapters.filter(({ records }) => !known.has(records[0]?.key ?? ''))
    const records = fresh.flatMap(({ at, records: made }): NewRecord[] =>
      made.map((record) => ({
        ...record,
        id: nameUuid(bodyId, record.key),
        at,
        origin: { key: record.key, digest },
      })),
    )
    if (records.length > 0) await publishNew(transaction, batch, records, titles)
    return sum(fresh)
  }, LIMITS)
}

const titleOf = (payload: object): string =>
  'title' in payload && typeof payload.title === 'string' ? payload.title : ''
