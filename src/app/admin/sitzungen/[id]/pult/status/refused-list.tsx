'use client'

import { useState } from 'react'
import { clock } from '@/domain/desk/derived/items'
import { MOST_REASON, type Answer } from '@/domain/desk/protocol'
import { tooLong } from '@/domain/record/too-long'
import { describeCommand, typedIn } from '../describe-command'
import { useDesk } from '../desk-context'
import { LengthHint } from '../fields/length-hint'
import { Findings } from '../findings'
import { useSync } from '../sync-context'
import type { KeptCommand } from '../sync/kept-command'
import { dependsOn } from '../sync/merging'

/** What was given here and was not taken: nothing goes away without the clerk's word. */
export function RefusedList() {
  const { refused } = useSync()
  if (refused.length === 0) return null
  return (
    <section
      aria-labelledby="nicht-uebernommen"
      className="mb-16 border-2 border-kern-feedback-danger bg-paper p-16"
    >
      <div role="alert">
        <h2 id="nicht-uebernommen" className="text-kern-20">
          Nicht übernommen ({refused.length})
        </h2>
      </div>
      <ul className="mt-8 list-none space-y-16">
        {refused.map((kept) => (
          <li key={kept.id}>
            <RefusedCommand kept={kept} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function RefusedCommand({ kept }: { kept: KeptCommand }) {
  const { state } = useDesk()
  const { refused, sendAgain, discard } = useSync()
  const { id, command, madeAt, refusal } = kept
  const basis = refused.find((other) => dependsOn(command, other.command))
  const texts = typedIn(command)
  return (
    <article aria-label={describeCommand(state, command)}>
      <p className="font-semibold">
        {clock(madeAt)}: {describeCommand(state, command)}
      </p>
      {texts.map((text, index) => (
        <blockquote key={index} className="mt-4 border-l-4 border-edge pl-12 whitespace-pre-line">
          {text}
        </blockquote>
      ))}
      {basis ? (
        <p className="mt-4">
          Es baut auf etwas auf, das nicht übernommen ist („
          {describeCommand(state, basis.command)}“), und wird mit ihm gesendet.
        </p>
      ) : refusal ? (
        <Reason refusal={refusal} />
      ) : null}
      <div className="mt-8 flex flex-wrap items-end gap-12">
        {basis || !refusal ? null : (
          <Ways refusal={refusal} again={(more) => sendAgain(id, more)} />
        )}
        <button type="button" className="kern-btn kern-btn--tertiary" onClick={() => discard(id)}>
          <span className="kern-label">
            {refusal?.result === 'conflict' ? 'Andere Fassung behalten' : 'Verwerfen'}
          </span>
        </button>
      </div>
    </article>
  )
}

type Refusal = Exclude<Answer, { result: 'taken' }>

function Reason({ refusal }: { refusal: Refusal }) {
  const { state } = useDesk()
  switch (refusal.result) {
    case 'conflict': {
      const { actor, recordedAt, command } = refusal.theirs
      const theirs = typedIn(command)
      return (
        <div className="mt-4">
          <p>
            {actor} hat dasselbe um {clock(recordedAt)} geändert; nichts ist überschrieben:{' '}
            {describeCommand(state, command)}
          </p>
          {theirs.map((text, index) => (
            <blockquote
              key={index}
              className="mt-4 border-l-4 border-kern-feedback-info pl-12 whitespace-pre-line"
            >
              {text}
            </blockquote>
          ))}
        </div>
      )
    }
    case 'ruled-out':
      return <Findings findings={refusal.findings} />
    case 'invalid':
      return <p className="mt-4">{refusal.errors.map(({ message }) => message).join(' ')}</p>
    case 'out-of-order':
      return (
        <p className="mt-4">
          Der Server hat es beim ersten Mal nicht übernommen; seine Antwort ging mit der Verbindung
          verloren.
        </p>
      )
  }
}

interface WaysProps {
  refusal: Refusal
  again: (more: { overrule?: string; insist?: boolean }) => void
}

function Ways({ refusal, again }: WaysProps) {
  const [reason, setReason] = useState('')
  if (refusal.result !== 'ruled-out') {
    const isConflict = refusal.result === 'conflict'
    return (
      <button
        type="button"
        className="kern-btn kern-btn--secondary"
        onClick={() => again(isConflict ? { insist: true } : {})}
      >
        <span className="kern-label">
          {isConflict ? 'Meine Fassung einsetzen' : 'Noch einmal senden'}
        </span>
      </button>
    )
  }
  return (
    <form
      className="flex flex-wrap items-end gap-12"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() && tooLong(reason, MOST_REASON) === null)
          again({ overrule: reason.trim() })
      }}
    >
      <label className="flex flex-col">
        <span className="text-kern-16">Grund, der in der Niederschrift steht</span>
        <input
          className="kern-form-input__input"
          required
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <LengthHint text={reason} max={MOST_REASON} />
      </label>
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">Trotzdem erfassen</span>
      </button>
    </form>
  )
}
