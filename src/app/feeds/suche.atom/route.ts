import { CONTENT } from '@/lib/http/headers'
import { readOnly } from '@/app/_http/read-only'
import { textAnswer } from '@/lib/http/text-answer'
import { searchFeed } from '@/usecases/search-feed'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly(async (asked) =>
  textAnswer(asked.headers, {
    ...(await searchFeed(asked)),
    headers: { ...CONTENT, 'Content-Type': 'application/atom+xml; charset=utf-8' },
  }),
)
