import 'server-only'
import { countHoldings } from '@/db/queries/holdings'
import type { Holdings } from '@/domain/record/holdings'

/** What of a body's record is there for everybody. */
export const readHoldings = (bodyId: string): Promise<Holdings> => countHoldings(bodyId)
