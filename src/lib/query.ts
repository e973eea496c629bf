/** What a page is given as its search parameters. */
export type PageQuery = Record<string, string | string[] | undefined>

/** The framework's search parameters in the form that the web platform knows. */
export function toURLSearchParams(query: PageQuery): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const single of value === undefined ? [] : [value].flat()) params.append(name, single)
  }
  return params
}
