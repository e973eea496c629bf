'use client'

import { FailureMessage } from '@/components/shell/failure-message'

/** Shown inside the admin area's frame when a page failed. */
export default function AdminFailure({ error }: { error: Error & { digest?: string } }) {
  return <FailureMessage reference={error.digest ?? null} />
}
