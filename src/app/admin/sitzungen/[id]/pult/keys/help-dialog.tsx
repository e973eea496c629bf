'use client'

import { useEffect, useRef } from 'react'
import { Key } from './key-button'
import { KEYS } from './key-table'

/** What the keys do. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby="hilfe-titel"
      onClose={onClose}
      className="m-auto w-full max-w-text rounded-kern-default border border-edge bg-paper p-24 text-ink backdrop:bg-black/50"
    >
      <h2 id="hilfe-titel" className="text-kern-24">
        Tasten am Pult
      </h2>
      <p className="mt-8">
        Sie gelten, solange in kein Textfeld geschrieben wird. Alles geht auch mit der Maus.
      </p>
      <dl className="mt-16 grid grid-cols-[auto_1fr] gap-x-16 gap-y-6">
        {KEYS.map(({ key, does }) => (
          <div key={key} className="contents">
            <dt>
              <Key>{key}</Key>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        <div className="contents">
          <dt>
            <Key>Alt+↑</Key> <Key>Alt+↓</Key>
          </dt>
          <dd>Antrag oder Wortbeitrag in der Reihenfolge verschieben</dd>
        </div>
        <div className="contents">
          <dt>
            <Key>„</Key>
          </dt>
          <dd>im Wortbeitrag: zwischen wörtlich und sinngemäß wechseln</dd>
        </div>
        <div className="contents">
          <dt>
            <Key>Strg+Enter</Key>
          </dt>
          <dd>Eingabe abschließen</dd>
        </div>
      </dl>
      <form method="dialog" className="mt-24">
        <button className="kern-btn kern-btn--primary" autoFocus>
          <span className="kern-label">Schließen</span>
        </button>
      </form>
    </dialog>
  )
}
