import 'server-only'
import { analyseTables } from '@/db/bulk/analyse-tables'
import { foreignOfKind } from '@/db/foreign/objects'
import { digestOf } from '@/intake/digest'
import type { ForeignObject, Found } from '@/intake/oparl/foreign-object'
import type { Place } from '@/intake/speech'
import { slugify } from '@/lib/slug'
import { spareMemory } from '@/lib/spare-memory'
import { ACTOR } from '../import-batch'
import { type ImportedBody, openBody } from '../open-body'
import type { ImportOptions, ImportResult } from '../options'
import { emptyReport, type ImportReport, reject, remark } from '../report'
import { buildRecords } from './build-records'
import { keepObjects } from './keep-objects'

export const SYSTEM = 'oparl'

/** So many objects are kept at once. */
const BATCH = 500

/**
 * Takes what is read of a foreign system, a body of its own for it: first all objects are kept, then
 * records are made of them, whatever the order in which they came.
 */
export class OParlIntake {
  readonly report: ImportReport = { ...emptyReport(), isByKind: true }
  private batch: ForeignObject[] = []
  private body: ImportedBody | null = null
  private bodyKey: string | null = null
  private readonly readAt = new Date()

  /** @param name what the body is called as long as the input does not say it */
  constructor(
    private readonly name: string,
    private readonly options: ImportOptions,
  ) {}

  async take(found: Found): Promise<void> {
    if (found.is === 'remark') {
      remark(this.report, found.remark)
      return
    }
    this.report.read += 1
    if (found.is === 'rejection') {
      reject(this.report, found.rejection)
      return
    }
    const { object } = found
    if (object.kind === 'body' && !this.isOurBody(object)) return
    this.batch.push(object)
    if (this.batch.length >= BATCH) await this.flush()
  }

  /** Tells of something that is left out. */
  tell(place: Place, reason: string): void {
    remark(this.report, { place, reason })
  }

  /** Tells of something that cannot be read. */
  refuse(place: Place, reason: string): void {
    reject(this.report, { place, reason })
  }

  /** @param share how much of all is read, 0–1 */
  progress(share: number): void {
    this.options.onProgress?.(this.report.read, share)
  }

  /** null: nothing has come yet. */
  bodyId(): string | null {
    return this.body?.id ?? null
  }

  /** The body that all goes into; it comes to be when it is asked for first. */
  async open(): Promise<ImportedBody> {
    if (this.body) return this.body
    const told = this.batch.find(({ kind }) => kind === 'body')
    const text = (name: string) => {
      const value = told?.data[name]
      return typeof value === 'string' ? value : null
    }
    const slug = this.options.body ?? (slugify(this.name, 60) || 'oparl')
    const ags = text('ags')?.replace(/\s/g, '') ?? null
    this.body = await openBody({
      slug,
      name: this.options.name ?? text('name') ?? this.options.body ?? this.name,
      hostName: this.options.host ?? null,
      origin: { system: SYSTEM, digest: digestOf(slug) },
      actor: ACTOR,
      fields: {
        ags: ags !== null && /^\d{5}(\d{3})?$/.test(ags) ? ags : null,
        dataLicence: text('licence') ?? this.options.licence ?? null,
        terms: this.terms(),
      },
    })
    await this.checkBody(this.body)
    return this.body
  }

  /** Keeps what is left and makes records of everything. */
  async end(): Promise<ImportResult> {
    await this.flush()
    const { body, report, options } = this
    if (!body) return { body: null, report }
    let done = 0
    await buildRecords({
      body,
      system: SYSTEM,
      licence: options.licence ?? null,
      report,
      onProgress: (count) => options.onProgress?.((done += count), 1),
    })
    if (report.created > 0) await analyseTables()
    return { body, report }
  }

  async flush(): Promise<void> {
    if (this.batch.length === 0) return
    const { id: bodyId } = await this.open()
    await keepObjects({ bodyId, system: SYSTEM }, this.batch, this.readAt, this.report)
    this.batch = []
    spareMemory()
  }

  /** One body at a time: what belongs to which could not be told apart. */
  private isOurBody({ key, place }: ForeignObject): boolean {
    this.bodyKey ??= key
    if (this.bodyKey === key) return true
    reject(this.report, {
      place,
      reason: `Die Eingabe enthält mehrere Körperschaften; übernommen wird „${this.bodyKey}“. Bitte „${key}“ für sich einlesen, mit einer anderen Kennung (--body).`,
    })
    return false
  }

  private async checkBody({ id: bodyId }: ImportedBody): Promise<void> {
    for await (const [known] of foreignOfKind({ bodyId, system: SYSTEM }, 'body', 1))
      if (known && this.bodyKey !== null && known.key !== this.bodyKey)
        remark(this.report, {
          place: { file: this.bodyKey, line: null },
          reason: `Diese Körperschaft wurde zuvor aus „${known.key}“ eingelesen.`,
        })
  }

  private terms() {
    const seen = new Set<string>()
    return this.batch.flatMap(({ kind, data, isDeleted }) => {
      const { name, startDate, endDate } = data
      if (kind !== 'term' || isDeleted || typeof name !== 'string' || seen.has(name)) return []
      seen.add(name)
      const start = typeof startDate === 'string' ? startDate : null
      const end = typeof endDate === 'string' ? endDate : null
      const isOrdered = start === null || end === null || end >= start
      return [{ name, startDate: start, endDate: isOrdered ? end : null, statutorySeats: null }]
    })
  }
}
