'use client'

import { MomentText } from '@/components/date-text'
import { SubmitButton } from '@/components/forms/submit-button'
import type { RecordKind } from '@/domain/record/payloads'
import type { Conflict } from './form-state'
import { compareValues, type Choices } from './forms/readable'
import type { FormValues, Shape } from './forms/values'

interface ConflictPanelProps {
  kind: RecordKind
  shape: Shape
  conflict: Conflict
  yours: FormValues
  choices: Choices
}

/** Two at once: both versions beside each other. What was typed stays in the form below. */
export function ConflictPanel({ kind, shape, conflict, yours, choices }: ConflictPanelProps) {
  const fields = compareValues(kind, shape, conflict.theirs, yours, choices)
  return (
    <section
      id="zwei-zugleich"
      role="alert"
      aria-labelledby="zwei-zugleich-titel"
      tabIndex={-1}
      autoFocus
      className="mt-24 border-l-8 border-kern-feedback-warning bg-surface px-20 py-16"
    >
      <h2 id="zwei-zugleich-titel" className="text-kern-24">
        Zwei zugleich
      </h2>
      <p className="mt-8 max-w-text">
        {conflict.theirName} hat diesen Datensatz gespeichert, während Sie daran gearbeitet haben (
        <MomentText at={conflict.at} />
        ). Ihre Eingaben sind noch nicht gespeichert; sie stehen unverändert im Formular.
      </p>
      {fields.length === 0 ? (
        <p className="mt-12">Beide Fassungen sind gleich.</p>
      ) : (
        <ul className="mt-16 list-none space-y-16">
          {fields.map(({ name, label, theirs, yours: own }) => (
            <li key={name} className="border-t border-line pt-12">
              <h3 className="text-kern-18">{label}</h3>
              <div className="mt-8 grid gap-16 sm:grid-cols-2">
                <Version title={`Fassung von ${conflict.theirName}`} texts={theirs} />
                <Version title="Ihre Fassung" texts={own} />
              </div>
              <button
                type="submit"
                name="intent"
                value={`take:${name}`}
                className="mt-8 min-h-[2rem] cursor-pointer text-link underline hover:decoration-2"
              >
                „{label}“ von {conflict.theirName} übernehmen
              </button>
            </li>
          ))}
        </ul>
      )}
      <input type="hidden" name="seen-lock" value={conflict.lock} />
      <div className="mt-20">
        <SubmitButton name="intent" value="keep">
          Meine Fassung behalten und speichern
        </SubmitButton>
      </div>
    </section>
  )
}

function Version({ title, texts }: { title: string; texts: readonly string[] }) {
  const filled = texts.filter((text) => text !== '')
  return (
    <div className="min-w-0">
      <p className="text-kern-16 text-muted">{title}</p>
      {filled.length === 0 ? <p className="text-muted">leer</p> : null}
      {filled.map((text, index) => (
        <p key={index} className="whitespace-pre-line">
          {text}
        </p>
      ))}
    </div>
  )
}
