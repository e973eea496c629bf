'use client'

import { FailureMessage } from '@/components/shell/failure-message'

/** Shown inside the site's frame when a page failed. */
export default function PageFailure({ error }: { error: Error & { digest?: string } }) {
  return <FailureMessage reference={error.digest ?? null} />
}
