import { isNotModified, lastModified } from '@/lib/http/conditional'
import type { DocumentFile } from '@/usecases/minutes/minutes-file'

/** A document to read or to save, with its validators; only these if the client has it already. */
export function documentAnswer(
  asked: Headers,
  { name, type, bytes, tag, changed }: DocumentFile,
  cacheControl: string,
): Response {
  const headers = {
    ETag: tag,
    'Last-Modified': lastModified(changed, new Date()),
    'Cache-Control': cacheControl,
    'Content-Disposition': `inline; filename="${name}"`,
  }
  return isNotModified(asked, { tag, changed })
    ? new Response(null, { status: 304, headers })
    : new Response(new Uint8Array(bytes), {
        headers: { ...headers, 'Content-Type': type, 'Content-Length': String(bytes.length) },
      })
}
