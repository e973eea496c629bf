import 'server-only'
import { countHoldings } from '@/db/queries/holdings'
import type { Holdings } from '@/domain/record/holdings'
import { countSpoken } from './count-found'

/** What of a body's record is there for everybody. */
export async function readHoldings(bodyId: string): Promise<Holdings> {
  const [holdings, spoken] = await Promise.all([countHoldings(bodyId), countSpoken(bodyId)])
  return { ...holdings, counts: { ...holdings.counts, ...spoken } }
}
