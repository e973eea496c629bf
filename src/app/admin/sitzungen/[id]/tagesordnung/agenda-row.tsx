'use client'

import { memo, type DragEvent, type KeyboardEvent } from 'react'
import { Badge } from '@/components/badge'
import { amount } from '@/domain/german'
import type { AgendaMove } from '@/domain/procedure/agenda-order'
import type { WorkingItem } from '@/usecases/agenda/read-agenda'
import { StateBadge } from '../../../datensaetze/state-badge'
import { agendaItemPath } from '../../paths'

export type SimpleMove = Extract<AgendaMove['kind'], 'up' | 'down' | 'in' | 'out' | 'part'>

interface AgendaRowProps {
  sessionId: string
  /** The form that the buttons send where there is no script. */
  form: string
  item: WorkingItem
  isDoubled: boolean
  canWrite: boolean
  onMove: (kind: SimpleMove, item: WorkingItem) => void
  onDrop: (id: string, target: string) => void
}

const KEYS: Readonly<Record<string, SimpleMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

/** `sign`: drawn, since not every font has it; 16 units to the em. */
const buttons = (isPublic: boolean) =>
  [
    { kind: 'up', sign: 'M8 13V3M4 7l4-4 4 4', label: 'nach oben' },
    { kind: 'down', sign: 'M8 3v10M4 9l4 4 4-4', label: 'nach unten' },
    { kind: 'in', sign: 'M2 8h9M7 4l4 4-4 4M14 3v10', label: 'zum Unterpunkt machen' },
    { kind: 'out', sign: 'M14 8H5M9 4L5 8l4 4M2 3v10', label: 'eine Ebene höher' },
    {
      kind: 'part',
      sign: 'M2 5h11l-3-3M14 11H3l3 3',
      label: isPublic ? 'in den nichtöffentlichen Teil' : 'in den öffentlichen Teil',
    },
  ] as const

/** The type of what is dragged, so that nothing else is taken for an item. */
export const DRAGGED = 'application/x-tagesordnungspunkt'

/** One item of an agenda with what moves it: buttons, Alt with an arrow key, or dragging. */
export const AgendaRow = memo(function AgendaRow(props: AgendaRowProps) {
  const { sessionId, item, canWrite, onMove, onDrop } = props
  const onKeyDown = (event: KeyboardEvent) => {
    const kind = event.altKey && !event.ctrlKey && !event.metaKey ? KEYS[event.key] : undefined
    if (!canWrite || kind === undefined) return
    event.preventDefault()
    onMove(kind, item)
  }
  const onDropHere = (event: DragEvent) => {
    const id = event.dataTransfer.getData(DRAGGED)
    if (id === '') return
    event.preventDefault()
    onDrop(id, item.id)
  }
  const level = item.number?.split('.').length ?? 1
  return (
    <li
      data-item={item.id}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(DRAGGED)) event.preventDefault()
      }}
      onDrop={onDropHere}
      className="grid gap-x-12 gap-y-8 py-12 sm:grid-cols-[4.5rem_1fr_auto]"
    >
      <span className="flex items-baseline gap-8">
        {canWrite ? <Handle id={item.id} /> : null}
        <span className="text-muted">{item.number ?? 'ohne'}</span>
      </span>
      <div className={`min-w-0 ${level > 1 ? 'sm:pl-20' : ''}`}>
        <a
          href={agendaItemPath(sessionId, item.id)}
          data-control="title"
          className="line-clamp-3 font-semibold"
        >
          {item.title}
        </a>
        <Remarks {...props} />
      </div>
      {canWrite ? <MoveButtons {...props} /> : null}
    </li>
  )
})

const Sign = ({ path }: { path: string }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true" className="mx-auto size-16">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  </svg>
)

function Handle({ id }: { id: string }) {
  return (
    <span
      aria-hidden="true"
      draggable
      title="Ziehen zum Verschieben"
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, id)
        event.dataTransfer.effectAllowed = 'move'
      }}
      className="only-with-script cursor-grab px-4 text-muted select-none"
    >
      <Sign path="M6 3h.01M10 3h.01M6 8h.01M10 8h.01M6 13h.01M10 13h.01" />
    </span>
  )
}

function Remarks({ item, isDoubled }: Pick<AgendaRowProps, 'item' | 'isDoubled'>) {
  return (
    <p className="mt-4 flex flex-wrap items-baseline gap-x-12 gap-y-4 text-kern-16 text-muted">
      <StateBadge state={item.workingState} />
      {isDoubled ? <Badge tone="negative">Nummer doppelt vergeben</Badge> : null}
      {item.motionCount > 0 ? <span>{amount(item.motionCount, 'Antrag', 'Anträge')}</span> : null}
      {item.matter ? <span>Vorgang: {item.matter.title}</span> : null}
      {item.rapporteur ? <span>Berichterstattung: {item.rapporteur}</span> : null}
    </p>
  )
}

function MoveButtons({ form, item, onMove }: AgendaRowProps) {
  return (
    <div className="flex flex-wrap content-start gap-4">
      {buttons(item.isPublic).map(({ kind, sign, label }) => (
        <button
          key={kind}
          type="submit"
          form={form}
          name="move"
          value={`${kind}:${item.id}`}
          data-control={kind}
          aria-label={`${label}: ${item.title.slice(0, 80)}`}
          title={label}
          onClick={(event) => {
            event.preventDefault()
            onMove(kind, item)
          }}
          className="size-32 cursor-pointer rounded-kern-default border border-edge bg-paper text-link hover:bg-surface"
        >
          <Sign path={sign} />
        </button>
      ))}
    </div>
  )
}
