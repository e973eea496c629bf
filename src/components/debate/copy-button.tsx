'use client'

import { useState, type MouseEvent } from 'react'

/**
 * Copies the text that stands beside it: of `data-copy-text` within the nearest `data-copyable`. The text
 * is read from the page, which then need not carry it twice. Without JavaScript the button is hidden,
 * and the text is selected and copied by hand.
 */
export function CopyButton() {
  const [said, setSaid] = useState('')

  async function copy({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    const place = currentTarget.closest('[data-copyable]')
    const text = place?.querySelector('[data-copy-text]')?.textContent ?? ''
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
