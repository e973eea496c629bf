import type { SearchParams } from './search'

/**
 * The address of a search at one of the places that answer it: its page, a feed, an export. Neither the
 * place in the list nor the length of its pages is part of it.
 */
export function searchAt(
  path: '/suche' | '/suche/export.csv' | '/suche/export.json' | '/feeds/suche.atom',
  { limit: _limit, cursor: _cursor, ...params }: SearchParams,
): string {
  const query = new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) => [value].flat().map((each) => [name, each])),
  ).toString()
  return query === '' ? path : `${path}?${query}`
}
