import { type Asked, readOnly } from '@/app/_http/read-only'
import { CONTENT } from '@/lib/http/headers'
import { textAnswer } from '@/lib/http/text-answer'
import { recordModifiedAt } from '@/usecases/record-modified-at'

/** The handlers of an address with a text for programs. */
export const plainText = (write: (asked: Asked) => string) =>
  readOnly(async (asked) =>
    textAnswer(asked.headers, {
      changed: await recordModifiedAt(asked.body.id),
      text: write(asked),
      headers: { ...CONTENT, 'Content-Type': 'text/plain; charset=utf-8' },
    }),
  )
