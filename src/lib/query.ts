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

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

/**
 * The names of parameters of which the text is no text: not UTF-8, or with a NUL, which no database
 * stores. A name that is itself unreadable is given as it stands.
 *
 * @param search what stands behind the question mark, undecoded
 */
export function unreadableParameters(search: string): string[] {
  const names = search
    .replace(/^\?/, '')
    .split('&')
    .flatMap((pair) => {
      const [name = ''] = pair.split('=')
      const text = decode(pair)
      return text === null || text.includes('\0') ? [decode(name) ?? name] : []
    })
  return [...new Set(names)]
}
