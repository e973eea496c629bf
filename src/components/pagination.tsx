interface PaginationProps {
  /** Path of the list: `/abstimmungen`. */
  path: string
  /** The filters in force, without the cursor. */
  query: Readonly<Record<string, string | readonly string[] | undefined>>
  /** Whether a cursor is in force, so that there is a beginning to go back to. */
  started: boolean
  /** Cursor of the next page; `null` at the end. */
  next: string | null
}

/** Path and query as one address; empty values are left out, lists repeat their name. */
export function address(path: string, query: PaginationProps['query'], cursor?: string): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const each of value === undefined ? [] : [value].flat()) {
      if (each !== '') search.append(name, each)
    }
  }
  if (cursor) search.set('cursor', cursor)
  const text = search.toString()
  return text ? `${path}?${text}` : path
}

/** Links through a long list; every page of it has an address of its own. */
export function Pagination({ path, query, started, next }: PaginationProps) {
  if (!started && !next) return null
  return (
    <nav aria-label="Weitere Einträge" className="mt-32 flex flex-wrap gap-24">
      {started ? <a href={address(path, query)}>« Zum Anfang der Liste</a> : null}
      {next ? (
        <a href={address(path, query, next)} rel="next">
          Weitere Einträge »
        </a>
      ) : null}
    </nav>
  )
}
