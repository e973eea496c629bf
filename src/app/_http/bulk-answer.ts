import { readOnly } from '@/app/_http/read-only'
import { toStream } from '@/app/_http/stream-answer'
import { isNotModified, lastModified } from '@/lib/http/conditional'
import { CONTENT } from '@/lib/http/headers'
import { bulkFile, type BulkFile, type BulkName } from '@/usecases/bulk/bulk-file'

/** The bytes of the file, made no faster than they are taken. */
const bytesOf = ({ chunks, isGzip }: BulkFile): ReadableStream<Uint8Array> => {
  const text = toStream(chunks)
  return isGzip
    ? text.pipeThrough<Uint8Array>(
        // The platform's types do not know that both ends are bytes.
        new CompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>,
      )
    : text
}

/** `W/"x"` as the comparison of `If-None-Match` has it, which knows no weak tags (RFC 9110, 13.1.2). */
const opaque = (tag: string): string => tag.replace(/^W\//, '')

/** The handlers of the address of a bulk file: sent while it is made, or not at all if the client has it. */
export const bulkAnswer = (name: BulkName) =>
  readOnly(async ({ headers: asked, ...request }) => {
    const file = await bulkFile(name, request)
    const { tag, changed } = file
    const { 'Content-Type': type, ...always } = { ...CONTENT, 'Content-Type': file.type }
    const headers = { ...always, ETag: tag, 'Last-Modified': lastModified(changed, new Date()) }
    return isNotModified(asked, { tag: opaque(tag), changed })
      ? new Response(null, { status: 304, headers })
      : new Response(bytesOf(file), {
          headers: {
            ...headers,
            'Content-Type': type,
            'Content-Disposition': `attachment; filename="${file.name}"`,
          },
        })
  })
