/** The `Link` header of an answer of the API: its description, and the next page of a list. */
export function apiLinks(origin: string, answer: object): string {
  const description = `<${origin}/api/v1/openapi.json>; rel="service-desc"`
  const next = 'next' in answer && typeof answer.next === 'string' ? answer.next : null
  return next === null ? description : `<${next}>; rel="next", ${description}`
}
