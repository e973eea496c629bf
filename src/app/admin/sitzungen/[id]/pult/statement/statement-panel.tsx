'use client'

import { useState } from 'react'
import { motionsOf, statementsOf } from '@/domain/desk/derived/items'
import { speakers } from '@/domain/desk/derived/people'
import type { DeskRecord } from '@/domain/desk/state'
import { useAct } from '../act'
import { useDesk } from '../desk-context'
import { TimeField } from '../fields/time-field'
import { Picker } from '../fields/picker'
import { KeyButton } from '../keys/key-button'
import { PanelFrame } from '../panel-frame'
import { usePanels } from '../panels'
import { newId } from '../sync/new-id'
import { StatementFields } from './statement-fields'

interface StatementPanelProps {
  item: DeskRecord<'agenda_item'>
  /** The contribution that is changed; null: a new one. */
  statementId: string | null
}

/** A contribution while it happens: who speaks, by two letters; then what they say. */
export function StatementPanel({ item, statementId }: StatementPanelProps) {
  const { state, now } = useDesk()
  const { close, say } = usePanels()
  const act = useAct()
  const [begun, setBegun] = useState<{ id: string; personId: string; spokenAt: string } | null>(
    null,
  )
  const recorded = state.statements.find(({ id }) => id === (statementId ?? begun?.id))
  const personId = recorded?.payload.personId ?? begun?.personId ?? null
  const person = state.persons.find(({ id }) => id === personId)

  if (!person)
    return (
      <PanelFrame id="beitrag" title="Wortbeitrag" onClose={close} closeLabel="Zurück">
        <Picker
          label="Wer spricht?"
          hint="Zwei Buchstaben des Namens oder der Fraktion, dann Enter"
          options={speakers(state)}
          autoFocus
          onPick={(picked) => setBegun({ id: newId(), personId: picked, spokenAt: now() })}
        />
      </PanelFrame>
    )
  const spokenAt = recorded?.payload.spokenAt ?? begun?.spokenAt ?? null
  const setSpokenAt = (at: string) => {
    if (recorded) act({ kind: 'statement.change', id: recorded.id, spokenAt: at })
    else setBegun((now) => now && { ...now, spokenAt: at })
  }
  const others = statementsOf(state, item.id).filter(({ id }) => id !== recorded?.id)
  return (
    <PanelFrame
      id="beitrag"
      title={`Wortbeitrag: ${person.name}`}
      onClose={close}
      buttons={
        recorded ? (
          <Discard statement={recorded} onGone={() => say('Der Wortbeitrag ist verworfen.')} />
        ) : null
      }
    >
      <p className="mb-8 flex flex-wrap items-center gap-8 text-kern-16">
        {spokenAt ? (
          <>
            begonnen um
            <TimeField label="Beginn des Wortbeitrags" stamp={spokenAt} onChange={setSpokenAt} />
          </>
        ) : (
          <>
            ohne Uhrzeit
            <KeyButton look="tertiary" onPress={() => setSpokenAt(now())}>
              Uhrzeit nachtragen
            </KeyButton>
          </>
        )}
      </p>
      <StatementFields
        key={recorded?.id ?? begun?.id}
        id={recorded?.id ?? begun?.id ?? ''}
        item={item}
        personId={person.id}
        spokenAt={spokenAt}
        recorded={recorded}
        others={others}
        motions={motionsOf(state, item.id)}
      />
    </PanelFrame>
  )
}

function Discard({
  statement,
  onGone,
}: {
  statement: DeskRecord<'statement'>
  onGone: () => void
}) {
  const { send } = useDesk()
  const { close, say } = usePanels()
  const discard = () => {
    const performed = send({ kind: 'statement.discard', id: statement.id })
    if (performed.ok) {
      close()
      onGone()
    } else if (performed.kind === 'invalid')
      say(performed.errors.map(({ message }) => message).join(' '))
  }
  return (
    <KeyButton look="tertiary" onPress={discard}>
      Wortbeitrag verwerfen
    </KeyButton>
  )
}
