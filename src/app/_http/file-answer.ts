import { notFound } from '@/app/_http/problem'
import { CONTENT, MOVED } from '@/lib/http/headers'
import { textAnswer } from '@/lib/http/text-answer'
import type { FoundFile } from '@/usecases/formats/text-file'

/** A file in an open format with its validators, or where it has moved, or that there is none. */
export function fileAnswer(
  { headers, origin }: { headers: Headers; origin: string },
  file: FoundFile,
): Response {
  if (file === null) return notFound()
  if ('movedTo' in file)
    return new Response(null, {
      status: 308,
      headers: { ...MOVED, Location: `${origin}${file.movedTo}` },
    })
  const { text, type, changed } = file.found
  return textAnswer(headers, { text, changed, headers: { ...CONTENT, 'Content-Type': type } })
}
