import { pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { log } from '@/lib/log'

/**
 * Pieces of text as a compressed file, made no faster than it is taken. When the client goes away the
 * source is told to stop.
 *
 * Node's own gzip and not the platform's `CompressionStream`: that one keeps hundreds of megabytes of a
 * long text before it gives them back.
 */
export function toGzipStream(chunks: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const gzip = createGzip()
  pipeline(Readable.from(chunks), gzip, (error) => {
    // The head is sent; all that is left is to break off, so that nobody takes it for whole.
    if (error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE' && error.name !== 'AbortError')
      log.error({ err: error }, 'an export broke off')
  })
  // The platform's types and Node's name the same stream differently.
  return Readable.toWeb(gzip, {
    strategy: new ByteLengthQueuingStrategy({ highWaterMark: gzip.readableHighWaterMark }),
  }) as unknown as ReadableStream<Uint8Array>
}
