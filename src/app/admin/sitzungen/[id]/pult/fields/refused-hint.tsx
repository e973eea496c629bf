'use client'

import { useState } from 'react'
import type { Performed } from '@/domain/desk/state'
import { MOST_REASON } from '@/domain/desk/protocol'
import { tooLong } from '@/domain/record/too-long'
import { Findings } from '../findings'
import { LengthHint } from './length-hint'

interface RefusedHintProps {
  refused: Extract<Performed, { ok: false }> | null
  onReason: (reason: string) => void
}

/** Beside a field: why what stands in it is not saved, and how it is saved all the same. */
export function RefusedHint({ refused, onReason }: RefusedHintProps) {
  const [reason, setReason] = useState('')
  if (!refused) return null
  if (refused.kind === 'invalid')
    return (
      <p className="kern-error" role="alert">
        <span className="kern-icon kern-icon--danger" aria-hidden="true" />
        <span className="kern-body">{refused.errors.map(({ message }) => message).join(' ')}</span>
      </p>
    )
  return (
    <div
      role="alert"
      className="mt-8 border-l-4 border-kern-feedback-warning bg-surface px-16 py-12"
    >
      <p className="font-semibold">Noch nicht gespeichert: Eine Regel spricht dagegen.</p>
      <Findings findings={refused.findings} />
      <div className="mt-8 flex flex-wrap items-end gap-12">
        <label className="flex min-w-0 flex-1 flex-col">
          <span className="text-kern-16">Grund, der in der Niederschrift steht</span>
          <input
            className="kern-form-input__input"
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        <button
          type="button"
          className="kern-btn kern-btn--secondary"
          onClick={() => {
            if (reason.trim() && tooLong(reason, MOST_REASON) === null) onReason(reason.trim())
          }}
        >
          <span className="kern-label">Trotzdem speichern</span>
        </button>
      </div>
      <LengthHint text={reason} max={MOST_REASON} />
    </div>
  )
}
