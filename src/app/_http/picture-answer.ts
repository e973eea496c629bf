import { notFound, problem } from '@/app/_http/problem'
import { type Asked, readOnly } from '@/app/_http/read-only'
import type { Found } from '@/domain/record/found'
import { isNotModified, lastModified } from '@/lib/http/conditional'
import { MOVED, OPEN_TO_ALL } from '@/lib/http/headers'
import { TooBusyError } from '@/lib/job-thread'
import { recordModifiedAt } from '@/usecases/record-modified-at'
import type { SharedPicture } from '@/usecases/sharing/pictures'

/** Who asks in vain because of too many others comes again after so many seconds. */
const RETRY_AFTER = '5'

/**
 * The handlers of an address with a picture. Whether the client has it already is known before it is
 * drawn; what is taken back must vanish, so copies are always checked.
 */
export const picture = <Params>(
  find: (asked: Asked, params: Params) => Promise<Found<SharedPicture>>,
) =>
  readOnly<{ params: Promise<Params> }>(async (asked, { params }) => {
    // Before the content: a change in between then makes the copy older than it is, never newer.
    const changed = await recordModifiedAt(asked.body.id)
    const found = await find(asked, await params)
    if (found === null) return notFound()
    if ('movedTo' in found)
      return new Response(null, {
        status: 308,
        headers: { ...MOVED, Location: `${asked.origin}${found.movedTo}` },
      })
    const { tag, draw } = found.found
    const headers = {
      ...OPEN_TO_ALL,
      ETag: tag,
      'Last-Modified': lastModified(changed, new Date()),
      'Cache-Control': 'no-cache',
    }
    if (isNotModified(asked.headers, { tag, changed }))
      return new Response(null, { status: 304, headers })
    const png = await drawn(draw)
    if (png === null) return problem('busy', { headers: { 'Retry-After': RETRY_AFTER } })
    return new Response(new Uint8Array(png), {
      headers: { ...headers, 'Content-Type': 'image/png', 'Content-Length': String(png.length) },
    })
  })

/** `null`: too many others are waiting. */
async function drawn(draw: SharedPicture['draw']): Promise<Uint8Array | null> {
  try {
    return await draw()
  } catch (error) {
    if (error instanceof TooBusyError) return null
    throw error
  }
}
