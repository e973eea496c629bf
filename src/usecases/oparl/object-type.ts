import 'server-only'
import { disclosuresOf, type ObjectName } from '@/db/queries/oparl/disclosures'
import type { Disclosed } from '@/domain/record/object-views'
import type { ObjectContext, OParlObject } from '@/publish/oparl/object'
import type { OParlRequest } from './request'

/** How much of an object is wanted: as much as there is, as a list shows it, or without objects within. */
export type Extent = 'full' | 'listed' | 'bare'

interface Definition<View> {
  /** Reads those that the public may see, in any order. */
  find: (request: OParlRequest, named: readonly Disclosed[], extent: Extent) => Promise<View[]>
  idOf: (view: View) => string
  /** The objects that it holds or that it must not name unless they can be seen. */
  parts: (view: View) => ObjectName[]
  toObject: (context: ObjectContext, view: View) => OParlObject | null
}

/** Makes objects of one type, by their ids; what cannot be seen is missing. */
export type ObjectType = (
  request: OParlRequest,
  named: readonly Disclosed[],
  extent: Extent,
) => Promise<Map<string, OParlObject>>

const keyOf = ({ kind, id }: ObjectName) => `${kind} ${id}`

export const objectType =
  <View>({ find, idOf, parts, toObject }: Definition<View>): ObjectType =>
  async (request, named, extent) => {
    const bodyId = request.body.id
    const views = named.length === 0 ? [] : await find(request, named, extent)
    const within = await disclosuresOf(bodyId, views.flatMap(parts))
    const moments = new Map([...named, ...within].map((one) => [keyOf(one), one]))
    const context: ObjectContext = {
      origin: request.origin,
      bodyId,
      momentsOf: (kind, id) => moments.get(keyOf({ kind, id })) ?? null,
    }
    return new Map(
      views.flatMap((view) => {
        const object = toObject(context, view)
        return object ? [[idOf(view), object] as const] : []
      }),
    )
  }

/** A type of which the objects hold no others. */
export const simpleType = <View extends { id: string }>(
  definition: Pick<Definition<View>, 'find' | 'toObject'>,
): ObjectType => objectType({ ...definition, idOf: ({ id }) => id, parts: () => [] })
