'use client'

import { FailureMessage } from '@/components/shell/failure-message'

/** Shown when the frame of a page failed as well. */
export default function FrameFailure({ error }: { error: Error & { digest?: string } }) {
  return (
    <main id="inhalt" className="mx-auto w-full max-w-page px-20 py-48 md:px-32">
      <FailureMessage reference={error.digest ?? null} />
    </main>
  )
}
