'use client'

import { Badge } from '@/components/badge'
import { Swatch } from '@/components/faction-tag'
import { Passages } from '@/components/words/passages'
import { clock, statementsOf } from '@/domain/desk/derived/items'
import type { DeskRecord } from '@/domain/desk/state'
import { stanceLabel } from '@/domain/vocabulary'
import { useAct } from '../act'
import { useDesk } from '../desk-context'
import { MoveButtons } from '../fields/move-buttons'
import { OthersNote } from '../fields/others-note'
import { useReorder, type Movable } from '../fields/use-reorder'
import { KeyButton } from '../keys/key-button'
import { usePanels } from '../panels'

/** The contributions to an item so far, the newest first: where the clerk's eye is. */
export function StatementList({ item }: { item: DeskRecord<'agenda_item'> }) {
  const { state } = useDesk()
  const { open, say } = usePanels()
  const act = useAct()
  const statements = statementsOf(state, item.id).toReversed()
  // The list stands on its head: what is moved up here comes later.
  const movable = useReorder(
    statements.map(({ id }) => id),
    (order) =>
      act({ kind: 'statement.order', agendaItemId: item.id, order: order.toReversed() }, () =>
        say('Die Reihenfolge der Wortbeiträge ist geändert.'),
      ),
  )
  return (
    <section aria-labelledby="beitraege" className="mt-32">
      <div className="flex flex-wrap items-center justify-between gap-8">
        <h3 id="beitraege" className="text-kern-20">
          Wortbeiträge{statements.length > 0 ? ` (${statements.length})` : ''}
        </h3>
        <KeyButton hotkey="S" look="tertiary" onPress={() => open({ kind: 'statement', id: null })}>
          Wortbeitrag
        </KeyButton>
      </div>
      {statements.length === 0 ? (
        <p className="mt-4 text-muted">Noch hat niemand gesprochen.</p>
      ) : null}
      <ol className="mt-8 list-none divide-y divide-line" reversed>
        {statements.map((statement) => (
          <li
            key={statement.id}
            {...movable(statement.id).dragging}
            // Room at the side, or the marks of a quote, which hang before its text, are cut off.
            className="-ml-16 py-12 pl-16 [contain-intrinsic-size:auto_7rem] [content-visibility:auto]"
          >
            <StatementEntry statement={statement} movable={movable(statement.id)} />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface StatementEntryProps {
  statement: DeskRecord<'statement'>
  movable: Movable
}

function StatementEntry({ statement, movable }: StatementEntryProps) {
  const { state } = useDesk()
  const { open } = usePanels()
  const { personId, factionId, office, spokenAt, stance, replyToId, passages } = statement.payload
  const nameOf = (id: string | undefined) =>
    state.persons.find((person) => person.id === id)?.name ?? 'Unbekannte Person'
  const faction = state.factions.find(({ id }) => id === factionId)
  const answered = state.statements.find(({ id }) => id === replyToId)
  return (
    <article
      tabIndex={0}
      aria-label={`Wortbeitrag von ${nameOf(personId)}`}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onKeyDown={movable.onKeyDown}
    >
      <p className="flex flex-wrap items-baseline gap-x-12 text-kern-16">
        {spokenAt ? <span className="tabular-nums text-muted">{clock(spokenAt)}</span> : null}
        <strong className="text-kern-18">{nameOf(personId)}</strong>
        {faction ? (
          <span className="inline-flex items-baseline gap-6">
            <Swatch color={faction.color} /> {faction.shortName}
          </span>
        ) : null}
        {office ? <span className="text-muted">{office}</span> : null}
        {stance ? <Badge>{stanceLabel[stance]}</Badge> : null}
        {answered ? <span>antwortet {nameOf(answered.payload.personId)}</span> : null}
      </p>
      <div className="mt-4 max-w-text">
        <Passages passages={passages} />
      </div>
      <OthersNote target={`statement:${statement.id}`} since={null} />
      <div className="flex flex-wrap items-center gap-8">
        <KeyButton look="tertiary" onPress={() => open({ kind: 'statement', id: statement.id })}>
          Bearbeiten
        </KeyButton>
        {movable.isFirst && movable.isLast ? null : (
          <span aria-hidden="true" className="cursor-grab px-8" onPointerDown={movable.onGrab}>
            ⠿
          </span>
        )}
        <MoveButtons
          movable={movable}
          labels={{
            up: `Wortbeitrag von ${nameOf(personId)} später einordnen`,
            down: `Wortbeitrag von ${nameOf(personId)} früher einordnen`,
          }}
        />
      </div>
    </article>
  )
}
