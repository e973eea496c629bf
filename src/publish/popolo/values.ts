/**
 * What the objects of a Popolo document (popoloproject.com) are made of. `null`: the sources do not say.
 * Fields that Popolo does not have begin with `wortlaut_`.
 */
import { z } from 'zod'
import { sourcePath } from '@/domain/record/paths'
import type { CitationView } from '@/domain/record/views'
import { pageAddress, type Origin } from '@/publish/api/addresses'

export const Id = z.string().min(1)

export const Words = z.string().nullable()

export const Link = z.strictObject({ url: z.url(), note: Words })

/** The address of a record's page. */
export const page = (origin: Origin, path: string): z.infer<typeof Link>[] => [
  { url: pageAddress(origin, path), note: 'Seite' },
]

/** The places of sources that say so. */
export const toSources = (
  origin: Origin,
  citations: readonly CitationView[],
): z.infer<typeof Link>[] =>
  citations.map(({ sourceId, label, locator }) => ({
    url: pageAddress(origin, sourcePath(sourceId)),
    note: `${label}, ${locator}`,
  }))

/** Whether something was adopted, in Popolo's words; what became of it otherwise is neither. */
export const Result = z.enum(['pass', 'fail']).nullable()
