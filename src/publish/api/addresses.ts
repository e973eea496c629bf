/** Scheme and host of the site as the client reached it, without a slash at the end. */
export type Origin = string

export const API_PATH = '/api/v1'

/** The absolute address of a page. */
export const pageAddress = (origin: Origin, path: string): string => `${origin}${path}`

/** The absolute address of something in the JSON API; `path` begins behind `/api/v1`. */
export const apiAddress = (
  origin: Origin,
  path: string,
  query: Readonly<Record<string, string>> = {},
): string => {
  const search = new URLSearchParams(query).toString()
  return `${origin}${API_PATH}${path}${search === '' ? '' : `?${search}`}`
}
