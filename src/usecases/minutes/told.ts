import 'server-only'
import { createHash } from 'node:crypto'
import type { MinutesSource } from '@/domain/minutes/content/context'
import { toldOf } from '@/domain/minutes/content/told'
import type { ToldDigests } from '@/domain/minutes/deviations'

/** What the minutes of a session tell now, each piece by its digest. */
export const toldDigests = (source: MinutesSource): ToldDigests =>
  Object.fromEntries(
    toldOf(source).map(({ key, what, facts }) => [
      key,
      { what, digest: createHash('sha256').update(facts).digest('base64url').slice(0, 22) },
    ]),
  )
