/** The text, if it is an address of the web: where OParl wants one, a name is no value. */
export function toWebAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null
  const { protocol, href } = new URL(text)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
