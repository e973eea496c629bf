'use client'

import { useId } from 'react'
import { LengthHint } from './length-hint'
import { useDraft } from './use-draft'

/** So long a note on what became of something can be. */
const MOST = 1000

interface Note {
  text: string
  /** Whether something was typed that is not recorded yet. */
  isTyped: boolean
  type: (text: string) => void
  /** It is recorded: what is recorded is shown again. */
  done: () => void
}

/**
 * A note that becomes part of a command with the next choice. Until then it outlasts whatever closes its
 * field: another clerk's next item, a panel, a reload.
 *
 * @param key distinguishes it from other notes of the tab
 */
export function useNote(key: string, recorded: string | null): Note {
  const [typed, setTyped, forget] = useDraft<string | null>(`vermerk:${key}`, null)
  return {
    text: typed ?? recorded ?? '',
    isTyped: typed !== null && typed.trim() !== (recorded ?? ''),
    type: setTyped,
    done: forget,
  }
}

interface NoteFieldProps {
  label: string
  note: Note
  /** The field was left with something that is not recorded yet. */
  onLeave: () => void
}

/** The field of a note. */
export function NoteField({ label, note, onLeave }: NoteFieldProps) {
  const id = useId()
  return (
    <div className="kern-form-input mt-8">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="kern-form-input__input"
        value={note.text}
        onChange={({ target }) => note.type(target.value)}
        onBlur={() => {
          if (note.isTyped) onLeave()
        }}
      />
      <LengthHint text={note.text} max={MOST} />
    </div>
  )
}
