'use client'

import { useEffect, useState } from 'react'

const SHOWN_MS = 6000

/** What was just done or refused: read out at once, shown for a while. */
export function Announcement({ message }: { message: { text: string; count: number } }) {
  const [gone, setGone] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => setGone(message.count), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [message])
  const isShown = message.text !== '' && gone < message.count
  return (
    <div
      role="status"
      className={isShown ? 'fixed inset-x-16 bottom-16 z-30 mx-auto max-w-text' : 'sr-only'}
      data-said={message.count}
    >
      {isShown ? (
        <p className="rounded-kern-default bg-ink px-20 py-12 text-paper shadow-lg">
          {message.text}
        </p>
      ) : null}
    </div>
  )
}
