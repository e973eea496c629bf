'use client'

import { useState } from 'react'

/** Copies a text. Without JavaScript it is hidden, and the text is selected and copied by hand. */
export function CopyButton({ text }: { text: string }) {
  const [said, setSaid] = useState('')

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('Kopiert')
    } catch {
      setSaid('Kopieren nicht möglich – bitte markieren Sie den Text.')
    }
  }

  return (
    <span className="only-with-script">
      <button
        type="button"
        onClick={copy}
        className="cursor-pointer rounded-kern-default border border-edge px-12 py-4 text-kern-16 hover:underline"
      >
        In die Zwischenablage
      </button>{' '}
      <span role="status" className="text-kern-16">
        {said}
      </span>
    </span>
  )
}
