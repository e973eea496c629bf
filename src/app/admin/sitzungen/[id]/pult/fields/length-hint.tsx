'use client'

import { tooLong } from '@/domain/record/too-long'

/** Beside a text: that it is longer than the record takes, and by how much. Nothing is cut off. */
export function LengthHint({ text, max }: { text: string; max: number }) {
  const message = tooLong(text, max)
  if (!message) return null
  return (
    <p className="kern-error" role="alert">
      <span className="kern-icon kern-icon--danger" aria-hidden="true" />
      <span className="kern-body">{message}</span>
    </p>
  )
}
