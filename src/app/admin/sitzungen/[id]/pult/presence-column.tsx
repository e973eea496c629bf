'use client'

import { useEffect, useState } from 'react'
import { Badge } from '@/components/badge'
import { attendanceStatusLabel } from '@/domain/vocabulary'
import { clock } from '@/domain/desk/derived/items'
import { attendanceIsRecorded, presentAt, quorumAt, voters } from '@/domain/desk/derived/presence'
import type { DeskPerson, DeskState } from '@/domain/desk/state'
import { fromLocalTime } from '@/domain/time/local'
import { useAct } from './act'
import { useDesk } from './desk-context'
import { TimeField } from './fields/time-field'
import { KeyButton } from './keys/key-button'
import { usePanels } from './panels'

const LIGHT = {
  given: { tone: 'positive', words: 'beschlussfähig' },
  deemed: { tone: 'open', words: 'gilt als beschlussfähig' },
  lacking: { tone: 'negative', words: 'nicht beschlussfähig' },
} as const

/** The time by the server's clock, as a number that moves twice a minute. */
function useClock(): string {
  const { now } = useDesk()
  const [time, setTime] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), 30_000)
    return () => clearInterval(timer)
  }, [now])
  return time
}

/** Who is there for the item that is looked at, whether that is enough, and who is not there. */
export function PresenceColumn() {
  const { state, now } = useDesk()
  const { itemId, open } = usePanels()
  useClock()
  const at = fromLocalTime(now())
  const present = presentAt(state, itemId, at)
  const answer = quorumAt(state, itemId, at)
  const light = LIGHT[answer.state]
  return (
    <section aria-labelledby="anwesend">
      <h2 id="anwesend" className="text-kern-20">
        Anwesenheit
      </h2>
      <p className="mt-8 flex items-baseline gap-8" data-present={present ?? ''}>
        <span className="text-[3rem] leading-none font-semibold tabular-nums">
          {present ?? '–'}
        </span>
        <span className="text-kern-16">
          {present === null
            ? 'noch nicht erfasst'
            : `von ${state.statutorySeats ?? voters(state).length} anwesend`}
        </span>
      </p>
      <p className="mt-12">
        <Badge tone={light.tone}>{light.words}</Badge>
      </p>
      <p className="mt-4 text-kern-16">{answer.explanation}</p>
      <div className="mt-12 flex flex-wrap gap-8">
        <KeyButton hotkey="P" onPress={() => open({ kind: 'attendance' })}>
          Anwesenheit
        </KeyButton>
        <KeyButton hotkey="B" onPress={() => open({ kind: 'recusal' })}>
          Befangen
        </KeyButton>
      </div>
      <div className="mt-8">
        <KeyButton hotkey="Q" look="tertiary" onPress={() => open({ kind: 'quorum' })}>
          {answer.state === 'lacking'
            ? 'Beschlussfähigkeit wieder feststellen'
            : 'Beschlussfähigkeit feststellen'}
        </KeyButton>
        <LastCheck state={state} />
      </div>
      <Chair state={state} now={now} />
      {attendanceIsRecorded(state) ? <Away state={state} itemId={itemId} at={now()} /> : null}
    </section>
  )
}

/** Who is in the chair: without it the minutes cannot say. */
function Chair({ state, now }: { state: DeskState; now: () => string }) {
  const act = useAct()
  const { chairId, formerChairs } = state.session.payload
  const since = formerChairs.at(-1)?.until
  const persons = state.persons.toSorted((a, b) => a.familyName.localeCompare(b.familyName, 'de'))
  return (
    <div className="mt-16">
      <label className="kern-form-input">
        <span className="kern-label">Vorsitz</span>
        <span className="kern-form-input__select-wrapper w-full">
          <select
            className="kern-form-input__select"
            value={chairId ?? ''}
            onChange={({ target }) =>
              act({ kind: 'session.chair', personId: target.value || null, at: now() })
            }
          >
            <option value="">nicht festgehalten</option>
            {persons.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </span>
      </label>
      {chairId !== null && since ? (
        <p className="mt-4 flex items-center gap-8 text-kern-16">
          seit
          <TimeField
            label="Vorsitz seit"
            stamp={since}
            onChange={(at) => act({ kind: 'session.chair', personId: chairId, at })}
          />
        </p>
      ) : null}
    </div>
  )
}

function LastCheck({ state }: { state: DeskState }) {
  const last = state.session.payload.quorumChecks.at(-1)
  if (!last) return null
  return (
    <p className="text-kern-16">
      Zuletzt um {clock(last.at)}: {last.isQuorate ? 'beschlussfähig' : 'nicht beschlussfähig'}
      {last.movedBy ? ` (auf Antrag: ${last.movedBy})` : ''}.
    </p>
  )
}

/** Why somebody who has a seat is not in the room; null if they are. */
export function awayReason(
  state: DeskState,
  person: DeskPerson,
  itemId: string | null,
  at: string,
): string | null {
  const item = state.items.find(({ id }) => id === itemId)
  if (item?.payload.recusals.some(({ personId }) => personId === person.id)) return 'befangen'
  const stays = state.session.payload.attendances.filter(({ personId }) => personId === person.id)
  const last = stays.at(-1)
  if (!last) return 'nicht erfasst'
  if (last.status !== 'present') return attendanceStatusLabel[last.status]
  const isBefore = (a: string, b: string) => fromLocalTime(a) < fromLocalTime(b)
  if (last.leftAt !== null && !isBefore(at, last.leftAt)) return `gegangen ${clock(last.leftAt)}`
  return last.arrivedAt !== null && isBefore(at, last.arrivedAt)
    ? `kommt ${clock(last.arrivedAt)}`
    : null
}

function Away({ state, itemId, at }: { state: DeskState; itemId: string | null; at: string }) {
  const away = voters(state).flatMap((person) => {
    const reason = awayReason(state, person, itemId, at)
    return reason ? [{ person, reason }] : []
  })
  return (
    <div className="mt-16">
      <h3 className="text-kern-18">Nicht im Saal ({away.length})</h3>
      {away.length === 0 ? <p className="text-kern-16 text-muted">Alle sind da.</p> : null}
      <ul
        className="mt-4 max-h-[40vh] list-none overflow-y-auto text-kern-16"
        tabIndex={away.length > 12 ? 0 : undefined}
      >
        {away.map(({ person, reason }) => (
          <li key={person.id} className="flex flex-wrap justify-between gap-x-12 py-2">
            <span>{person.name}</span>
            <span className="text-muted">{reason}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
