import 'server-only'
import { analyseTables } from '@/db/bulk/analyse-tables'
import type { Finding } from '@/intake/speech'
import { importBatch, type Run } from './import-batch'
import type { Numbered } from './plan'
import { emptyReport, type ImportReport, reject } from './report'
import type { Target } from './target'

/** So many speeches are written at once, or fewer if they are long. */
const MAX_SPEECHES = 1000
const MAX_CHARACTERS = 4_000_000

/** A run into which findings are fed one after the other. */
export class IntakeRun {
  readonly report: ImportReport = emptyReport()
  private run: Run | null = null
  private batch: Numbered[] = []
  private characters = 0
  /** Places given in each debate so far, by session and agenda. */
  private readonly given = new Map<string, number>()
  private lastDebate: string | null = null
  private writing: Promise<void> = Promise.resolve()

  /** @param open opens the target, once there is something to write */
  constructor(private readonly open: () => Promise<Target>) {}

  /** Takes the next finding; waits when there is more to write than the database has taken. */
  async take(finding: Finding): Promise<void> {
    this.report.read += 1
    if (!finding.ok) {
      reject(this.report, finding.rejection)
      // Its place stays free in the debate in which it most likely stood.
      if (this.lastDebate !== null) this.nextPlace(this.lastDebate)
      return
    }
    this.run ??= {
      target: await this.open(),
      report: this.report,
      bases: new Map(),
      keptAround: new Set(),
    }
    const { speech, source } = finding
    this.lastDebate = JSON.stringify([speech.session.key, speech.agenda])
    this.batch.push({ speech, source, ordinal: this.nextPlace(this.lastDebate) })
    this.characters += speech.passages.reduce((sum, text) => sum + text.length, 0)
    if (this.batch.length >= MAX_SPEECHES || this.characters >= MAX_CHARACTERS) await this.flush()
  }

  /** Writes what is left. */
  async end(): Promise<ImportReport> {
    await this.flush()
    await this.writing
    if (this.report.created > 0) await analyseTables()
    return this.report
  }

  /** One batch is written while the next is read. */
  private async flush(): Promise<void> {
    await this.writing
    const { batch, run } = this
    if (!run) return
    this.batch = []
    this.characters = 0
    this.writing = importBatch(run, batch)
    // Whoever waits for it next is told; until then the failure is not lost, only not looked at.
    this.writing.catch(() => undefined)
  }

  private nextPlace(debate: string): number {
    const place = this.given.get(debate) ?? 0
    this.given.set(debate, place + 1)
    return place
  }
}
