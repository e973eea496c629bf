import 'server-only'
import { db } from '@/db/client'

/** When something in the body was last published, corrected or taken back. */
export async function lastPublicChange(bodyId: string): Promise<Date> {
  const [published, corrected] = await Promise.all([
    db.publication.aggregate({ where: { bodyId }, _max: { publishedAt: true } }),
    db.correction.aggregate({ where: { bodyId }, _max: { at: true } }),
  ])
  const moments = [published._max.publishedAt, corrected._max.at]
  return new Date(Math.max(0, ...moments.map((moment) => moment?.getTime() ?? 0)))
}
