import { notFound } from '@/app/_http/problem'
import { readOnly } from '@/app/_http/read-only'
import { OPEN_TO_ALL } from '@/lib/http/headers'
import { readEmbedFont } from '@/usecases/sharing/embed-font'

interface Context {
  params: Promise<{ file: string }>
}

/** A page may stand in a frame without an origin of its own, which asks as a stranger. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly<Context>(
  async (_asked, { params }) => {
    const font = await readEmbedFont((await params).file)
    if (font === null) return notFound()
    return new Response(new Uint8Array(font), {
      headers: {
        ...OPEN_TO_ALL,
        'Content-Type': 'font/woff2',
        'Content-Length': String(font.length),
        'Cache-Control': 'public, max-age=604800',
      },
    })
  },
)
