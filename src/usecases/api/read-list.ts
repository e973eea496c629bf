import 'server-only'
import type { z } from 'zod'
import type { Page } from '@/domain/record/views'
import type { Origin } from '@/publish/api/addresses'
import { nextAddress, type List } from '@/publish/api/list'
import { acceptQuery } from './accept-query'
import type { ApiRead } from './request'

interface ListDefinition<Shape extends z.ZodRawShape, View, Item> {
  /** Behind `/api/v1`. */
  path: string
  query: z.ZodObject<Shape>
  read: (bodyId: string, params: z.output<z.ZodObject<Shape>>) => Promise<Page<View>>
  toItem: (origin: Origin, view: View) => Item
}

/** A list of the API from the use case that reads the same list for pages. */
export const readList =
  <Shape extends z.ZodRawShape, View, Item>(
    list: ListDefinition<Shape, View, Item>,
  ): ApiRead<List<Item>> =>
  async ({ bodyId, origin, query }) => {
    const page = await list.read(bodyId, acceptQuery(list.query, query))
    const names = Object.keys(list.query.shape)
    return {
      found: {
        total: page.total,
        items: page.items.map((view) => list.toItem(origin, view)),
        next: nextAddress(origin, list.path, { query, names, cursor: page.next }),
      },
    }
  }
