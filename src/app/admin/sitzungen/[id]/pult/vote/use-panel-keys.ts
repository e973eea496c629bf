'use client'

import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { EntryEvent, Field, VoteEntry } from '@/domain/desk/vote-entry/entry'
import { isNumberField } from '@/domain/desk/vote-entry/typed'
import { WAY_KEYS } from '@/domain/desk/vote-entry/ways'

interface Panel {
  root: RefObject<HTMLElement | null>
  entry: VoteEntry | null
  agendaItemId: string | null
  dispatch: (event: EntryEvent) => boolean
}

/**
 * Hands the keys to the vote panel before the desk has them: all that mean something there, wherever the
 * focus is but in other text fields.
 */
export function usePanelKeys({ root, entry, agendaItemId, dispatch }: Panel) {
  function opens(key: string): boolean {
    const way = WAY_KEYS[key]
    return (
      way !== undefined && agendaItemId !== null && dispatch({ type: 'begin', agendaItemId, way })
    )
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isForTheBrowser(event)) return
    const target = event.target instanceof HTMLElement ? event.target : document.body
    if (target.closest('dialog, [role=dialog], [role=alertdialog]')) return
    const isInside = root.current?.contains(target) ?? false
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const field = isInside ? fieldAt(target) : null
    if (isTextual(target) && field === null) {
      if (!isInside || key !== 'Escape') return
      // What is recorded when the field is left is recorded first.
      target.blur()
    }
    if (!entry) return
    if (leavesToElement(target, key, field)) return
    const isHandled = dispatch({ type: 'key', key, shift: event.shiftKey })
    if (isHandled) take(event)
    else if (!isTextual(target) && opens(key)) take(event)
    else if (field !== null && isNumberField(field) && isLetter(event.key)) take(event)
  })

  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      onKey(event)
    }
    window.addEventListener('keydown', listener, true)
    return () => {
      window.removeEventListener('keydown', listener, true)
    }
  }, [])
}

function take(event: KeyboardEvent) {
  event.preventDefault()
  event.stopPropagation()
}

const isForTheBrowser = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey

const isLetter = (key: string): boolean => key.length === 1 && !/\d/.test(key)

function fieldAt(target: HTMLElement): Field | null {
  const field = target.closest<HTMLElement>('[data-field]')?.dataset.field
  return field === undefined ? null : (field as Field)
}

function isTextual(target: HTMLElement): boolean {
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target.isContentEditable
  )
}

/** Keys that the focused element itself answers: digits, a button's Enter, a list of suggestions. */
function leavesToElement(target: HTMLElement, key: string, field: Field | null): boolean {
  if (field !== null && isNumberField(field) && /^(\d|Backspace|Delete)$/.test(key)) return true
  const isPressed = key === 'Enter' || key === ' '
  if (target.closest('button, a, summary, input[type=checkbox]') && isPressed) return true
  if (field === 'candidate' && target instanceof HTMLInputElement && target.value.trim() !== '')
    return ['Enter', 'ArrowUp', 'ArrowDown'].includes(key)
  return key === 'Tab' && field === null
}
