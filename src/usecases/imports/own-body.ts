import 'server-only'
import { digestOf } from '@/intake/digest'
import { slugify } from '@/lib/slug'
import { ACTOR } from './import-batch'
import { IntakeRun } from './intake-run'
import { type ImportedBody, openBody } from './open-body'
import type { ImportOptions, ImportResult } from './options'

interface OwnBody {
  /** The kind of collection that the body is made of. */
  system: string
  /** What the collection is called; asked when the body is opened. */
  name: () => string
  /** Slug of a body whose collection has no name that could be one. */
  fallback: string
}

/** A run whose findings go into a body of their own, which comes to be with the first of them. */
export function runIntoOwnBody({ system, name, fallback }: OwnBody, options: ImportOptions) {
  let body: ImportedBody | null = null
  const run = new IntakeRun(async () => {
    const slug = options.body ?? (slugify(name()) || fallback)
    body = await openBody({
      slug,
      name: options.name ?? options.body ?? name(),
      hostName: options.host ?? null,
      origin: { system, digest: digestOf(slug) },
      actor: ACTOR,
    })
    return { bodyId: body.id, system }
  })
  /** Writes what is left and tells what came of it. */
  const end = async (): Promise<ImportResult> => ({ report: await run.end(), body })
  return { run, end }
}
