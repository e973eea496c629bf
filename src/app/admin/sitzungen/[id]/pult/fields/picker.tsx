'use client'

import { useId, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import { findByLetters, type Pickable } from '@/domain/desk/derived/people'

const SHOWN = 8

interface PickerProps {
  label: string
  hint?: string | undefined
  options: readonly Pickable[]
  onPick: (id: string) => void
  autoFocus?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/** Picks one of many by a few letters: Enter takes the first that fits, the arrows another one. */
export function Picker({ label, hint, options, onPick, autoFocus, inputRef }: PickerProps) {
  const id = useId()
  const [letters, setLetters] = useState('')
  const [active, setActive] = useState(0)
  const [isOpen, setIsOpen] = useState(autoFocus === true)
  const list = useRef<HTMLUListElement>(null)
  const fitting = findByLetters(options, letters)
  const shown = fitting.slice(0, SHOWN)
  const current = shown[Math.min(active, shown.length - 1)]

  const pick = (one: Pickable) => {
    onPick(one.id)
    setLetters('')
    setActive(0)
    setIsOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setIsOpen(true)
      const by = event.key === 'ArrowDown' ? 1 : -1
      setActive((at) => (isOpen ? (at + by + shown.length) % Math.max(shown.length, 1) : 0))
    } else if (event.key === 'Enter' && isOpen && current) {
      event.preventDefault()
      pick(current)
    } else if (event.key === 'Escape' && isOpen && letters !== '') {
      event.preventDefault()
      event.stopPropagation()
      setLetters('')
    }
  }
  return (
    <div className="kern-form-input relative">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <div className="kern-hint" id={`${id}-hinweis`}>
          {hint}
        </div>
      ) : null}
      <input
        ref={inputRef}
        id={id}
        className="kern-form-input__input"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={isOpen}
        aria-controls={`${id}-liste`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && current ? `${id}-${current.id}` : undefined}
        aria-describedby={hint ? `${id}-hinweis` : undefined}
        autoFocus={autoFocus}
        value={letters}
        onChange={({ target }) => {
          setLetters(target.value)
          setActive(0)
          setIsOpen(true)
        }}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul
        ref={list}
        id={`${id}-liste`}
        role="listbox"
        aria-label={label}
        hidden={!isOpen}
        className="absolute top-full z-20 mt-2 w-full list-none overflow-hidden rounded-kern-default border border-edge bg-paper shadow-lg"
      >
        {shown.map((one) => (
          <li
            key={one.id}
            id={`${id}-${one.id}`}
            role="option"
            aria-selected={one === current}
            className={`flex cursor-pointer flex-wrap items-baseline gap-x-12 px-12 py-6 ${one === current ? 'bg-surface outline-2 -outline-offset-2 outline-link' : ''}`}
            // Before the field loses the focus.
            onPointerDown={(event) => {
              event.preventDefault()
              pick(one)
            }}
          >
            <span className="font-semibold">{one.label}</span>
            {one.hint ? <span className="text-kern-16 text-muted">{one.hint}</span> : null}
          </li>
        ))}
        {shown.length === 0 ? (
          <li role="option" aria-selected={false} aria-disabled className="px-12 py-6 text-muted">
            Niemand passt zu diesen Buchstaben.
          </li>
        ) : null}
      </ul>
      <p className="sr-only" role="status">
        {isOpen && letters ? `${fitting.length} passen` : ''}
      </p>
    </div>
  )
}
