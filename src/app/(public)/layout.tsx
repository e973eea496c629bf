import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { requestBody, requestOrigin } from '@/app/request-body'
import { SiteFooter } from '@/components/shell/site-footer'
import { SiteHeader } from '@/components/shell/site-header'
import { SkipLink } from '@/components/shell/skip-link'

export async function generateMetadata(): Promise<Metadata> {
  const [body, origin] = await Promise.all([requestBody(), requestOrigin()])
  return {
    metadataBase: new URL(origin),
    title: { absolute: `${body.name} im Wortlaut`, template: `%s – ${body.shortName}` },
    openGraph: { siteName: `${body.name} im Wortlaut`, locale: 'de_DE', type: 'website' },
  }
}

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const body = await requestBody()
  return (
    <>
      <SkipLink />
      <SiteHeader body={body} />
      <main id="inhalt" className="mx-auto w-full max-w-page flex-1 px-20 pt-24 pb-64 md:px-32">
        {children}
      </main>
      <SiteFooter body={body} />
      <script src="/seite.js" defer />
    </>
  )
}
