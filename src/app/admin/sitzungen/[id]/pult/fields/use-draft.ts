'use client'

import { useState } from 'react'

/**
 * Something typed that becomes a command only as a whole: it outlasts a reload of the tab.
 *
 * @param key distinguishes it from other drafts of the tab
 * @returns what is typed, a setter, and a function that forgets it
 */
export function useDraft<T>(key: string, empty: T): [T, (value: T) => void, () => void] {
  const name = `wortlaut-entwurf:${key}`
  const [value, setValue] = useState<T>(() => (read(name) as T | null) ?? empty)
  const set = (next: T) => {
    setValue(next)
    write(name, JSON.stringify(next))
  }
  const forget = () => {
    setValue(empty)
    write(name, null)
  }
  return [value, set, forget]
}

function read(name: string): unknown {
  try {
    const stored = sessionStorage.getItem(name)
    return stored === null ? null : JSON.parse(stored)
  } catch {
    return null
  }
}

function write(name: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, value)
  } catch {
    // It is still in the field.
  }
}
