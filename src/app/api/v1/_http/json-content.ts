/** What a request holds, or the name of the problem with it. */
export type JsonContent = { text: string; value: object } | 'mediaType' | 'malformed'

/** Reads a request's content as a JSON object. The server has bounded its length already. */
export async function jsonContent(request: Request): Promise<JsonContent> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
  if (!/^application\/(?:json|[\w.-]+\+json)$/i.test(type.trim())) return 'mediaType'
  try {
    const bytes = await request.arrayBuffer()
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { text, value }
      : 'malformed'
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return 'malformed'
    throw error
  }
}
