'use client'

import { useId, useState } from 'react'
import { clock, itemName } from '@/domain/desk/derived/items'
import { movers } from '@/domain/desk/derived/people'
import { presentAt, quorumAt } from '@/domain/desk/derived/presence'
import type { DeskRecord } from '@/domain/desk/state'
import { fromLocalTime } from '@/domain/time/local'
import { useAct } from '../act'
import { useDesk } from '../desk-context'
import { LengthHint } from '../fields/length-hint'
import { Segmented } from '../fields/segmented'
import { TimeField } from '../fields/time-field'
import { useDraft } from '../fields/use-draft'
import { KeyButton } from '../keys/key-button'
import { PanelFrame } from '../panel-frame'
import { usePanels } from '../panels'

/** null: as the attendance list says. */
interface Draft {
  movedBy: string
  counted: string | null
  result: 'given' | 'lacking' | null
}

const EMPTY: Draft = { movedBy: '', counted: null, result: null }

/** The quorum is counted: at whose request, how many, and what was established (KrO NRW § 34). */
export function QuorumPanel({ item }: { item: DeskRecord<'agenda_item'> | undefined }) {
  const { state, now } = useDesk()
  const { close, say } = usePanels()
  const act = useAct()
  const id = useId()
  const [at, setAt] = useState(now)
  const [draft, setDraft, forget] = useDraft<Draft>(`quorum:${state.sessionId}`, EMPTY)
  const set = (fields: Partial<Draft>) => setDraft({ ...draft, ...fields })
  const moment = fromLocalTime(at)
  const listed = presentAt(state, item?.id ?? null, moment)
  const { required, explanation } = quorumAt(state, item?.id ?? null, moment)
  const counted = draft.counted ?? (listed === null ? '' : String(listed))
  const present = /^\d+$/.test(counted) ? Number(counted) : null
  const anyNumber = item?.payload.secondCall === 'with_notice'
  const byCount =
    anyNumber || present === null || required === null || present >= required ? 'given' : 'lacking'
  const result = draft.result ?? byCount
  const establish = () =>
    act(
      {
        kind: 'quorum.establish',
        at,
        agendaItemId: item?.id ?? null,
        present: counted.trim() === '' ? null : counted,
        isQuorate: result === 'given',
        movedBy: draft.movedBy,
      },
      () => {
        forget()
        close()
        say(
          result === 'given'
            ? 'Die Beschlussfähigkeit ist festgestellt.'
            : 'Die Beschlussunfähigkeit ist festgestellt. Sie gilt, bis etwas anderes festgestellt wird.',
        )
      },
    )
  return (
    <PanelFrame
      id="beschlussfaehigkeit"
      title={`Beschlussfähigkeit${item ? ` bei ${itemName(item)}` : ''}`}
      onClose={close}
      closeLabel="Zurück"
    >
      <p className="text-kern-16">{explanation}</p>
      <form
        className="mt-12 space-y-16"
        onSubmit={(event) => {
          event.preventDefault()
          establish()
        }}
      >
        <div className="grid gap-16 sm:grid-cols-2">
          <div className="kern-form-input">
            <label className="kern-label" htmlFor={`${id}-wer`}>
              Auf wessen Antrag?
              <span className="kern-label__optional"> (leer: durch den Vorsitz)</span>
            </label>
            <input
              id={`${id}-wer`}
              className="kern-form-input__input"
              list={`${id}-namen`}
              autoComplete="off"
              autoFocus
              value={draft.movedBy}
              onChange={({ target }) => set({ movedBy: target.value })}
            />
            <datalist id={`${id}-namen`}>
              {movers(state).map(({ id: mover, label, hint }) => (
                <option key={mover} value={label}>
                  {hint}
                </option>
              ))}
            </datalist>
            <LengthHint text={draft.movedBy} max={300} />
          </div>
          <div className="kern-form-input">
            <label className="kern-label" htmlFor={`${id}-zahl`}>
              Gezählte Anwesende
              <span className="kern-label__optional">
                {listed === null ? ' (optional)' : ` (Liste: ${listed})`}
              </span>
            </label>
            <input
              id={`${id}-zahl`}
              className="kern-form-input__input tabular-nums"
              inputMode="numeric"
              autoComplete="off"
              value={counted}
              onChange={({ target }) => set({ counted: target.value })}
            />
          </div>
        </div>
        <Segmented
          legend="Festgestellt wird"
          name="beschlussfaehigkeit"
          options={[
            { value: 'given', label: 'beschlussfähig' },
            { value: 'lacking', label: 'nicht beschlussfähig' },
          ]}
          value={result}
          onChange={(chosen) => set({ result: chosen })}
        />
        <p className="flex items-center gap-8">
          um
          <TimeField label="Zeit der Feststellung" stamp={at} onChange={setAt} />
        </p>
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">Feststellen</span>
        </button>
      </form>
      <Checks />
    </PanelFrame>
  )
}

/** What was established so far. */
function Checks() {
  const { state } = useDesk()
  const act = useAct()
  const { quorumChecks } = state.session.payload
  if (quorumChecks.length === 0) return null
  return (
    <ul className="mt-16 list-none space-y-4" aria-label="Bisherige Feststellungen">
      {quorumChecks.map(({ at, isQuorate, present, movedBy }) => (
        <li key={at} className="flex flex-wrap items-baseline gap-x-12">
          <span>
            {clock(at)}: {isQuorate ? 'beschlussfähig' : 'nicht beschlussfähig'}
            {present === null ? '' : `, ${present} anwesend`}
            {movedBy ? `, auf Antrag: ${movedBy}` : ''}
          </span>
          <KeyButton look="tertiary" onPress={() => act({ kind: 'quorum.discard', at })}>
            Streichen<span className="sr-only">: Feststellung um {clock(at)}</span>
          </KeyButton>
        </li>
      ))}
    </ul>
  )
}
