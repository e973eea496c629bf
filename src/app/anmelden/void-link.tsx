import type { ReactNode } from 'react'
import { PageHeader } from '@/components/page-header'
import { setResponseStatus } from '@/lib/exchange'

/** What stands behind a one-time link that no longer works, with what to do instead. */
export function VoidLink({ children }: { children: ReactNode }) {
  setResponseStatus(404)
  return (
    <>
      <PageHeader title="Dieser Link gilt nicht mehr" />
      <div className="mt-24 flex max-w-text flex-col gap-16">
        {children}
        <p>
          <a href="/anmelden">Zur Anmeldung</a>
        </p>
      </div>
    </>
  )
}
