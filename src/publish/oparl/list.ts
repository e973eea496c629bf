import type { OParlObject } from './object'

/** A page of an external list (OParl 1.1, 2.5.4). */
export interface OParlList {
  data: OParlObject[]
  pagination: { totalElements: number; elementsPerPage: number; totalPages: number }
  links: { first: string; self: string; prev?: string; next?: string; last: string }
}

interface ListPage {
  /** Of the list, without parameters. */
  address: string
  query: URLSearchParams
  /** The parameters that the list knows; others are not passed on. */
  names: readonly string[]
  data: OParlObject[]
  total: number
  size: number
  /** Cursors; null at the ends of the list. */
  previous: string | null
  next: string | null
  /** Cursor of the last page; null where there is one page only. */
  last: string | null
}

/** A page with its neighbours, which keep the filters. */
export function toList({ address, query, names, ...page }: ListPage): OParlList {
  const at = (cursor: string | null): string => {
    const kept = names
      .filter((name) => name !== 'cursor')
      .flatMap((name) => query.getAll(name).map((value): [string, string] => [name, value]))
      .filter(([, value]) => value.trim() !== '')
    if (cursor !== null) kept.push(['cursor', cursor])
    const search = new URLSearchParams(kept).toString()
    return search === '' ? address : `${address}?${search}`
  }
  return {
    data: page.data,
    pagination: {
      totalElements: page.total,
      elementsPerPage: page.size,
      totalPages: Math.max(1, Math.ceil(page.total / page.size)),
    },
    links: {
      first: at(null),
      ...(page.previous === null ? {} : { prev: at(page.previous) }),
      self: at(query.get('cursor')),
      ...(page.next === null ? {} : { next: at(page.next) }),
      last: at(page.last),
    },
  }
}
