import 'server-only'
import { dataFault } from '@/db/bulk/data-fault'
import { publishNew } from '@/db/bulk/publish-new'
import { db } from '@/db/client'
import { sql } from '@/db/sql'
import { applyChange } from './apply-change'
import { type Numbered, type Plan, planBatch } from './plan'
import { countChanged, countCreated, type ImportReport, keep, reject } from './report'
import type { Target } from './target'

/** As the history names an import. */
export const ACTOR = 'Import'

/** For one batch; far more than it takes. */
const LIMITS = { timeout: 300_000, maxWait: 60_000 }

/** What a run remembers from batch to batch. */
export interface Run {
  target: Target
  report: ImportReport
  /** What the ordinals of a debate count from, by the item's key. */
  bases: Map<string, number>
  /** Keys of records around the speeches that were reported as kept. */
  keptAround: Set<string>
}

/**
 * Takes a batch over: what is new in one transaction, each change in one of its own. If the database
 * refuses the batch, its halves are tried, down to the one speech that is at fault.
 */
export async function importBatch(run: Run, batch: readonly Numbered[]): Promise<void> {
  const [first] = batch
  if (!first) return
  try {
    await settle(run, await writeNew(run, batch))
  } catch (error) {
    const reason = dataFault(error)
    if (reason === null) throw error
    if (batch.length === 1) {
      reject(run.report, { place: first.speech.place, reason })
      return
    }
    const middle = Math.ceil(batch.length / 2)
    await importBatch(run, batch.slice(0, middle))
    await importBatch(run, batch.slice(middle))
  }
}

function writeNew({ target, bases }: Run, batch: readonly Numbered[]): Promise<Plan> {
  return db.$transaction(async (transaction) => {
    // Of two imports into one body, the second sees what the first has written.
    await transaction.$executeRaw(
      sql`SELECT pg_advisory_xact_lock(hashtextextended(${`import ${target.bodyId}`}, 0))`,
    )
    const plan = await planBatch(transaction, target, batch, bases)
    if (plan.fresh.length > 0) {
      const { bodyId, system } = target
      await publishNew(
        transaction,
        { bodyId, system, actor: ACTOR, reason: 'Erstveröffentlichung', at: new Date() },
        plan.fresh,
        plan.titles,
      )
    }
    return plan
  }, LIMITS)
}

/** Counts what was written, and makes the changes. */
async function settle(run: Run, plan: Plan): Promise<void> {
  const { report, target } = run
  for (const [key, base] of plan.bases) run.bases.set(key, base)
  for (const { kind } of plan.fresh) countCreated(report, kind)
  for (const rejection of plan.rejections) reject(report, rejection)
  report.unchanged += plan.unchanged
  for (const { key, kind, place, reason } of plan.kept) {
    if (kind === 'statement') keep(report, { place, reason })
    else if (!run.keptAround.has(key)) {
      run.keptAround.add(key)
      keep(report, { place, reason })
    }
  }
  for (const change of plan.changes) {
    const reason = await applyChange(target, ACTOR, change)
    if (reason === null) countChanged(report, change.kind)
    else reject(report, { place: change.place, reason })
  }
}
