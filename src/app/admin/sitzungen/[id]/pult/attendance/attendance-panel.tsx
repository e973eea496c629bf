'use client'

import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { findByLetters, speakers } from '@/domain/desk/derived/people'
import { voters } from '@/domain/desk/derived/presence'
import type { DeskPerson } from '@/domain/desk/state'
import { attendanceStatusLabel, type AttendanceStatus } from '@/domain/vocabulary'
import { useAct } from '../act'
import { useDesk } from '../desk-context'
import { Key, KeyButton } from '../keys/key-button'
import { PanelFrame } from '../panel-frame'
import { usePanels } from '../panels'
import { AttendanceRow } from './attendance-row'
import { staysOf, type Stay } from './stays'

const MARKS: Readonly<Record<string, AttendanceStatus>> = {
  a: 'present',
  e: 'excused',
  f: 'absent',
}

/** Everybody with a seat, by name: one key each, and on to the next one. */
export function AttendancePanel() {
  const { state, now } = useDesk()
  const { close, say } = usePanels()
  const act = useAct()
  const [letters, setLetters] = useState('')
  const [active, setActive] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const shown = usePersons(letters)
  const activeId = shown.some(({ id }) => id === active) ? active : (shown[0]?.id ?? null)
  const unmarked = voters(state).filter(({ id }) => staysOf(state, id).length === 0)

  const focus = (id: string | undefined) => {
    if (!id) return
    setActive(id)
    list.current?.querySelector<HTMLElement>(`[data-person="${id}"]`)?.focus()
  }
  // Where nothing is recorded yet, the keys begin with the first name.
  useEffect(() => {
    const open = list.current?.querySelector<HTMLElement>('[data-status="open"]')
    const first = open ?? list.current?.querySelector<HTMLElement>('[data-person]')
    first?.focus()
    setActive(first?.dataset['person'] ?? null)
  }, [])

  const nameOf = (id: string) => shown.find((person) => person.id === id)?.name ?? ''
  const mark = (personId: string, status: AttendanceStatus | null) =>
    act({ kind: 'attendance.mark', personId, status }, () =>
      say(`${nameOf(personId)}: ${status ? attendanceStatusLabel[status] : 'zurückgenommen'}`),
    )
  const move = (personId: string, how: 'arrive' | 'leave') =>
    act({ kind: `attendance.${how}`, personId, at: now() }, () =>
      say(`${nameOf(personId)} ${how === 'arrive' ? 'kommt' : 'geht'}.`),
    )
  const beside = (id: string, by: number) =>
    shown[shown.findIndex((person) => person.id === id) + by]?.id

  const onKeyDown = (event: KeyboardEvent, id: string) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.toLowerCase()
    const status = MARKS[key]
    if (status) {
      mark(id, status)
      focus(beside(id, 1))
    } else if (key === 'k' || key === 'g') move(id, key === 'k' ? 'arrive' : 'leave')
    else if (key === 'delete' || key === 'backspace') mark(id, null)
    else if (key === 'arrowdown' || key === 'arrowup')
      focus(beside(id, key === 'arrowdown' ? 1 : -1))
    else if (key === 'home') focus(shown[0]?.id)
    else if (key === 'end') focus(shown.at(-1)?.id)
    else if (key === '/') search.current?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <PanelFrame
      id="anwesenheit"
      title="Anwesenheit erfassen"
      onClose={close}
      buttons={
        unmarked.length > 0 ? (
          <KeyButton
            onPress={() =>
              act(
                unmarked.map(({ id: personId }) => ({
                  kind: 'attendance.mark',
                  personId,
                  status: 'present',
                })),
                () => say(`${unmarked.length} weitere anwesend.`),
              )
            }
          >
            Alle übrigen ({unmarked.length}) anwesend
          </KeyButton>
        ) : null
      }
    >
      <p className="text-kern-16">
        <Key>A</Key> anwesend, <Key>E</Key> entschuldigt, <Key>F</Key> fehlt – und weiter.{' '}
        <Key>K</Key> kommt, <Key>G</Key> geht jetzt; die Zeit lässt sich ändern. <Key>Entf</Key>{' '}
        nimmt zurück, <Key>/</Key> sucht.
      </p>
      <div className="kern-form-input mt-8">
        <label className="kern-label" htmlFor="anwesenheit-suche">
          Name oder Fraktion
        </label>
        <input
          ref={search}
          id="anwesenheit-suche"
          className="kern-form-input__input"
          autoComplete="off"
          value={letters}
          onChange={({ target }) => setLetters(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'ArrowDown') return
            event.preventDefault()
            focus(shown[0]?.id)
          }}
        />
      </div>
      <ul
        ref={list}
        aria-label="Mitglieder"
        className="mt-8 max-h-[60vh] list-none overflow-y-auto"
      >
        {shown.map((person) => (
          <AttendanceRow
            key={person.id}
            person={person}
            faction={state.factions.find(({ id }) => id === person.factionId)}
            stays={staysOf(state, person.id)}
            isActive={person.id === activeId}
            onKeyDown={onKeyDown}
            onMark={mark}
            onMove={move}
            onStays={(personId: string, stays: Stay[]) =>
              act({ kind: 'attendance.stays', personId, stays })
            }
          />
        ))}
      </ul>
      {shown.length === 0 ? (
        <p className="text-muted">
          {letters
            ? 'Niemand passt zu diesen Buchstaben.'
            : 'Für diesen Tag ist kein Mitglied erfasst. Mitgliedschaften werden bei den Personen eingetragen.'}
        </p>
      ) : null}
    </PanelFrame>
  )
}

/** Those with a seat and whoever else was recorded; with letters, everybody whom they fit. */
function usePersons(letters: string): DeskPerson[] {
  const { state } = useDesk()
  const seats = new Set(voters(state).map(({ id }) => id))
  const recorded = new Set(state.session.payload.attendances.map(({ personId }) => personId))
  if (letters.trim() === '')
    return state.persons.filter(({ id }) => seats.has(id) || recorded.has(id))
  const byId = new Map(state.persons.map((person) => [person.id, person]))
  return findByLetters(speakers(state), letters).flatMap(({ id }) => byId.get(id) ?? [])
}
