'use client'

import { useEffect, useEffectEvent } from 'react'
import { deskKeyOf, type DeskKey } from './key-table'

/** Calls back with each of the desk's keys. @param press returns whether the key meant something */
export function useDeskKeys(press: (key: DeskKey) => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const key = deskKeyOf(event)
    if (key && press(key)) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
