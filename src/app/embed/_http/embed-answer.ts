import { type Asked, readOnly } from '@/app/_http/read-only'
import { OPEN_TO_ALL } from '@/lib/http/headers'
import { textAnswer } from '@/lib/http/text-answer'
import { recordModifiedAt } from '@/usecases/record-modified-at'
import { embedOfNothing } from '@/usecases/sharing/embed'

interface Context {
  params: Promise<{ id?: string; rest?: string[] }>
}

const HTML = { ...OPEN_TO_ALL, 'Content-Type': 'text/html; charset=utf-8' } as const

/**
 * The handlers of an address with a page to embed. What is hidden and what is unknown are answered with
 * the same page. What is taken back must vanish, so copies are always checked.
 */
export const embed = (read: (asked: Asked, id: string) => Promise<string | null>) =>
  readOnly<Context>(async (asked, { params }) => {
    const { id = '' } = await params
    // Before the content: a change in between then makes the copy older than it is, never newer.
    const changed = await recordModifiedAt(asked.body.id)
    const text = await read(asked, id)
    if (text === null)
      return new Response(embedOfNothing(asked.origin), {
        status: 404,
        headers: { ...HTML, 'Cache-Control': 'no-store' },
      })
    return textAnswer(asked.headers, {
      text,
      changed,
      headers: { ...HTML, 'Cache-Control': 'no-cache' },
    })
  })
