import { entityTag, isNotModified, lastModified } from './conditional'

interface TextAnswer {
  text: string
  /** Since when the text is as it is. */
  changed: Date
  /** All but the validators; `Content-Type` is left out where nothing is sent. */
  headers: Readonly<Record<string, string>> & { 'Content-Type': string }
}

/** A text with its validators, or only these if the client has the same text already. */
export function textAnswer(asked: Headers, { text, changed, headers }: TextAnswer): Response {
  const { 'Content-Type': type, ...always } = headers
  const tag = entityTag(text)
  const sent = { ...always, ETag: tag, 'Last-Modified': lastModified(changed, new Date()) }
  return isNotModified(asked, { tag, changed })
    ? new Response(null, { status: 304, headers: sent })
    : new Response(text, { headers: { ...sent, 'Content-Type': type } })
}
