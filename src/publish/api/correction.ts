import { z } from 'zod'
import type { CorrectionView } from '@/domain/record/views'
import { toApi } from '@/domain/vocabulary'
import { pageAddress, type Origin } from './addresses'
import { Address, Id, Moment, toMoment, Version } from './values'

const CorrectedRecord = z.object({
  kind: z.string().meta({ examples: ['statement', 'agenda-item'] }),
  id: Id,
  title: z.string(),
  url: Address.nullable(),
})

const Change = z.object({
  path: z.string().meta({ examples: ['passages.0.text'] }),
  label: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})

export const Correction = z
  .object({
    id: Id,
    at: Moment,
    notice: z.string(),
    version: Version.meta({ description: 'Die Fassung, die mit der Berichtigung entstand.' }),
    record: CorrectedRecord,
    changes: z.array(Change),
  })
  .meta({ description: 'Eine öffentliche Berichtigung.' })

export const toCorrection = (
  origin: Origin,
  correction: CorrectionView,
): z.infer<typeof Correction> => ({
  id: correction.id,
  at: toMoment(correction.at),
  notice: correction.notice,
  version: correction.version,
  record: {
    kind: toApi(correction.record.kind),
    id: correction.record.id,
    title: correction.record.title,
    url: correction.record.path === null ? null : pageAddress(origin, correction.record.path),
  },
  changes: correction.changes.map(({ path, label, before, after }) => ({
    path,
    label,
    before,
    after,
  })),
})
