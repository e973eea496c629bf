'use client'

import { hasNo, lotBetween } from '@/domain/desk/vote-entry/fields'
import { MOST_DRAWN_BY } from '@/domain/desk/vote-entry/election'
import { LengthHint } from '../fields/length-hint'
import { CandidateField } from './candidate-field'
import { KeyButton } from './key-button'
import { NumberField } from './number-field'
import { elementId, useShownVote } from './panel-context'

/** An election: who stands, the votes for each, and where it must be, the lot. */
export function Election() {
  const { draft, dispatch } = useShownVote()
  const { candidates } = draft
  return (
    <div className="space-y-16">
      {draft.round === 2 ? (
        <p>Stichwahl: Gewählt ist, wer die meisten Stimmen hat; bei Gleichheit das Los.</p>
      ) : (
        <CandidateField />
      )}
      <ol className="grid list-none gap-x-24 gap-y-12 sm:grid-cols-2">
        {candidates.map((candidate, index) => (
          <li
            key={candidate.personId ?? candidate.name}
            className="flex items-end justify-between gap-12 border-t border-line pt-8"
          >
            <NumberField field={`candidate:${index}`} label={`${candidate.name}: Stimmen`} />
            {draft.round === 2 ? null : (
              <KeyButton
                look="plain"
                onPress={() => {
                  dispatch({ type: 'remove-candidate', index })
                }}
              >
                Entfernen<span className="sr-only">: {candidate.name}</span>
              </KeyButton>
            )}
          </li>
        ))}
      </ol>
      {candidates.length > 0 ? (
        <div className="grid grid-cols-2 gap-16 sm:grid-cols-3 lg:grid-cols-5">
          {hasNo(draft) ? <NumberField field="no" label="Nein" /> : null}
          <NumberField field="abstain" label="Enthaltungen" />
          <NumberField field="invalid" label="ungültig" />
        </div>
      ) : null}
      <Lot />
    </div>
  )
}

/** Between those with the same number of votes the lot decides; who drew it is kept. */
function Lot() {
  const { entry, state, draft, focus, dispatch } = useShownVote()
  const places = lotBetween(state, draft)
  if (places.length === 0) return null
  return (
    <fieldset className="border-l-4 border-kern-feedback-warning bg-surface px-20 py-12">
      <legend className="font-semibold">Es entscheidet das Los. Auf wen ist es gefallen?</legend>
      <div className="mt-8 flex flex-wrap gap-8">
        {places.map((index) => {
          const candidate = draft.candidates[index]
          return (
            <button
              key={index}
              type="button"
              data-field={`lot:${index}`}
              tabIndex={focus === `lot:${index}` ? 0 : -1}
              aria-pressed={candidate?.byLot ?? false}
              className={`min-h-[2.75rem] cursor-pointer rounded-kern-default border-2 px-12 ${candidate?.byLot ? 'border-link bg-link text-kern-action-on-default' : 'border-edge bg-paper'}`}
              onClick={() => {
                dispatch({ type: 'focus', field: `lot:${index}` })
                dispatch({ type: 'key', key: ' ', shift: false })
              }}
            >
              {candidate?.name}
            </button>
          )
        })}
      </div>
      <label className="mt-12 block text-kern-16 font-semibold" htmlFor={elementId('lot-by')}>
        Wer hat das Los gezogen?
      </label>
      <input
        id={elementId('lot-by')}
        data-field="lot-by"
        className="mt-4 w-full max-w-[24rem] rounded-kern-default border-2 border-edge bg-paper px-12 py-6"
        autoComplete="off"
        placeholder="zum Beispiel: der Vorsitz"
        value={entry.typed['lot-by'] ?? ''}
        onChange={(event) => {
          dispatch({ type: 'type', field: 'lot-by', text: event.currentTarget.value })
        }}
        onFocus={() => {
          if (focus !== 'lot-by') dispatch({ type: 'focus', field: 'lot-by' })
        }}
      />
      <LengthHint text={entry.typed['lot-by'] ?? ''} max={MOST_DRAWN_BY} />
    </fieldset>
  )
}
