import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { NotFoundMessage } from '@/components/shell/not-found-message'
import { setResponseStatus } from '@/lib/exchange'
import { NotPublicError } from './not-public'

/**
 * A page that answers with status 404 and the common message when its content calls `notPublic()`.
 *
 * The framework's `notFound()` would send a document that is empty until a script fills it; this one
 * is complete without JavaScript.
 */
export function publicPage<Props>(page: (props: Props) => Promise<ReactNode>) {
  return async function PublicPage(props: Props): Promise<ReactNode> {
    try {
      return await page(props)
    } catch (error) {
      if (!(error instanceof NotPublicError)) throw error
      setResponseStatus(404)
      return <NotFoundMessage />
    }
  }
}

/** The metadata of such a page; for the 404 always the same. */
export function publicMetadata<Props>(metadata: (props: Props) => Promise<Metadata>) {
  return async function generateMetadata(props: Props): Promise<Metadata> {
    try {
      return await metadata(props)
    } catch (error) {
      if (!(error instanceof NotPublicError)) throw error
      return { title: 'Seite nicht gefunden', robots: { index: false } }
    }
  }
}
