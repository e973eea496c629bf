import 'server-only'
import { db } from '@/db/client'
import { publicMotion } from '@/db/visibility'
import type { MotionInContext } from '@/domain/record/views'
import { motionInContextSelect, toMotionInContext } from '../map-motion'
import { inBatches } from './batches'

/** Each with its votes and their ballots. */
const BATCH = 20

/** Every public motion of a body. */
export async function* allMotions(bodyId: string): AsyncGenerator<MotionInContext[]> {
  const batches = inBatches(BATCH, (behind, take) =>
    db.motion.findMany({
      where: { AND: [publicMotion(bodyId), behind] },
      orderBy: { id: 'asc' },
      take,
      select: motionInContextSelect(bodyId),
    }),
  )
  for await (const rows of batches) yield rows.map((row) => toMotionInContext(bodyId, row))
}
