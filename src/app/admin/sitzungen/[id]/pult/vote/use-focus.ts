'use client'

import { useLayoutEffect, type RefObject } from 'react'

/**
 * Puts the focus where the panel's keys are: into the field, on the result of a counted vote, or on the
 * first of the details when they are opened. Before the next key can come.
 */
export function useFocus(root: RefObject<HTMLElement | null>, selector: string | null) {
  useLayoutEffect(() => {
    if (selector === null) return
    const element = root.current?.querySelector<HTMLElement>(selector)
    if (element && element !== document.activeElement) element.focus()
  }, [root, selector])
}
