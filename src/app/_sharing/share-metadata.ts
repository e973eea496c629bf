import type { Metadata } from 'next'
import { requestBody, requestOrigin } from '@/app/request-body'
import { oembedPath } from '@/domain/record/share-paths'

interface Shared {
  title: string
  description: string
  /** Where the picture is, from the root of the site. */
  picture: string
  /** What the picture shows, for those who do not see it. */
  pictureText: string
  /** The page that is described, from the root; a preview must not be sent on to another one. */
  path: string
  /** Where embedding is asked for with which address, from the root; absent: this cannot be embedded. */
  embeds?: string
}

const PICTURE = { width: 1200, height: 630, type: 'image/png' } as const

/** What networks and programs show of a page that somebody passes on, and how they embed it. */
export async function shareMetadata(shared: Shared): Promise<Metadata> {
  const { title, description, picture, pictureText, path, embeds } = shared
  const [body, origin] = await Promise.all([requestBody(), requestOrigin()])
  const image = { url: `${origin}${picture}`, alt: pictureText, ...PICTURE }
  return {
    openGraph: {
      type: 'article',
      siteName: `${body.name} im Wortlaut`,
      locale: 'de_DE',
      title,
      description,
      url: `${origin}${path}`,
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
    ...(embeds !== undefined && { alternates: { types: discovery(`${origin}${embeds}`, origin) } }),
  }
}

const discovery = (address: string, origin: string) => ({
  'application/json+oembed': `${origin}${oembedPath(address)}`,
  'text/xml+oembed': `${origin}${oembedPath(address, 'xml')}`,
})
