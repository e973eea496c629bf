import 'server-only'
import { findDisclosure } from '@/db/queries/oparl/disclosures'
import { tombstone, type OParlObject } from '@/publish/oparl/object'
import { isCanonicalId, kindOf } from './kinds'
import { OBJECT_TYPES } from './object-types'
import type { OParlRead } from './request'

/**
 * GET /oparl/v1.1/{type}/{id}: an object, or what OParl wants of one that was shown and is not any more.
 * What never was shown is not there.
 */
export const readObject: OParlRead<OParlObject> = async (request, { type, id }) => {
  const kind = kindOf(type)
  if (kind === null || !isCanonicalId(id)) return null
  const disclosed = await findDisclosure(request.body.id, kind, id)
  if (!disclosed) return null
  if (disclosed.isGone) return tombstone(request.origin, disclosed)
  return (await OBJECT_TYPES[kind](request, [disclosed], 'full')).get(id) ?? null
}
