'use client'

import { useId, useState } from 'react'
import type { DeskRecord } from '@/domain/desk/state'
import { decisionStanding, inOrder } from '@/domain/procedure/decision-events'
import { formatGerman } from '@/domain/time/edtf'
import { fromLocalTime, toLocalTime } from '@/domain/time/local'
import { DecisionEventKind, decisionEventKindLabel } from '@/domain/vocabulary'
import { useAct } from '../act'
import { useDesk } from '../desk-context'
import { LengthHint } from '../fields/length-hint'
import { useDraft } from '../fields/use-draft'
import { KeyButton } from '../keys/key-button'

interface OfMotion {
  motion: DeskRecord<'motion'>
}

/** How a decision stands after what happened to it. */
export function Standing({ motion: { payload } }: OfMotion) {
  const { state } = useDesk()
  const standing = decisionStanding(payload.events, payload.outcome, state.rules)
  if (!standing) return null
  return (
    <p className="mt-4 border-l-4 border-kern-feedback-warning pl-8" data-standing={standing.state}>
      {standing.explanation}
    </p>
  )
}

/** Objection, complaint, urgent decision: what happens to a decision beside the vote on it. */
export function AfterwardsMenu({ motion }: OfMotion) {
  const act = useAct()
  const { id, payload } = motion
  return (
    <details className="min-w-0">
      <summary className="px-8 py-6">Widerspruch, Dringlichkeitsentscheidung</summary>
      <ul className="mt-4 list-none space-y-4">
        {inOrder(payload.events).map(({ kind, on, by, note }) => (
          <li key={`${kind} ${on}`} className="flex flex-wrap items-baseline gap-x-12">
            <span>
              {formatGerman(on)}: {decisionEventKindLabel[kind]}
              {by ? ` (${by})` : ''}
              {note ? ` – ${note}` : ''}
            </span>
            <KeyButton
              look="tertiary"
              onPress={() => act({ kind: 'decision.discard', motionId: id, event: kind, on })}
            >
              Streichen
            </KeyButton>
          </li>
        ))}
      </ul>
      <EventForm motion={motion} />
    </details>
  )
}

interface Draft {
  /** null: not chosen yet. */
  event: DecisionEventKind | null
  on: string
  by: string
  note: string
}

function EventForm({ motion: { id: motionId, payload } }: OfMotion) {
  const { now, state } = useDesk()
  const act = useAct()
  const id = useId()
  const [today] = useState(() => toLocalTime(fromLocalTime(now())).slice(0, 10))
  const [draft, setDraft, forget] = useDraft<Draft>(`danach:${motionId}`, {
    event: null,
    on: today,
    by: state.rules.chair.title,
    note: '',
  })
  // What is likely: before a decision the one that is to be approved, after it an objection.
  const event =
    draft.event ?? (payload.outcome === 'not_reported' ? 'urgent_decision' : 'objection')
  const set = (fields: Partial<Draft>) => setDraft({ ...draft, ...fields })
  return (
    <form
      className="mt-8 grid gap-12 sm:grid-cols-2"
      onSubmit={(submit) => {
        submit.preventDefault()
        act({ kind: 'decision.note', motionId, ...draft, event }, forget)
      }}
    >
      <label className="kern-form-input">
        <span className="kern-label">Was ist geschehen?</span>
        <span className="kern-form-input__select-wrapper w-full">
          <select
            className="kern-form-input__select"
            value={event}
            onChange={({ target }) => set({ event: DecisionEventKind.parse(target.value) })}
          >
            {DecisionEventKind.options.map((kind) => (
              <option key={kind} value={kind}>
                {decisionEventKindLabel[kind]}
              </option>
            ))}
          </select>
        </span>
      </label>
      <label className="kern-form-input">
        <span className="kern-label">Tag</span>
        <input
          type="date"
          required
          className="kern-form-input__input"
          value={draft.on}
          onChange={({ target }) => set({ on: target.value })}
        />
      </label>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={`${id}-wer`}>
          Von wem
        </label>
        <input
          id={`${id}-wer`}
          className="kern-form-input__input"
          value={draft.by}
          onChange={({ target }) => set({ by: target.value })}
        />
        <LengthHint text={draft.by} max={300} />
      </div>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={`${id}-grund`}>
          Begründung<span className="kern-label__optional"> (optional)</span>
        </label>
        <input
          id={`${id}-grund`}
          className="kern-form-input__input"
          value={draft.note}
          onChange={({ target }) => set({ note: target.value })}
        />
        <LengthHint text={draft.note} max={1000} />
      </div>
      <div>
        <button type="submit" className="kern-btn kern-btn--secondary">
          <span className="kern-label">Festhalten</span>
        </button>
      </div>
    </form>
  )
}
