'use client'

import type { KeyboardEvent, ReactNode } from 'react'
import { KeyButton } from './keys/key-button'

interface PanelFrameProps {
  id: string
  title: string
  /** Closes the panel; what was typed in it is saved already. */
  onClose: () => void
  closeLabel?: string
  /** Further buttons beside the one that closes. */
  buttons?: ReactNode
  children: ReactNode
}

/** Something that stands open above the item: Esc or Ctrl+Enter leads back. */
export function PanelFrame({
  id,
  title,
  onClose,
  closeLabel = 'Fertig',
  buttons,
  children,
}: PanelFrameProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onClose()
  }
  return (
    <section
      aria-labelledby={`${id}-titel`}
      onKeyDown={onKeyDown}
      className="mb-24 rounded-kern-default border-2 border-link bg-paper p-16"
    >
      <h2 id={`${id}-titel`} className="text-kern-24">
        {title}
      </h2>
      <div className="mt-12">{children}</div>
      <div className="mt-16 flex flex-wrap gap-8">
        <KeyButton look="primary" hotkey="Esc" onPress={onClose}>
          {closeLabel}
        </KeyButton>
        {buttons}
      </div>
    </section>
  )
}
