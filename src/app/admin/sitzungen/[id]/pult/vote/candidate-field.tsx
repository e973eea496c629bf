'use client'

import { useState, type KeyboardEvent } from 'react'
import { personsNamed } from '@/domain/desk/vote-entry/election'
import { tooLong } from '@/domain/record/too-long'
import { LengthHint } from '../fields/length-hint'
import { elementId, useShownVote } from './panel-context'

interface Offer {
  personId: string | null
  name: string
  beside: string
}

/** Puts somebody up for election: by two letters of the name, or by any name. */
export function CandidateField() {
  const { entry, state, draft, dispatch } = useShownVote()
  const [active, setActive] = useState(0)
  const text = entry.typed.candidate ?? ''
  const standing = new Set(draft.candidates.map(({ personId }) => personId))
  const factionOf = new Map(state.factions.map(({ id, shortName }) => [id, shortName]))
  const persons = personsNamed(state.persons, text).filter(({ id }) => !standing.has(id))
  const offers: Offer[] = [
    ...persons.map(({ id, name, factionId, office }) => ({
      personId: id,
      name,
      beside: [factionId && factionOf.get(factionId), office].filter(Boolean).join(', '),
    })),
    ...(text.trim() ? [{ personId: null, name: text.trim(), beside: 'Name wie eingegeben' }] : []),
  ]
  const chosen = Math.min(active, offers.length - 1)
  const id = elementId('candidate')

  function choose(offer: Offer | undefined) {
    if (!offer || tooLong(offer.name, 160) !== null) return
    dispatch({ type: 'add-candidate', personId: offer.personId, name: offer.name })
    setActive(0)
  }

  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined) setActive((chosen + by + offers.length) % Math.max(1, offers.length))
    else if (event.key === 'Enter') choose(offers[chosen])
    else return
    event.preventDefault()
  }

  return (
    <div className="relative max-w-[24rem]">
      <label className="block text-kern-16 font-semibold" htmlFor={id}>
        Wer steht zur Wahl?
      </label>
      <input
        id={id}
        data-field="candidate"
        role="combobox"
        aria-expanded={offers.length > 0}
        aria-controls={`${id}-liste`}
        aria-activedescendant={offers.length > 0 ? `${id}-${chosen}` : undefined}
        aria-autocomplete="list"
        aria-describedby={`${id}-hinweis`}
        autoComplete="off"
        className="mt-4 w-full rounded-kern-default border-2 border-edge bg-paper px-12 py-6"
        value={text}
        onChange={(event) => {
          setActive(0)
          dispatch({ type: 'type', field: 'candidate', text: event.currentTarget.value })
        }}
        onFocus={() => {
          if (entry.focus !== 'candidate') dispatch({ type: 'focus', field: 'candidate' })
        }}
        onKeyDown={onKeyDown}
      />
      <LengthHint text={text} max={160} />
      <p id={`${id}-hinweis`} className="text-kern-16 text-muted">
        Zwei Buchstaben des Namens genügen; Enter nimmt auf, mit leerem Feld weiter zu den Stimmen.
      </p>
      <ul
        id={`${id}-liste`}
        role="listbox"
        aria-label="Vorschläge"
        className={
          offers.length > 0
            ? 'absolute z-10 w-full list-none rounded-kern-default border-2 border-edge bg-paper'
            : 'hidden'
        }
      >
        {offers.map((offer, index) => (
          <li
            key={offer.personId ?? 'name'}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            className={`cursor-pointer px-12 py-8 ${index === chosen ? 'bg-surface outline-2 outline-focus' : ''}`}
            onPointerDown={(event) => {
              event.preventDefault()
              choose(offer)
            }}
          >
            {offer.name} <span className="text-kern-16 text-muted">{offer.beside}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
