import { notFound } from '@/app/_http/problem'
import { readOnly } from '@/app/_http/read-only'
import { CONTENT } from '@/lib/http/headers'
import { textAnswer } from '@/lib/http/text-answer'
import { recordModifiedAt } from '@/usecases/record-modified-at'
import { readSitemap } from '@/usecases/sharing/sitemap'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly(async (asked) => {
  // Before the content: a change in between then makes the copy older than it is, never newer.
  const changed = await recordModifiedAt(asked.body.id)
  const text = await readSitemap(asked)
  return text === null
    ? notFound()
    : textAnswer(asked.headers, {
        text,
        changed,
        headers: { ...CONTENT, 'Content-Type': 'application/xml; charset=utf-8' },
      })
})
