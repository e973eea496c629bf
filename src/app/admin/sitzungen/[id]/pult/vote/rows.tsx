'use client'

import { resultFigures } from '@/domain/procedure/result-words'
import { rowsOf } from '@/domain/desk/vote-entry/fields'
import { fieldOf, isAnswered, isSkipped } from '@/domain/desk/vote-entry/rows'
import { CHOICES } from '@/domain/desk/vote-entry/typed'
import { NumberField } from './number-field'
import { useShownVote } from './panel-context'
import { RowEntry } from './row-entry'

const TOTALS = { yes: 'Ja gesamt', no: 'Nein gesamt', abstain: 'Enthaltungen gesamt' } as const

/** The vote by factions, or the roll call: one row and one key for each. */
export function Rows() {
  const { entry, state, draft } = useShownVote()
  const rows = rowsOf(state, draft, entry.way)
  const called = rows.filter((row) => !isSkipped(row))
  const answered = called.filter(isAnswered).length
  const isRollCall = entry.way === 'roll_call'
  return (
    <div>
      <p id="abstimmung-tasten" className="text-kern-16 text-muted">
        {isRollCall
          ? 'Tasten: J Ja, N Nein, E Enthaltung, X ohne Stimmabgabe, U ungültig; Pfeiltasten gehen weiter und zurück, Rücktaste nimmt zurück, Enter stellt das Ergebnis fest.'
          : 'Tasten: J alle Ja, N alle Nein, E Enthaltung, U uneinheitlich mit Zahlen; G Gegenstimmen, Z Ja-Stimmen, H Enthaltungen aus der Fraktion; X nicht berichtet; Pfeil nach unten lässt offen, Rücktaste nimmt zurück, Enter stellt das Ergebnis fest.'}
      </p>
      <p className="mt-4" role="status">
        {answered} von {called.length} erfasst
        {isRollCall && draft.ballots.length > 0
          ? `: ${resultFigures({ ...draft, present: null })}`
          : ''}
      </p>
      {rows.length === 0 ? (
        <p className="mt-8">
          Für diese Sitzung sind keine Mitglieder erfasst. Bitte mit Zahlen abstimmen (A).
        </p>
      ) : null}
      <ul
        className={`mt-8 list-none ${isRollCall ? 'max-h-[28rem] overflow-y-auto lg:columns-2 lg:gap-32' : ''}`}
      >
        {rows.map((row) => (
          <RowEntry key={fieldOf(row)} row={row} />
        ))}
      </ul>
      {isRollCall ? null : (
        <div className="mt-12 grid grid-cols-3 gap-12 border-t border-line pt-12">
          {CHOICES.map((choice) => (
            <NumberField key={choice} field={choice} label={TOTALS[choice]} />
          ))}
        </div>
      )}
    </div>
  )
}
