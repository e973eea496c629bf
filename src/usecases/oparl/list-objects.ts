import 'server-only'
import { pageOfDisclosures, type DisclosureList } from '@/db/queries/oparl/disclosure-page'
import { findDisclosure } from '@/db/queries/oparl/disclosures'
import type { ObjectKind } from '@/domain/record/object-views'
import { bodiesAddress, listAddress } from '@/publish/oparl/addresses'
import { toList, type OParlList } from '@/publish/oparl/list'
import { tombstone } from '@/publish/oparl/object'
import { ELEMENTS_PER_PAGE, ListQuery } from '@/publish/oparl/parameters'
import { acceptQuery } from '@/usecases/api/accept-query'
import { isCanonicalId, kindOf } from './kinds'
import { OBJECT_TYPES } from './object-types'
import type { OParlRead, OParlRequest } from './request'

const names = Object.keys(ListQuery.shape)

async function pageOf(
  request: OParlRequest,
  list: DisclosureList,
  address: string,
): Promise<OParlList> {
  const { body, origin, query } = request
  const asked = acceptQuery(ListQuery, query)
  const size = asked.elementsPerPage ?? ELEMENTS_PER_PAGE
  const filter = {
    createdSince: asked.created_since,
    createdUntil: asked.created_until,
    modifiedSince: asked.modified_since,
    modifiedUntil: asked.modified_until,
  }
  const page = await pageOfDisclosures(list, filter, { cursor: asked.cursor, size })
  const shown = page.items.filter(({ isGone }) => !isGone)
  const extent = asked.omit_internal ? 'bare' : 'listed'
  const objects = await OBJECT_TYPES[list.kind]({ body, origin, query }, shown, extent)
  const data = page.items.flatMap((one) => {
    const object = one.isGone ? tombstone(origin, one) : objects.get(one.id)
    return object ? [object] : []
  })
  return toList({ ...page, address, query, names, data, size })
}

/** GET /oparl/v1.1/body: the bodies of the system, of which a host name has one. */
export const listBodies: OParlRead<OParlList> = (request) =>
  pageOf(request, { bodyId: request.body.id, kind: 'body' }, bodiesAddress(request.origin))

/** The lists of an organization; a body has all of them but that of bodies. */
const OF_ORGANIZATION: ReadonlySet<ObjectKind> = new Set(['session', 'consultation'])

/** GET /oparl/v1.1/body/{id}/{list} and /oparl/v1.1/organization/{id}/{list}: an external list. */
export const listObjects: OParlRead<OParlList> = async (request, { type, id, list }) => {
  const kind = kindOf(list)
  const of = kindOf(type)
  const bodyId = request.body.id
  if (kind === null || kind === 'body' || !isCanonicalId(id)) return null
  if (of === 'body' && id === bodyId)
    return pageOf(request, { bodyId, kind }, listAddress(request.origin, { kind: of, id }, kind))
  if (of !== 'organization' || !OF_ORGANIZATION.has(kind)) return null
  const organization = await findDisclosure(bodyId, 'organization', id)
  return !organization || organization.isGone
    ? null
    : pageOf(
        request,
        { bodyId, kind, organizationId: id },
        listAddress(request.origin, { kind: of, id }, kind),
      )
}
