import { notFound, problem } from '@/app/_http/problem'
import { readOnly } from '@/app/_http/read-only'
import { CONTENT } from '@/lib/http/headers'
import { textAnswer } from '@/lib/http/text-answer'
import { recordModifiedAt } from '@/usecases/record-modified-at'
import { oembed } from '@/usecases/sharing/oembed'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly(async (asked) => {
  // Before the content: a change in between then makes the copy older than it is, never newer.
  const changed = await recordModifiedAt(asked.body.id)
  const answer = await oembed(asked)
  if (answer === null) return notFound()
  if (answer === 'unknownFormat') return problem('answerFormat')
  const { text, type } = answer
  return textAnswer(asked.headers, { text, changed, headers: { ...CONTENT, 'Content-Type': type } })
})
