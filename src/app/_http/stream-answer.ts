import { log } from '@/lib/log'

/**
 * Pieces of text as a stream that draws each one when the client has taken those before. When the client
 * goes away the source is told to stop.
 */
export function toStream(chunks: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let isGone = false
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const next = await chunks.next()
          if (isGone) return
          if (next.done) controller.close()
          else controller.enqueue(encoder.encode(next.value))
        } catch (error) {
          // The head is sent; all that is left is to break off, so that nobody takes it for whole.
          log.error({ err: error }, 'an export broke off')
          controller.error(error)
        }
      },
      async cancel() {
        isGone = true
        await chunks.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

/** A file to save, sent while it is made. */
export const download = (
  { fileName, chunks }: { fileName: string; chunks: AsyncGenerator<string> },
  headers: Readonly<Record<string, string>>,
): Response =>
  new Response(toStream(chunks), {
    headers: { ...headers, 'Content-Disposition': `attachment; filename="${fileName}"` },
  })
