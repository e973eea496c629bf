'use client'

import { useEffect, useRef, type KeyboardEvent } from 'react'
import { passageKindLabel, type PassageKind } from '@/domain/vocabulary'
import { LengthHint } from '../fields/length-hint'
import { KeyButton } from '../keys/key-button'

export interface DraftPassage {
  kind: PassageKind
  text: string
}

/** So long a passage can be. */
export const MOST_CHARACTERS = 50_000

const QUOTES = new Set(['"', '„', '“', '”'])

const otherKind = (kind: PassageKind): PassageKind => (kind === 'quote' ? 'paraphrase' : 'quote')

interface PassagesFieldProps {
  passages: readonly DraftPassage[]
  onChange: (passages: DraftPassage[]) => void
  /** Whether the first passage takes the focus when it appears. */
  autoFocus: boolean
}

/**
 * What was said, passage by passage. Quotation marks are no characters here: they change between the
 * speaker's words and the clerk's, so that the two never mix.
 */
export function PassagesField({ passages, onChange, autoFocus }: PassagesFieldProps) {
  const wanted = useRef<number | null>(autoFocus ? 0 : null)
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wanted.current === null) return
    root.current?.querySelectorAll('textarea')[wanted.current]?.focus()
    wanted.current = null
  }, [passages, autoFocus])

  const set = (index: number, passage: DraftPassage) =>
    onChange(passages.map((one, at) => (at === index ? passage : one)))
  const toggle = (index: number) => {
    const passage = passages[index]
    if (passage) set(index, { ...passage, kind: otherKind(passage.kind) })
  }
  const begin = (index: number, kind: PassageKind) => {
    wanted.current = index + 1
    onChange([...passages.slice(0, index + 1), { kind, text: '' }, ...passages.slice(index + 1)])
  }
  const onKeyDown = (index: number, passage: DraftPassage) => (event: KeyboardEvent) => {
    if (QUOTES.has(event.key) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      if (passage.text.trim() === '') toggle(index)
      else begin(index, otherKind(passage.kind))
    } else if (event.key === 'Backspace' && passage.text === '' && passages.length > 1) {
      event.preventDefault()
      wanted.current = Math.max(index - 1, 0)
      onChange(passages.filter((_, at) => at !== index))
    }
  }
  return (
    <div ref={root} className="space-y-8">
      {passages.map((passage, index) => (
        <div key={index} className="flex gap-8">
          <div className="min-w-0 flex-1">
            <label className="kern-label" htmlFor={`passage-${index}`}>
              {passageKindLabel[passage.kind]}
              {passages.length > 1 ? (
                <span className="sr-only"> ({index + 1}. Passage)</span>
              ) : null}
            </label>
            <div className="flex">
              {passage.kind === 'quote' ? (
                <span aria-hidden="true" className="font-verbatim text-kern-24">
                  „
                </span>
              ) : null}
              <textarea
                id={`passage-${index}`}
                className={`kern-form-input__input h-auto min-h-[4.5rem] w-full ${passage.kind === 'quote' ? 'font-verbatim text-kern-18' : ''}`}
                style={{ fieldSizing: 'content' }}
                rows={2}
                value={passage.text}
                aria-describedby="passagen-hinweis"
                onChange={({ target }) => set(index, { ...passage, text: target.value })}
                onKeyDown={onKeyDown(index, passage)}
              />
              {passage.kind === 'quote' ? (
                <span aria-hidden="true" className="self-end font-verbatim text-kern-24">
                  “
                </span>
              ) : null}
            </div>
            <LengthHint text={passage.text} max={MOST_CHARACTERS} />
          </div>
          <div className="self-end">
            <KeyButton look="tertiary" hotkey="„" onPress={() => toggle(index)}>
              {passageKindLabel[otherKind(passage.kind)]}
            </KeyButton>
          </div>
        </div>
      ))}
      <p id="passagen-hinweis" className="text-kern-16 text-muted">
        Die Taste „ oder " wechselt zwischen wörtlich und sinngemäß; innere Anführungen mit ‚ ‘.
      </p>
      <KeyButton
        look="tertiary"
        onPress={() => begin(passages.length - 1, passages.at(-1)?.kind ?? 'paraphrase')}
      >
        Weitere Passage
      </KeyButton>
    </div>
  )
}
